package nastavnik.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets the city's people do what they did, each at his time and under his name, through the doors of the rooms. */
@Component
@Profile("demo")
public class Stage {

    private final DemoClock clock;
    private final JdbcClient jdbc;
    private final Map<String, SignedIn> people = new HashMap<>();
    private @Nullable ZoneId zone;

    Stage(DemoClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Forgets whom it knows: another city is to be made. */
    void empty() {
        people.clear();
        zone = null;
    }

    /** @return the committee's zone; to be asked once its card is there */
    public ZoneId zone() {
        var known = zone;
        if (known == null) {
            known = ZoneId.of(jdbc.sql("select time_zone from committee")
                    .query(String.class)
                    .single());
            zone = known;
        }
        return known;
    }

    /** @return the day on which the portal is started for the first time */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.present(), zone());
    }

    /** @return the present on the committee's wall */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.present(), zone());
    }

    /** As the other one, of a deed that gives nothing. */
    public void act(String login, LocalDate day, LocalTime time, Runnable deed) {
        act(login, day, time, () -> {
            deed.run();
            return true;
        });
    }

    /**
     * @param login whose deed it is
     * @param day when, in the committee's zone; the future is cut off at the present
     */
    public <T> T act(String login, LocalDate day, LocalTime time, Supplier<T> deed) {
        var moment = day.atTime(time).atZone(zone()).toInstant();
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person(login), null, AuthorityUtils.NO_AUTHORITIES)));
        clock.travel(moment.isBefore(clock.present()) ? moment : clock.present());
        try {
            return deed.get();
        } finally {
            clock.travel(null);
            SecurityContextHolder.setContext(before);
        }
    }

    /** @return the login of the school's director */
    public String directorOf(long schoolId) {
        return loginOf(schoolId, Role.DIRECTOR);
    }

    /** @return the login of the school's curator, where it has none that of its director */
    public String keeperOf(long schoolId) {
        return jdbc.sql("""
                        select login from account join account_school on account_id = id
                        where school_id = :school and role in ('CURATOR', 'DIRECTOR') order by role limit 1
                        """).param("school", schoolId).query(String.class).single();
    }

    private String loginOf(long schoolId, Role role) {
        return jdbc.sql("""
                        select login from account join account_school on account_id = id
                        where school_id = :school and role = :role order by id limit 1
                        """)
                .param("school", schoolId)
                .param("role", role.name())
                .query(String.class)
                .single();
    }

    /** @return whoever signs in as this */
    public SignedIn person(String login) {
        return people.computeIfAbsent(login, this::find);
    }

    private SignedIn find(String login) {
        return jdbc.sql("""
                        select id, full_name, post, role,
                            array(select school_id from account_school where account_id = id) as school_ids
                        from account where login = :login
                        """)
                .param("login", login)
                .query((row, number) -> new SignedIn(
                        row.getLong("id"),
                        login,
                        row.getString("full_name"),
                        row.getString("post"),
                        Role.valueOf(row.getString("role")),
                        ids((Object[]) row.getArray("school_ids").getArray())))
                .single();
    }

    private static Set<Long> ids(Object[] array) {
        return new HashSet<>(Arrays.asList(Arrays.copyOf(array, array.length, Long[].class)));
    }
}
