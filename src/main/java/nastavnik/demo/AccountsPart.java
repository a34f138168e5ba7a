package nastavnik.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.account.Accounts;
import nastavnik.account.Enrolment;
import nastavnik.school.SchoolEntry;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personas of the sign-in page, and a director for every other school, so that what schools do has an author. */
@Component
@Profile("demo")
@Order(30)
public class AccountsPart implements DemoPart {

    /** The password of every account of the invented city; it stands on the sign-in page of this profile. */
    public static final String PASSWORD = "nastavnik-demo";

    /** Where the invented people have their e-mail. */
    public static final String DOMAIN = "@svetlogorye.example.org";

    private static final String DIRECTOR_POST = "директор";
    private static final String KINDERGARTEN_HEAD_POST = "заведующий";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Schools schools;
    private final Stage stage;

    AccountsPart(JdbcClient jdbc, Accounts accounts, Schools schools, Stage stage) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.schools = schools;
        this.stage = stage;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var active = schools.active(stage.today());
        var people = new ArrayList<Enrolment>();
        for (var row : DemoTable.rows("people.csv")) {
            var own = active.stream()
                    .filter(school -> school.shortName().equals(row.get(4)))
                    .map(SchoolEntry::id)
                    .collect(Collectors.toSet());
            people.add(new Enrolment(
                    row.get(0), row.get(0) + DOMAIN, row.get(2), row.get(3), Role.valueOf(row.get(1)), own));
        }
        active.stream()
                .filter(school ->
                        people.stream().noneMatch(person -> person.schoolIds().contains(school.id())))
                .forEach(school -> people.add(director(school)));
        accounts.enrol(List.copyOf(people), PASSWORD);
    }

    private Enrolment director(SchoolEntry school) {
        var email = schools.find(school.id()).orElseThrow().card().email();
        var login = "director-" + email.substring(0, email.indexOf('@'));
        return new Enrolment(
                login,
                login + DOMAIN,
                school.directorName(),
                school.type() == SchoolType.KINDERGARTEN ? KINDERGARTEN_HEAD_POST : DIRECTOR_POST,
                Role.DIRECTOR,
                Set.of(school.id()));
    }
}
