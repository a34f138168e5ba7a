package nastavnik.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.period.PeriodCard;
import nastavnik.report.AcceptedReport;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.SentReport;
import nastavnik.selection.AcceptedLine;
import nastavnik.selection.LineKey;
import nastavnik.selection.LineKind;
import nastavnik.turnout.Debtor;
import nastavnik.turnout.Delivery;

/**
 * What a quarter's summary is made of, read at one moment.
 *
 * @param accepted the accepted reports as they were sent, in the order of schools
 * @param lines the lines of the accepted reports, those that are left out too
 * @param deliveries how each school has handed in its report
 * @param debtors schools whose report is missing or returned, with how to reach them
 */
public record QuarterMaterial(
        PeriodCard period,
        List<AcceptedReport> accepted,
        List<AcceptedLine> lines,
        List<Delivery> deliveries,
        List<Debtor> debtors) {

    /** @return schools whose report the centre corrected since it was sent, in their order */
    List<String> corrected() {
        return accepted.stream()
                .filter(AcceptedReport::corrected)
                .map(report -> report.sent().schoolName())
                .toList();
    }

    /** @return how many accepted lines are left out */
    long omitted() {
        return lines.stream().filter(line -> !line.selected()).count();
    }

    /** @return the accepted reports with the lines that go to the region alone */
    List<SentReport> selected() {
        var chosen = lines.stream()
                .filter(AcceptedLine::selected)
                .map(AcceptedLine::key)
                .collect(Collectors.toSet());
        return accepted.stream().map(report -> selected(report, chosen)).toList();
    }

    private static SentReport selected(AcceptedReport report, Set<LineKey> chosen) {
        var sent = report.sent();
        var content = sent.content();
        return new SentReport(
                sent.schoolName(),
                sent.directorName(),
                sent.phone(),
                sent.email(),
                sent.noData(),
                new ReportContent(
                        content.webinars().stream()
                                .filter(line ->
                                        chosen.contains(new LineKey(report.id(), LineKind.WEBINAR, line.mark())))
                                .toList(),
                        content.practices().stream()
                                .filter(line ->
                                        chosen.contains(new LineKey(report.id(), LineKind.PRACTICE, line.mark())))
                                .toList(),
                        content.filler()));
    }
}
