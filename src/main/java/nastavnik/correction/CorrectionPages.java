package nastavnik.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which lines are corrected, and what is shown to whom somebody else was faster than. */
@Component
class CorrectionPages {

    private final Reports reports;
    private final ReportWords words;

    CorrectionPages(Reports reports, ReportWords words) {
        this.reports = reports;
        this.words = words;
    }

    /**
     * How a line is called.
     *
     * @param webinar whether of form 1
     * @param number in its form
     */
    record Label(boolean webinar, int number, String first, String second) {}

    ModelAndView form(ReportSheet report, CorrectionForm form, HttpStatus status) {
        return page("correction/form", report, status)
                .addObject("form", form)
                .addObject("labels", labels(report.now().content()))
                .addObject("beaten", false);
    }

    /**
     * The report is another one than was read: where it can still be corrected, what was typed stands beside what is there
     * now, to be stored or not; else it is only shown, so that nothing is lost.
     */
    ModelAndView beaten(ReportSheet report, CorrectionForm typed, SignedIn me) {
        var now = report.now().content();
        if (report.correctable()) {
            return form(report, typed.over(now, report.version()), HttpStatus.CONFLICT)
                    .addObject("beaten", true)
                    .addObject("deed", deed(report, me));
        }
        return page("correction/late", report, HttpStatus.CONFLICT)
                .addObject("deed", deed(report, me))
                .addObject("frozen", report.period().state().frozen())
                .addObject("summary", "/report-periods/" + report.period().quarter() + "/consolidation")
                .addObject("why", typed.why())
                .addObject("typed", changed(typed, report, me));
    }

    /** What was done last: corrected, decided upon or sent. */
    private String deed(ReportSheet report, SignedIn me) {
        var last = reports.sending(report.id(), 0, me);
        var decided = report.decidedAt();
        if (report.state() == ReportState.SUBMITTED
                || decided == null
                || last.at().isAfter(decided)) {
            return words.sender(last) + ", " + words.moment(last.at());
        }
        return report.decidedBy() + ", " + words.moment(decided);
    }

    private List<CorrectionForm.Line> changed(CorrectionForm typed, ReportSheet report, SignedIn me) {
        var known = new HashMap<String, CorrectionForm.Line>();
        CorrectionForm.lines(reports.sending(report.id(), 0, me).sent().content())
                .forEach(line -> known.put(line.mark(), line));
        return typed.lines().stream()
                .filter(line -> !line.equals(known.get(line.mark())))
                .toList();
    }

    private ModelAndView page(String view, ReportSheet report, HttpStatus status) {
        var page = new ModelAndView(view);
        page.setStatus(status);
        return page.addObject("id", report.id())
                .addObject("school", report.now().schoolName())
                .addObject("title", words.title(report.period().quarter()))
                .addObject("state", words.state(report.state(), report.now().noData(), report.daysLate()));
    }

    private static List<Label> labels(ReportContent content) {
        var labels = new ArrayList<Label>();
        for (var line : content.webinars()) {
            labels.add(new Label(true, labels.size() + 1, line.topic(), line.dates()));
        }
        var webinars = labels.size();
        for (var line : content.practices()) {
            labels.add(new Label(false, labels.size() - webinars + 1, line.name(), line.link()));
        }
        return labels;
    }
}
