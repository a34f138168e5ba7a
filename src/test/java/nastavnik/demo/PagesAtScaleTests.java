package nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.SchoolYear;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.RoundSamples;
import nastavnik.period.Periods;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A page runs as many SQL statements for sixty schools and three years as for three schools and one. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED) // each city is made and rolled back within the one test
class PagesAtScaleTests {

    private static final String ROADMAP = "<id>";
    private static final String ROUND = "<round>";
    private static final int FORBIDDEN = 403;
    private static final int LAST_YEAR = 2026;
    private static final List<String> DEADLINES_AND_PERFORMERS = List.of(
            "ежеквартально|Образовательные организации",
            "до 20 сентября|Школы",
            "март|ЦРО",
            "1 раз в полугодие|Комитет",
            "октябрь – ноябрь|Образовательные организации, ЦРО");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Periods periods;

    @Autowired
    BeanFactory portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    /** @param sections of five activities each */
    private record City(int schools, int years, int sections) {}

    private record Made(List<Long> schools, long roadmap, long round) {}

    @Test
    void noPageRunsMoreStatementsInALargerCity() {
        var small = statements(new City(3, 1, 1));

        assertThat(statements(new City(60, 3, 6))).isEqualTo(small);
        assertThat(small)
                .hasSizeGreaterThan(45)
                .containsKeys(
                        "committee /", "committee /executions/matrix", "director /", "director /agenda?month=2026-10")
                .allSatisfy((page, count) -> assertThat(count).isPositive());
    }

    /** @return how many statements each page runs, by who opens it and its address */
    private Map<String, Long> statements(City city) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            var made = make(city);
            var counts = new LinkedHashMap<String, Long>();
            var people = new LinkedHashMap<String, RequestPostProcessor>();
            people.put("committee", Persona.committee());
            people.put("controller", Persona.controller());
            people.put("methodologist", Persona.methodologist());
            people.put("director", Persona.director(school(made)));
            people.put("curator", Persona.curator(school(made)));
            people.put("administrator", Persona.administrator());
            people.forEach((who, person) -> addresses(who).forEach(page -> {
                var address = page.replace(ROADMAP, "" + made.roadmap()).replace(ROUND, "" + made.round());
                // What a page finds once for all is found at the first visit; what a role may not open is not measured.
                if (mvc.get().uri(address).with(person).exchange().getResponse().getStatus() != FORBIDDEN) {
                    counts.put(who + " " + page, visit(address, person));
                }
            }));
            return counts;
        });
    }

    /** One that has begun no report: what is missing in one costs its first page statements of its own. */
    private long school(Made made) {
        return jdbc.sql("select s.id from school s where s.id = any(:made) and not exists (select from quarter_report r"
                        + " where r.school_id = s.id and r.state in ('DRAFT', 'RETURNED')) order by s.id limit 1")
                .param("made", made.schools().toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private static List<String> addresses(String who) {
        var addresses = new ArrayList<String>();
        addresses.add("/");
        if ("administrator".equals(who)) {
            return addresses;
        }
        addresses.addAll(
                List.of("/tasks", "/agenda?month=2026-10", "/search?q=вебинар", "/roadmaps", "/roadmaps/" + ROADMAP));
        if ("director".equals(who) || "curator".equals(who)) {
            addresses.addAll(List.of(
                    "/reports",
                    "/participants",
                    "/bases",
                    "/base-imports",
                    "/duplicates",
                    "/mentor-pairs",
                    "/mentor-groups",
                    "/mentor-orders",
                    "/programmes",
                    "/indicators",
                    "/indicators/1",
                    "/external-figures",
                    "/matching",
                    "/preferences",
                    "/meetings",
                    "/meetings/silent",
                    "/city-mentors",
                    "/surveys",
                    "/assessments",
                    "/answers"));
        } else {
            addresses.addAll(List.of(
                    "/executions",
                    "/executions/matrix",
                    "/tasks?state=late",
                    "/tasks?state=waiting&sort=-reported",
                    "/tasks?sort=performer",
                    "/city-bases",
                    "/links",
                    "/notices",
                    "/report-periods",
                    "/report-periods/2026-3",
                    "/mentoring",
                    "/mentoring?by=type",
                    "/rounds",
                    "/rounds/" + ROUND,
                    "/rounds/" + ROUND + "/table",
                    "/rounds/" + ROUND + "/note",
                    "/mentoring/programmes?year=2026/2027",
                    "/mentoring/satisfaction",
                    "/mentoring/assessments",
                    "/mentoring/monitoring",
                    "/indicators",
                    "/indicators/1",
                    "/mentor-pairs",
                    "/schools"));
        }
        return addresses;
    }

    private long visit(String address, RequestPostProcessor person) {
        entities.clear();
        return Statements.during(() ->
                assertThat(mvc.get().uri(address).with(person)).as(address).hasStatusOk());
    }

    private Made make(City city) {
        var ids = IntStream.rangeClosed(1, city.schools())
                .mapToObj(
                        number -> schools.enrol(SchoolSamples.numbered(number)).id())
                .toList();
        entities.flush();
        var roadmap = roadmap(city);
        var first = new Quarter(LAST_YEAR + 1 - city.years(), 1);
        var running = new Quarter(LAST_YEAR, 4);
        for (var quarter = first; quarter.compareTo(running) < 0; quarter = quarter.next()) {
            periods.open(quarter);
        }
        periods.prepare(running);
        entities.flush();
        var round = rounds(city);
        grow(first.from());
        return new Made(ids, roadmap, round);
    }

    /** @return the last monitoring; there are checks of sites too */
    private long rounds(City city) {
        var samples = new RoundSamples(portal);
        var last = 0L;
        for (var number = 0; number <= city.years(); number++) {
            samples.open(RoundKind.SITE_CHECK, samples.site(), RoundSamples.DUE.plusDays(number));
            last = samples.open(RoundKind.MONITORING, samples.monitoring(), RoundSamples.DUE.plusDays(number))
                    .id();
        }
        entities.flush();
        return last;
    }

    private long roadmap(City city) {
        var usual = RoadmapSamples.details();
        var details = new RoadmapDetails(
                usual.title(),
                usual.level(),
                Interval.years(LAST_YEAR + 1 - city.years(), LAST_YEAR),
                usual.order(),
                usual.columns());
        var sections = IntStream.rangeClosed(1, city.sections())
                .mapToObj(number -> new PlannedSection(number + ".", "Раздел " + number, activities(number)))
                .toList();
        var id = drafts.found(new RoadmapPlan(details, sections));
        drafts.approve(id, RoadmapSamples.order());
        entities.flush();
        return id;
    }

    private static List<PlannedActivity> activities(int section) {
        var activities = new ArrayList<PlannedActivity>();
        for (var words : DEADLINES_AND_PERFORMERS) {
            var parts = words.split("\\|", -1);
            var number = section + "." + (activities.size() + 1);
            activities.add(new PlannedActivity(
                    new ActivityWords(number, "Мероприятие " + number, parts[0], parts[1], "Приказ", ""), ""));
        }
        return activities;
    }

    /** What everybody has said and sent, as in the large demonstration. */
    private void grow(LocalDate from) {
        var past = new DemoClock("");
        past.pretend(Clock.fixed(clock.instant(), clock.getZone()));
        var growth = new Growth(jdbc, new Stage(past, jdbc));
        growth.tasks(0, clock.instant().atZone(clock.getZone()).toLocalDate(), 0);
        growth.reports(0, from);
        growth.pairs(0, from);
        growth.programmes(0, SchoolYear.of(from));
        growth.rounds(0);
        growth.profiles(0, DemoTable.rows("mentors.csv"), DemoTable.requests(true), DemoTable.requests(false));
        entities.clear();
    }
}
