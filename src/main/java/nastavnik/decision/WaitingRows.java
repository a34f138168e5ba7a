package nastavnik.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.linkcheck.Links;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportWords;
import nastavnik.report.WaitingReport;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import org.springframework.stereotype.Component;

/** The reports of a list that may be accepted at once, each with what speaks against it. */
@Component
class WaitingRows {

    /** A report that may be accepted. doubts: ends of the message keys {@code decision.doubt.…}. */
    record Row(String chosen, String path, String school, String at, String lines, List<String> doubts) {}

    private final ReportLists reports;
    private final Links links;
    private final ReportWords words;

    WaitingRows(ReportLists reports, Links links, ReportWords words) {
        this.reports = reports;
        this.links = links;
        this.words = words;
    }

    /** @return the rows without a doubt under true, the others under false; both in the order of the list */
    Map<Boolean, List<Row>> of(PeriodCard period, ReportQueue queue) {
        var waiting = reports.waiting(period, queue);
        var shut = links.shutAmong(waiting.stream()
                .flatMap(report -> report.sent().content().practices().stream())
                .map(ReportContent.Practice::link)
                .toList());
        return waiting.stream()
                .map(report -> row(report, queue, doubts(report, shut)))
                .collect(Collectors.partitioningBy(row -> row.doubts().isEmpty()));
    }

    private Row row(WaitingReport report, ReportQueue queue, List<String> doubts) {
        var content = report.sent().content();
        return new Row(
                report.id() + ":" + report.version(),
                queue.on("/reports/" + report.id()),
                report.schoolName(),
                words.moment(report.at()),
                content.lines() == 0
                        ? "–"
                        : content.webinars().size() + " / "
                                + content.practices().size(),
                doubts);
    }

    private static List<String> doubts(WaitingReport report, Set<String> shut) {
        var doubts = new ArrayList<String>();
        if (report.sent().noData()) {
            doubts.add("noData");
        }
        if (report.number() > 1) {
            doubts.add("again");
        }
        if (report.sent().content().practices().stream().anyMatch(line -> shut.contains(line.link()))) {
            doubts.add("link");
        }
        if (report.repeats()) {
            doubts.add("repeats");
        }
        return doubts;
    }
}
