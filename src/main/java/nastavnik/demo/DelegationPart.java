package nastavnik.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.account.Accounts;
import nastavnik.account.Enrolment;
import nastavnik.calendar.Interval;
import nastavnik.delegation.DelegationService;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two directors who were, or are, away: one whose curator has signed for a while, one with a deputy who may be named. */
@Component
@Profile("demo")
@Order(65)
class DelegationPart implements DemoPart {

    private static final String CURATOR = "kurator";
    private static final String DEPUTY = "zavuch";
    private static final String SCHOOL_OF_DEPUTY = "МБОУ «СОШ № 17»";
    private static final String DOMAIN = "@svetlogorye.example.org";
    private static final int DAYS_AGO = 40;
    private static final int DAYS_AWAY = 14;
    private static final LocalTime MORNING = LocalTime.of(9, 5);

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Accounts accounts;
    private final Schools schools;
    private final DelegationService delegations;

    DelegationPart(JdbcClient jdbc, Stage stage, Accounts accounts, Schools schools, DelegationService delegations) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.accounts = accounts;
        this.schools = schools;
        this.delegations = delegations;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from delegation)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        schools.active(stage.today()).stream()
                .filter(school -> school.shortName().equals(SCHOOL_OF_DEPUTY))
                .map(SchoolEntry::id)
                .findFirst()
                .ifPresent(this::deputy);
        var curator = stage.person(CURATOR);
        long school = curator.schoolIds().iterator().next();
        var director = stage.directorOf(school);
        var left = stage.today().minusDays(DAYS_AGO);
        stage.act(
                director,
                left.minusDays(1),
                MORNING,
                () -> delegations.name(
                        school,
                        curator.accountId(),
                        new Interval(left, left.plusDays(DAYS_AWAY)),
                        "41-к",
                        stage.person(director)));
    }

    private void deputy(long school) {
        accounts.enrol(
                List.of(new Enrolment(
                        DEPUTY,
                        DEPUTY + DOMAIN,
                        "Ушакова Полина Дмитриевна",
                        "заместитель директора",
                        Role.CURATOR,
                        Set.of(school))),
                AccountsPart.PASSWORD);
    }
}
