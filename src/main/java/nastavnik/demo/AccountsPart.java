package nastavnik.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nastavnik.access.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The personas of the sign-in page, and a director for every other school, so that what schools do has an author. */
@Component
@Profile("demo")
@Order(30)
class AccountsPart implements DemoPart {

    /** The password of every account of the invented city; it stands on the sign-in page of this profile. */
    static final String PASSWORD = "nastavnik-demo";

    private static final Duration OPEN_SO_FAR = Duration.ofDays(400);
    private static final String DIRECTOR_POST = "директор, ";
    private static final String KINDERGARTEN_HEAD_POST = "заведующий, ";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountsPart(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        // Encoded once: the password is no secret, and 46 encodings would cost some seconds.
        var password = encoder.encode(PASSWORD);
        for (var row : DemoTable.rows("people.csv")) {
            var person = new Person(row.get(0), Role.valueOf(row.get(1)), row.get(2), row.get(3), row.get(4));
            store(person, password);
        }
        var headless = jdbc.sql("""
                        select type, short_name, director_name, split_part(email, '@', 1) as slug from school
                        where not exists (select from account_school where school_id = school.id) order by id
                        """)
                .query((row, number) -> new Person(
                        "director-" + row.getString("slug"),
                        Role.DIRECTOR,
                        row.getString("director_name"),
                        post(row.getString("type"), row.getString("short_name")),
                        row.getString("short_name")))
                .list();
        headless.forEach(person -> store(person, password));
    }

    /** «директор, СОШ № 2»: the short name without its legal form. */
    private static String post(String type, String shortName) {
        var name = shortName.substring(shortName.indexOf('«') + 1);
        var whole = name.endsWith("»") && !name.contains("«") ? name.substring(0, name.length() - 1) : name;
        return ("KINDERGARTEN".equals(type) ? KINDERGARTEN_HEAD_POST : DIRECTOR_POST) + whole;
    }

    private void store(Person person, String password) {
        var id = jdbc.sql("""
                        insert into account (id, version, login, email, full_name, post, role, password, blocked, created_at)
                        values (coalesce((select max(id) from account), 0) + 1, 0, :login, :email, :fullName, :post, :role,
                            :password, false, :createdAt)
                        returning id
                        """)
                .param("login", person.login())
                .param("email", person.login() + "@svetlogorye.example.org")
                .param("fullName", person.fullName())
                .param("post", person.post())
                .param("role", person.role().name())
                .param("password", password)
                .param("createdAt", clock.instant().minus(OPEN_SO_FAR).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jdbc.sql("select setval('account_seq', :next)")
                .param("next", id + 50)
                .query(Long.class)
                .single();
        jdbc.sql("insert into account_school select :id, id from school where short_name = :school")
                .param("id", id)
                .param("school", person.school())
                .update();
    }

    private record Person(String login, Role role, String fullName, String post, String school) {}
}
