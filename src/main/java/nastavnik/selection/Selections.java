package nastavnik.selection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.journal.Journal;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.AcceptedReport;
import nastavnik.report.Reports;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Selects accepted lines for the region: all of them, but those that the methodologist leaves out with a reason. */
@Component
@Transactional
public class Selections {

    private final OmittedLineRepository omitted;
    private final Periods periods;
    private final Reports reports;
    private final CommitteeClock clock;
    private final Journal journal;

    Selections(OmittedLineRepository omitted, Periods periods, Reports reports, CommitteeClock clock, Journal journal) {
        this.omitted = omitted;
        this.periods = periods;
        this.reports = reports;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the lines of the period that do not go to the region, each with its reason; one statement */
    @Transactional(readOnly = true)
    public Map<LineKey, String> omitted(PeriodCard period) {
        return omitted.of(period.id()).stream().collect(Collectors.toMap(OmittedLine::key, OmittedLine::reason));
    }

    /** @return the lines of the period's accepted reports as they were sent, in the order of schools */
    @Transactional(readOnly = true)
    public List<AcceptedLine> lines(PeriodCard period) {
        var reasons = omitted(period);
        return reports.accepted(period).stream()
                .flatMap(report -> lines(report, reasons))
                .toList();
    }

    private static Stream<AcceptedLine> lines(AcceptedReport report, Map<LineKey, String> reasons) {
        var content = report.sent().content();
        return Stream.concat(
                content.webinars().stream()
                        .map(line -> line(report, LineKind.WEBINAR, line.mark(), line.topic(), line.dates(), reasons)),
                content.practices().stream()
                        .map(line -> line(report, LineKind.PRACTICE, line.mark(), line.name(), line.link(), reasons)));
    }

    private static AcceptedLine line(
            AcceptedReport report,
            LineKind kind,
            String mark,
            String first,
            String second,
            Map<LineKey, String> reasons) {
        var key = new LineKey(report.id(), kind, mark);
        return new AcceptedLine(key, report.sent().schoolName(), first, second, reasons.getOrDefault(key, ""));
    }

    /**
     * Leaves lines out. Those that are left out already get the new reason; those that are no accepted lines of the
     * quarter are passed over.
     *
     * @param reason why, not blank
     * @return how many lines
     * @throws nastavnik.period.PeriodFrozenException where the summary is frozen
     * @throws NotFoundException where the person is no methodologist or there is no such period
     */
    public int omit(Quarter quarter, Collection<LineKey> lines, String reason, SignedIn me) {
        var period = changeable(quarter, me);
        var wanted = known(period, lines);
        take(period, wanted);
        wanted.forEach(line -> omitted.save(new OmittedLine(line, reason, me.fullName(), clock.now())));
        write("report.linesOmitted", period, wanted.size() + ": " + reason);
        return wanted.size();
    }

    /** Takes lines back into the summary; as {@link #omit}. */
    public int restore(Quarter quarter, Collection<LineKey> lines, SignedIn me) {
        var period = changeable(quarter, me);
        var wanted = known(period, lines);
        var taken = take(period, wanted);
        write("report.linesRestored", period, Integer.toString(taken));
        return taken;
    }

    private int take(PeriodCard period, Collection<LineKey> lines) {
        var there = new HashMap<LineKey, OmittedLine>();
        omitted.of(period.id()).forEach(line -> there.put(line.key(), line));
        there.keySet().retainAll(lines);
        there.values().forEach(omitted::delete);
        omitted.flush();
        return there.size();
    }

    private Set<LineKey> known(PeriodCard period, Collection<LineKey> lines) {
        var known = lines(period).stream().map(AcceptedLine::key).collect(Collectors.toCollection(HashSet::new));
        known.retainAll(lines);
        return known;
    }

    private PeriodCard changeable(Quarter quarter, SignedIn me) {
        if (!me.is(Role.METHODOLOGIST)) {
            throw new NotFoundException();
        }
        return periods.hold(quarter);
    }

    private void write(String action, PeriodCard period, String details) {
        journal.write(action, "ReportingPeriod", period.id(), null, details);
    }
}
