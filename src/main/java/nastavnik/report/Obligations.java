package nastavnik.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.period.CensusTaken;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodFrozenException;
import nastavnik.period.PeriodRescheduled;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.school.SchoolEnds;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which schools owe a report of a quarter. It is settled by the census of the period, so that rates never pass 100 %. */
@Component
@Transactional
public class Obligations {

    private static final String SUBJECT = "ReportingPeriod";
    private static final Locale RUSSIAN = Locale.of("ru");

    private final QuarterReportRepository reports;
    private final Periods periods;
    private final Schools schools;
    private final SchoolEnds ends;
    private final CommitteeClock clock;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final RecentFigures recent;
    private final MessageSource messages;

    /**
     * A school that does not owe a report.
     *
     * @param excuse why it was let off; empty where it came after the census
     */
    public record NotOwing(long id, String name, String excuse) {}

    Obligations(
            QuarterReportRepository reports,
            Periods periods,
            Schools schools,
            SchoolEnds ends,
            CommitteeClock clock,
            Journal journal,
            JdbcClient jdbc,
            RecentFigures recent,
            MessageSource messages) {
        this.reports = reports;
        this.periods = periods;
        this.schools = schools;
        this.ends = ends;
        this.clock = clock;
        this.journal = journal;
        this.jdbc = jdbc;
        this.recent = recent;
        this.messages = messages;
    }

    /**
     * A school that came while the quarter was running owes a report, one that was closed or merged does not, until it is
     * opened again. Who was let off or added for a reason stays so.
     */
    @EventListener
    void census(CensusTaken census) {
        owe(census.periodId(), census.schoolIds(), "");
        var working = Set.copyOf(census.schoolIds());
        reports.ceased(census.periodId()).stream()
                .filter(report -> working.contains(report.school().id()))
                .forEach(report -> {
                    report.oblige("");
                    write("report.obliged", report, "");
                });
        var ceased = reports.unsent(census.periodId()).stream()
                .filter(report -> !working.contains(report.school().id()))
                .toList();
        if (!ceased.isEmpty()) {
            recent.forget();
            var words = ends.words(
                    ceased.stream().map(report -> report.school().id()).toList());
            ceased.forEach(report -> {
                var reason = words.getOrDefault(
                        report.school().id(), messages.getMessage("report.excuse.closed", null, RUSSIAN));
                report.cease(reason);
                write("report.excused", report, reason);
            });
        }
    }

    /** Reports that came are judged anew by the moved date. */
    @EventListener
    void rescheduled(PeriodRescheduled period) {
        reports.of(period.periodId())
                .forEach(report -> report.judge(moment -> clock.local(moment).toLocalDate()));
    }

    private void owe(long periodId, Collection<Long> schoolIds, String reason) {
        recent.forget();
        jdbc.sql("""
                        insert into quarter_report (version, period_id, school_id, owed, excuse, state, no_data,
                            filler_name, filler_post, filler_phone, filler_email, saved_by, edits, submissions, submitted_by,
                            decided_by, remark)
                        select 0, :periodId, id, true, :reason, 'NOT_BEGUN', false, '', '', '', '', '', 0, 0, '', '', ''
                        from unnest(:schoolIds) as id
                        on conflict (period_id, school_id) do nothing
                        """)
                .param("periodId", periodId)
                .param("schoolIds", schoolIds.toArray(Long[]::new))
                .param("reason", reason)
                .update();
    }

    /**
     * @return schools that do not owe a report of the quarter: those that were let off, because they were closed too, and
     *     working ones that came later
     */
    @Transactional(readOnly = true)
    public List<NotOwing> notOwing(Quarter quarter) {
        var excuses = new HashMap<Long, String>();
        var owing = new HashSet<Long>();
        jdbc.sql("select school_id, owed, excuse from quarter_report where period_id = :id")
                .param("id", period(quarter))
                .query(row -> {
                    if (row.getBoolean("owed")) {
                        owing.add(row.getLong("school_id"));
                    } else {
                        excuses.put(row.getLong("school_id"), row.getString("excuse"));
                    }
                });
        var asked = new HashSet<>(excuses.keySet());
        schools.active(clock.today()).stream()
                .map(SchoolEntry::id)
                .filter(id -> !owing.contains(id))
                .forEach(asked::add);
        return schools.entries(asked).stream()
                .map(school -> new NotOwing(school.id(), school.shortName(), excuses.getOrDefault(school.id(), "")))
                .toList();
    }

    /**
     * Lets these schools owe a report too, for a reason.
     *
     * @throws ConflictException where the summary of the quarter is frozen
     */
    public void oblige(Quarter quarter, Collection<Long> schoolIds, String reason) {
        var periodId = period(quarter);
        if (reports.hold(periodId)
                .map(PeriodState::valueOf)
                .filter(PeriodState::frozen)
                .isPresent()) {
            throw new PeriodFrozenException(quarter);
        }
        var known = schools.names(schoolIds);
        for (var schoolId : known.keySet()) {
            reports.of(periodId, schoolId).filter(report -> !report.owed()).ifPresent(report -> report.oblige(reason));
        }
        owe(periodId, known.keySet(), reason);
        known.forEach((id, name) -> journal.write("report.obliged", SUBJECT, periodId, id, name + ": " + reason));
    }

    /**
     * Lets a school off; what it has written stays.
     *
     * @throws ConflictException where it has sent its report already
     * @throws NotFoundException where there is no such report
     */
    public void excuse(long reportId, String reason) {
        excuse(reports.find(reportId).orElseThrow(NotFoundException::new), reason);
    }

    private void excuse(QuarterReport report, String reason) {
        report.excuse(reason);
        write("report.excused", report, reason);
    }

    private void write(String action, QuarterReport report, String reason) {
        var school = report.school();
        journal.write(
                action,
                SUBJECT,
                report.period().card().id(),
                school.id(),
                reason.isEmpty() ? school.shortName() : school.shortName() + ": " + reason);
    }

    private long period(Quarter quarter) {
        return periods.find(quarter).map(PeriodCard::id).orElseThrow(NotFoundException::new);
    }
}
