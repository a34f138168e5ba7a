package nastavnik.demoreport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import nastavnik.access.Role;
import nastavnik.calendar.Quarter;
import nastavnik.committee.CommitteeOffice;
import nastavnik.consolidation.Consolidations;
import nastavnik.demo.CitySize;
import nastavnik.demo.DemoPart;
import nastavnik.demo.Growth;
import nastavnik.demo.People;
import nastavnik.demo.Stage;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.reportform.Filler;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of two past quarters, in a larger city of all since its roadmap began, and of the running one. */
@Component
@Profile("demo")
@Order(60)
class ReportsPart implements DemoPart {

    private static final long SEED = 376;
    /** Number of the school whose director and curator everybody can sign in as. */
    private static final String PERSONAS = "14";

    private static final String METHODOLOGIST = "metodist";
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime SENDING = LocalTime.of(15, 10);
    /** So long after its summary was due the last late report is accepted, and it is frozen. */
    private static final int KEPT_OPEN = 30;
    /** So many days after a quarter began its reports can be sent. */
    private static final int OPENED_AFTER = 13;

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Schools schools;
    private final Periods periods;
    private final Consolidations consolidations;
    private final CommitteeOffice committee;
    private final ReportDeeds deeds;
    private final Growth growth;
    private final CitySize size;
    private final ReportWords words = new ReportWords();

    ReportsPart(
            JdbcClient jdbc,
            Stage stage,
            Schools schools,
            Periods periods,
            Consolidations consolidations,
            CommitteeOffice committee,
            ReportDeeds deeds,
            Growth growth,
            CitySize size) {
        this.growth = growth;
        this.size = size;
        this.jdbc = jdbc;
        this.stage = stage;
        this.schools = schools;
        this.periods = periods;
        this.consolidations = consolidations;
        this.committee = committee;
        this.deeds = deeds;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from reporting_period)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var running = Quarter.of(stage.today());
        var firstTold = running.previous().previous();
        long lastTold = growth.lastTold();
        quartersBefore(firstTold).forEach(quarter -> end(begin(quarter), day -> close(quarter)));
        var casts = new HashMap<Long, ReportStory.Cast>();
        var fillers = new HashMap<Long, Filler>();
        for (var quarter : List.of(running.previous().previous(), running.previous(), running)) {
            var period = begin(quarter);
            var random = new Random(SEED + quarter.year() * 4L + quarter.number());
            var settled = quarter.compareTo(running.previous()) < 0;
            var reports = reports(period, lastTold);
            var fates = ReportStory.Fate.of(reports.size() - 1, random);
            reports.forEach((schoolId, id) -> {
                var cast = casts.computeIfAbsent(schoolId, this::cast);
                var filler = fillers.computeIfAbsent(schoolId, each -> filler(each, cast));
                var own = new Random(random.nextLong());
                var content = words.full(cast.school(), filler, quarter, own);
                var story = new ReportStory(deeds, cast, id, period, settled, stage.today(), own, content);
                tell(ofThePersonas(cast) ? story.ofThePersonas() : story.any(fates.removeLast()));
            });
            if (settled) {
                end(period, day -> {
                    consolidate(quarter);
                    stage.act(METHODOLOGIST, day, SENDING, () -> send(quarter, day));
                });
            }
        }
        deeds.forget();
        growth.reports(lastTold, firstTold.from());
    }

    private List<Quarter> quartersBefore(Quarter firstTold) {
        var quarters = new ArrayList<Quarter>();
        if (size.longer()) {
            for (var quarter = Quarter.of(size.from(stage.today()));
                    quarter.compareTo(firstTold) < 0;
                    quarter = quarter.next()) {
                quarters.add(quarter);
            }
        }
        return quarters;
    }

    /** @param how what the methodologist does on the day the period ends for her */
    private void end(PeriodCard period, Consumer<LocalDate> how) {
        var day = period.centreDue().plusDays(KEPT_OPEN);
        if (day.isBefore(stage.today())) {
            stage.act(METHODOLOGIST, day, OPENING, () -> how.accept(day));
        }
        deeds.forget();
    }

    /** A quarter of the years before is only counted, not told: there is nothing in it to freeze. */
    private void close(Quarter quarter) {
        periods.find(quarter)
                .filter(period -> period.state() == PeriodState.OPEN)
                .ifPresent(period -> periods.close(quarter, period.version()));
    }

    /** Opened by hand before its end, so that there is something to check all the time. */
    private PeriodCard begin(Quarter quarter) {
        stage.act(METHODOLOGIST, quarter.from(), OPENING, () -> periods.prepare(quarter));
        var opening = quarter.from().plusDays(OPENED_AFTER);
        if (!opening.isAfter(stage.today())) {
            stage.act(METHODOLOGIST, opening, OPENING, () -> periods.open(quarter));
        }
        if (quarter.to().isBefore(stage.today())) {
            stage.act(METHODOLOGIST, quarter.next().from(), OPENING, periods::openDue);
        }
        return periods.find(quarter).orElseThrow();
    }

    private void consolidate(Quarter quarter) {
        periods.find(quarter)
                .filter(period -> period.state() == PeriodState.OPEN)
                .ifPresent(period -> consolidations.freeze(quarter, period.version(), stage.person(METHODOLOGIST)));
    }

    private void send(Quarter quarter, LocalDate day) {
        consolidations.send(
                quarter,
                "01-12/" + (100 + quarter.number()),
                day,
                committee.card().regionalCentre(),
                stage.person(METHODOLOGIST));
    }

    private void tell(List<ReportStory.Event> events) {
        var now = stage.now();
        events.stream()
                .filter(event -> event.at().isBefore(now))
                .sorted(Comparator.comparing(ReportStory.Event::at))
                .forEach(event -> stage.act(
                        event.login(), event.at().toLocalDate(), event.at().toLocalTime(), event.deed()));
        deeds.forget();
    }

    /** @return ids of the period's reports by their school */
    private Map<Long, Long> reports(PeriodCard period, long lastTold) {
        var reports = new LinkedHashMap<Long, Long>();
        jdbc.sql(
                        "select school_id, id from quarter_report where period_id = :id and owed and school_id <= :told order by school_id")
                .param("id", period.id())
                .param("told", lastTold)
                .query((row, number) -> reports.put(row.getLong("school_id"), row.getLong("id")))
                .list();
        return reports;
    }

    private ReportStory.Cast cast(long schoolId) {
        return new ReportStory.Cast(
                stage,
                schools.find(schoolId).orElseThrow().card(),
                stage.keeperOf(schoolId),
                stage.directorOf(schoolId),
                METHODOLOGIST);
    }

    private static boolean ofThePersonas(ReportStory.Cast cast) {
        return cast.school().type() == SchoolType.SCHOOL
                && PERSONAS.equals(cast.school().number());
    }

    /** The same person in every quarter: the curator where the school has one. */
    private Filler filler(long schoolId, ReportStory.Cast cast) {
        SchoolCard school = cast.school();
        var keeper = stage.person(cast.keeper());
        if (keeper.is(Role.CURATOR)) {
            return new Filler(keeper.fullName(), keeper.post(), school.phone(), school.email());
        }
        var post = school.type() == SchoolType.KINDERGARTEN ? "старший воспитатель" : "заместитель директора";
        return new Filler(new People(new Random(SEED * schoolId)).teacher(), post, school.phone(), school.email());
    }
}
