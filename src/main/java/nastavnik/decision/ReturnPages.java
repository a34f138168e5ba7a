package nastavnik.decision;

import java.util.ArrayList;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.remark.CommonRemarks;
import nastavnik.remark.RemarkPlace;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportQueue;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which remarks are written to a report and to its lines. */
@Component
class ReturnPages {

    /** A line of the report with the remarks that can be taken to it. */
    record Label(String words, List<String> offered) {}

    private final Reports reports;
    private final ReportWords words;
    private final CommonRemarks remarks;

    ReturnPages(Reports reports, ReportWords words, CommonRemarks remarks) {
        this.reports = reports;
        this.words = words;
        this.remarks = remarks;
    }

    /** @throws NotFoundException where the report is not to be returned */
    ReturnForm blank(long id, SignedIn me) {
        var report = reports.sheet(id, me);
        if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.ACCEPTED) {
            throw new NotFoundException();
        }
        report.period().requireNotFrozen();
        var lines = marks(content(id, me)).stream()
                .map(mark -> new ReturnForm.LineRemark(mark, "", ""))
                .toList();
        return new ReturnForm("", "", Integer.toString(report.version()), lines);
    }

    private static List<String> marks(ReportContent content) {
        var marks = new ArrayList<String>();
        content.webinars().forEach(line -> marks.add(line.mark()));
        content.practices().forEach(line -> marks.add(line.mark()));
        return marks;
    }

    ModelAndView form(long id, ReturnForm form, ReportQueue queue, SignedIn me, HttpStatus status) {
        var report = reports.sheet(id, me);
        var page = new ModelAndView("decision/return");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("id", id)
                .addObject("school", report.now().schoolName())
                .addObject("title", words.title(report.period().quarter()))
                .addObject("fields", queue.fields())
                .addObject("back", queue.on("/reports/" + id))
                .addObject("offered", remarks.offered().getOrDefault(RemarkPlace.REPORT, List.of()))
                .addObject("labels", labels(content(id, me)));
    }

    /** A report that was never sent has none. */
    private ReportContent content(long id, SignedIn me) {
        return reports.sending(id, 0, me).sent().content();
    }

    private List<Label> labels(ReportContent content) {
        var offered = remarks.offered();
        var toWebinars = offered.getOrDefault(RemarkPlace.WEBINAR, List.of());
        var toPractices = offered.getOrDefault(RemarkPlace.PRACTICE, List.of());
        var labels = new ArrayList<Label>();
        content.webinars().forEach(line -> labels.add(new Label(line.topic() + " — " + line.dates(), toWebinars)));
        content.practices().forEach(line -> labels.add(new Label(line.name() + " — " + line.link(), toPractices)));
        return labels;
    }
}
