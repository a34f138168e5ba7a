package nastavnik.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nastavnik.calendar.SchoolYear;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people of a large city have done, by a few statements over whole sets ({@code resources/demo/growth}): deed by deed
 * five years of three hundred schools would take the better part of an hour.
 */
@Component
@Profile("demo")
public class Growth {

    private static final int NAMES = 600;
    private static final long SEED = 300;

    private final JdbcClient jdbc;
    private final Stage stage;

    Growth(JdbcClient jdbc, Stage stage) {
        this.jdbc = jdbc;
        this.stage = stage;
    }

    /** @return the last school of the file; what the schools after it do is nobody's story */
    public long lastTold() {
        return jdbc.sql("select max(id) from (select id from school order by id limit :told) as told")
                .param("told", SchoolsPart.named().size())
                .query(Long.class)
                .single();
    }

    /**
     * Answers for the tasks that are not told: of other schools, of earlier years, of sections added to those of the file.
     *
     * @param sections how many the file has
     */
    void tasks(long lastTold, LocalDate since, int sections) {
        run("tasks", Map.of("told", lastTold, "since", since, "sections", sections));
    }

    /** Reports of the other schools, and of all schools of the quarters that begin before this day. */
    public void reports(long lastTold, LocalDate since) {
        var practices = DemoTable.rows("practices.csv");
        var webinars = DemoTable.rows("webinars.csv");
        run(
                "reports",
                Map.of(
                        "told", lastTold,
                        "since", since,
                        "practiceKinds", column(practices, 0),
                        "practices", column(practices, 1),
                        "paths", column(practices, 2),
                        "webinarKinds", column(webinars, 0),
                        "topics", column(webinars, 1)));
    }

    /** Participants and pairs of the other schools, from the school year of this day on. */
    public void pairs(long lastTold, LocalDate from) {
        run(
                "pairs",
                Map.of(
                        "told", lastTold,
                        "firstYear", SchoolYear.of(from).from().getYear(),
                        "lastYear", SchoolYear.of(stage.today()).from().getYear()));
    }

    /** Programmes of the other schools in this school year. */
    public void programmes(long lastTold, SchoolYear year) {
        run("programmes", Map.of("told", lastTold, "year", year.firstYear()));
    }

    /** Requests of the other schools' mentees and profiles of their mentors. */
    public void profiles(
            long lastTold, List<List<String>> mentors, List<List<String>> pupils, List<List<String>> adults) {
        run(
                "profiles",
                Map.of(
                        "told", lastTold,
                        "competences", column(mentors, 1),
                        "mentorInterests", column(mentors, 2),
                        "pupilThemes", column(pupils, 0),
                        "pupilRequests", column(pupils, 1),
                        "pupilInterests", column(pupils, 2),
                        "adultThemes", column(adults, 0),
                        "adultRequests", column(adults, 1),
                        "adultInterests", column(adults, 2)));
    }

    /** Meetings and plans of the other schools' pairs. */
    public void meetings(Collection<Long> told, List<List<String>> meetings) {
        run("meetings", Map.of("told", told.toArray(Long[]::new), "topics", column(meetings, 0)));
    }

    /** Of which type pairs are: of most it is known. */
    public void types() {
        run("types", Map.of());
    }

    /** Answers of the other schools in the rounds that have been opened by the forms the portal begins with. */
    void rounds(long lastTold) {
        run("rounds", Map.of("told", lastTold));
    }

    private void run(String script, Map<String, ?> own) {
        var parameters = new HashMap<String, Object>(own);
        parameters.put("today", stage.today());
        parameters.put("now", stage.now().atZone(stage.zone()).toOffsetDateTime());
        parameters.put("zone", stage.zone().getId());
        parameters.put("names", names());
        for (var statement : statements(script)) {
            jdbc.sql(statement).params(parameters).update();
        }
    }

    private static List<String> statements(String script) {
        try {
            var text =
                    new ClassPathResource("demo/growth/" + script + ".sql").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.asList(text.split(";\\R", -1)).stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String[] names() {
        var people = new People(new Random(SEED));
        var names = new ArrayList<String>();
        for (int i = 0; i < NAMES; i++) {
            names.add(people.teacher());
        }
        return names.toArray(String[]::new);
    }

    private static String[] column(List<List<String>> rows, int at) {
        return rows.stream().map(row -> row.get(at)).toArray(String[]::new);
    }
}
