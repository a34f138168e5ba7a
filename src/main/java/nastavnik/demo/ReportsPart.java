package nastavnik.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nastavnik.calendar.Quarter;
import nastavnik.report.EarlierReports;
import nastavnik.report.Filler;
import nastavnik.report.Periods;
import nastavnik.report.ReportContent;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two quarters that are over, nearly all reports accepted, and the present one with drafts and the first that came. */
@Component
@Profile("demo")
@Order(60)
class ReportsPart implements DemoPart {

    private static final long SEED = 60;
    private static final String DUTY =
            "Назовите, пожалуйста, месяц второго вебинара: без него его нельзя внести в график.";

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Periods periods;
    private final EarlierReports earlier;
    private final Schools schools;
    private final List<List<String>> topics = DemoTable.rows("webinars.csv");
    private final List<List<String>> practices = DemoTable.rows("practices.csv");

    ReportsPart(JdbcClient jdbc, Stage stage, Periods periods, EarlierReports earlier, Schools schools) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.periods = periods;
        this.earlier = earlier;
        this.schools = schools;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from reporting_period)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var present = Quarter.of(stage.today());
        var random = new Random(SEED);
        past(present.previous().previous(), random, false);
        past(present.previous(), random, true);
        present(present, random);
    }

    /** A quarter that is over; of the last one a few reports are still on their way. */
    private void past(Quarter quarter, Random random, boolean last) {
        var due = periods.open(quarter).schoolDue();
        var number = 0;
        for (SchoolEntry school : schools.active(stage.today())) {
            number++;
            var sent = number % 11 == 0 ? due.plusDays(1L + random.nextInt(2)) : due.minusDays(random.nextInt(7));
            if (last && number % 13 == 0) {
                continue;
            }
            var noData = number % 9 == 0;
            if (last && number % 8 == 3) {
                send(quarter, school, content(quarter, random, noData), noData, sent, null);
            } else {
                var back = last && number % 17 == 5 ? DUTY : null;
                send(quarter, school, content(quarter, random, noData), noData, sent, decision(sent, back));
            }
        }
    }

    /** The quarter that is running: some have begun, nobody has to have. */
    private void present(Quarter quarter, Random random) {
        periods.open(quarter);
        var number = 0;
        for (SchoolEntry school : schools.active(stage.today())) {
            if (++number % 5 == 0) {
                var who = stage.person(stage.keeperOf(school.id())).fullName();
                earlier.draft(quarter, school.id(), content(quarter, random, false), false, moment(stage.today()), who);
            }
        }
    }

    private void send(
            Quarter quarter,
            SchoolEntry school,
            ReportContent content,
            boolean noData,
            LocalDate day,
            EarlierReports.@Nullable Decision decision) {
        var by = stage.person(stage.directorOf(school.id())).fullName();
        earlier.sent(quarter, school.id(), content, noData, moment(day), by, notInFuture(decision));
    }

    private EarlierReports.Decision decision(LocalDate sent, @Nullable String remark) {
        return new EarlierReports.Decision(
                moment(sent.plusDays(1)), stage.person("metodist").fullName(), remark);
    }

    private EarlierReports.@Nullable Decision notInFuture(EarlierReports.@Nullable Decision decision) {
        return decision == null || decision.at().isBefore(moment(stage.today())) ? decision : null;
    }

    /** The future is cut off at the present: on the first days of a quarter not everything has come yet. */
    private java.time.Instant moment(LocalDate day) {
        var wanted = day.atTime(LocalTime.of(14, 20));
        var latest = stage.now().minusMinutes(5);
        return (wanted.isAfter(latest) ? latest : wanted).atZone(stage.zone()).toInstant();
    }

    private ReportContent content(Quarter quarter, Random random, boolean noData) {
        var webinars = new ArrayList<ReportContent.Webinar>();
        var links = new ArrayList<ReportContent.Practice>();
        if (!noData) {
            for (int line = 0; line <= random.nextInt(3); line++) {
                var topic = topics.get(random.nextInt(topics.size())).get(1);
                webinars.add(new ReportContent.Webinar("w" + line, topic, month(quarter, random), ""));
            }
            for (int line = 0; line <= random.nextInt(2); line++) {
                var practice = practices.get(random.nextInt(practices.size()));
                links.add(new ReportContent.Practice(
                        "p" + line, practice.get(1), "https://example.org/nastavnik/" + practice.get(2), ""));
            }
        }
        return new ReportContent(
                webinars,
                links,
                new Filler("Ильина Вера Петровна", "заместитель директора", "+7 000 000-00-14", "kurator@example.org"));
    }

    private static String month(Quarter quarter, Random random) {
        return nastavnik.calendar.Dates.monthYear(quarter.next().from().plusMonths(random.nextInt(3))) + " г.";
    }
}
