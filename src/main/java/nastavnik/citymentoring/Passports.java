package nastavnik.citymentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.citymentoring.Passport.Fact;
import nastavnik.citymentoring.Passport.Indicator;
import nastavnik.indicator.Achievement;
import nastavnik.indicator.Achievements;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.Share;
import nastavnik.progress.Executions;
import nastavnik.school.School;
import nastavnik.school.SchoolEnds;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a school's page together. */
@Component
@Transactional(readOnly = true)
class Passports {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Schools schools;
    private final SchoolEnds ends;
    private final Monitoring monitoring;
    private final Indicators indicators;
    private final Achievements achievements;
    private final Executions executions;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    Passports(
            Schools schools,
            SchoolEnds ends,
            Monitoring monitoring,
            Indicators indicators,
            Achievements achievements,
            Executions executions,
            JdbcClient jdbc,
            CommitteeClock clock,
            MessageSource messages) {
        this.schools = schools;
        this.ends = ends;
        this.monitoring = monitoring;
        this.indicators = indicators;
        this.achievements = achievements;
        this.executions = executions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    /** @throws NotFoundException where it is another's school */
    Passport of(long id, SignedIn me) {
        var school = schools.find(id).filter(each -> me.sees(id)).orElseThrow(NotFoundException::new);
        var today = clock.today();
        var year = SchoolYear.of(today);
        var counts = monitoring.school(id, year, today).orElseThrow(NotFoundException::new);
        return new Passport(
                id,
                school.shortName(),
                school.fullName(),
                Dates.full(today),
                year.toString(),
                Integer.toString(today.getYear()),
                facts(school, counts),
                counts,
                programmes(id, year),
                achievements.ofSchool(indicators.active(), List.of(today.getYear()), id).stream()
                        .map(this::indicator)
                        .toList(),
                reports(id, today),
                tasks(id, today));
    }

    private List<Fact> facts(School school, Monitoring.OfSchool counts) {
        var ended = ends.words(List.of(school.id())).getOrDefault(school.id(), "");
        return Stream.of(
                        new Fact(say("citymentoring.passport.ended"), ended),
                        new Fact(say("citymentoring.passport.director"), school.directorName()),
                        new Fact(say("citymentoring.column.type"), say("school.type." + counts.type())),
                        new Fact(say("citymentoring.column.district"), counts.district()),
                        new Fact(say("citymentoring.passport.phone"), school.phone()),
                        new Fact(say("citymentoring.passport.email"), school.email()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private List<Fact> programmes(long id, SchoolYear year) {
        return jdbc.sql("""
                        select p.title, p.state, (select count(*) from programme_stage g
                            where g.programme_id = p.id and g.done_on is not null) as done
                        from programme p where p.school_id = :id and p.first_year = :year order by p.title, p.id
                        """)
                .param("id", id)
                .param("year", year.firstYear())
                .query((row, at) -> new Fact(
                        row.getString("title"),
                        say(
                                "citymentoring.passport.stages",
                                say("programme.state." + row.getString("state")),
                                row.getString("done"))))
                .list();
    }

    private Indicator indicator(Achievement value) {
        var state = value.share().state();
        var plan = value.plan();
        return new Indicator(
                value.indicator().name(),
                plan != null,
                plan == null ? say("indicatorpage.noPlan") : number(plan),
                state == Share.State.KNOWN ? number(value.share().percent()) : say("indicatorpage.share." + state),
                number(value.deviation()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',').replace('-', '−');
    }

    private Fact reports(long id, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where r.first_submitted_at is not null and r.days_late = 0) as in_time, count(*) as owed
                        from quarter_report r join reporting_period p on p.id = r.period_id
                        where r.school_id = :id and r.owed and p.year = :year
                            and (r.first_submitted_at is not null or p.school_due < :today)
                        """)
                .param("id", id)
                .param("year", today.getYear())
                .param("today", today)
                .query((row, at) -> new Fact(
                        say("citymentoring.passport.reports"),
                        say(
                                "citymentoring.passport.of",
                                row.getString(1),
                                row.getString(2),
                                Integer.toString(today.getYear()))))
                .single();
    }

    private Fact tasks(long id, LocalDate today) {
        var progress = executions.ofSchool(id, today);
        return new Fact(
                say("citymentoring.passport.tasks"),
                say(
                        "citymentoring.passport.tasks.of",
                        Long.toString(progress.done()),
                        Long.toString(progress.owed()),
                        Long.toString(progress.late())));
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
