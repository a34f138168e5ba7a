package nastavnik.decision;

import java.util.ArrayList;
import nastavnik.access.SignedIn;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportlist.QueuePlace;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What comes after a decision: the next report, or the page that tells who was faster. */
@Component
class DecidedPages {

    private final Reports reports;
    private final ReportLists lists;
    private final ReportWords words;

    DecidedPages(Reports reports, ReportLists lists, ReportWords words) {
        this.reports = reports;
        this.lists = lists;
        this.words = words;
    }

    static ModelAndView following(PeriodCard period, QueuePlace place, ReportQueue queue) {
        var next = place.nextWaiting();
        return new ModelAndView("redirect:"
                + (next == null ? queue.on("/report-periods/" + period.quarter()) : queue.on("/reports/" + next)));
    }

    /** @return where a decision is taken back, for the report as it is after it */
    static String withdrawal(long id, int version) {
        return "/reports/" + id + "/decision/withdrawal?version=" + version;
    }

    /**
     * Of two who decide at once the slower one reads who decided what, with the remarks he has typed.
     *
     * @throws RuntimeException the one given, where nobody has decided and something else is in the way
     */
    ModelAndView beaten(
            long id, int version, ReturnForm typed, ReportQueue queue, SignedIn me, RuntimeException reason) {
        var report = reports.sheet(id, me);
        var decided = report.state() == ReportState.ACCEPTED || report.state() == ReportState.RETURNED;
        var frozen = report.period().state().frozen();
        var changed = report.state() == ReportState.SUBMITTED && report.version() != version;
        if (!decided && !changed && !(frozen && !typed.saysNothing())) {
            throw reason;
        }
        var remarks = new ArrayList<String>();
        if (!typed.remark().isEmpty()) {
            remarks.add(typed.remark());
        }
        typed.lines().stream()
                .map(ReturnForm.LineRemark::remark)
                .filter(remark -> !remark.isEmpty())
                .forEach(remarks::add);
        var following = lists.place(report.period(), queue, id).nextWaiting();
        var page = new ModelAndView("decision/decided");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("school", report.now().schoolName())
                .addObject("title", words.title(report.period().quarter()))
                .addObject("decided", decided)
                .addObject("frozen", frozen && !decided && !changed)
                .addObject("state", words.state(report.state(), report.now().noData(), report.daysLate()))
                .addObject("by", report.decidedBy())
                .addObject("at", words.moment(decided ? report.decidedAt() : report.submittedAt()))
                .addObject("remark", report.remark())
                .addObject("typed", remarks)
                .addObject("report", queue.on("/reports/" + id))
                .addObject("following", following == null ? "" : queue.on("/reports/" + following))
                .addObject(
                        "queue", queue.on("/report-periods/" + report.period().quarter()));
    }
}
