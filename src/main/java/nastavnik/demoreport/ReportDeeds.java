package nastavnik.demoreport;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.correction.Corrections;
import nastavnik.decision.Review;
import nastavnik.extension.ExtensionState;
import nastavnik.extension.Extensions;
import nastavnik.report.Filing;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a school and the methodologist do with a report, each over its newest version, through the doors of its room. */
@Component
@Profile("demo")
class ReportDeeds {

    private final EntityManager entities;
    private final Reports reports;
    private final Filing filing;
    private final Review review;
    private final Extensions extensions;
    private final Corrections corrections;

    ReportDeeds(
            EntityManager entities,
            Reports reports,
            Filing filing,
            Review review,
            Extensions extensions,
            Corrections corrections) {
        this.corrections = corrections;
        this.extensions = extensions;
        this.entities = entities;
        this.reports = reports;
        this.filing = filing;
        this.review = review;
    }

    void write(long id, ReportContent content, SignedIn me) {
        filing.save(id, version(id), content, me);
    }

    void submit(long id, ReportContent content, SignedIn me) {
        var saved = filing.save(id, version(id), content, me);
        filing.submit(id, saved.version(), me);
    }

    /** @param onlyFiller no lines, but who says that there are none */
    void submitNothing(long id, ReportContent onlyFiller, SignedIn me) {
        filing.save(id, version(id), onlyFiller, me);
        filing.declareNoData(id, version(id), me);
        filing.submit(id, version(id), me);
    }

    void accept(long id, SignedIn me) {
        review.accept(id, version(id), me);
    }

    void sendBack(long id, String remark, Map<String, String> toLines, SignedIn me) {
        review.sendBack(id, version(id), remark, toLines, me);
    }

    /** Mends the first practice's link in the school's place. */
    void correct(long id, String why, SignedIn me) {
        var now = reports.sheet(id).now().content();
        var mended = new ArrayList<>(now.practices());
        var first = mended.removeFirst();
        mended.addFirst(new ReportContent.Practice(first.mark(), first.name(), first.link() + "/2", ""));
        corrections.correct(id, version(id), new ReportContent(now.webinars(), mended, now.filler()), why, me);
    }

    void askForTime(long id, LocalDate until, String reason, SignedIn me) {
        extensions.ask(id, until, reason, me);
    }

    /** Gives the time that was asked for. */
    void giveTime(long id, String answer, SignedIn school, SignedIn me) {
        extensions.ofReport(id, school).stream()
                .filter(asked -> asked.state() == ExtensionState.ASKED)
                .forEach(asked -> extensions.grant(asked.id(), asked.until(), answer, me));
    }

    /** Otherwise each deed would look through all the reports touched before. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    private int version(long id) {
        return reports.sheet(id).version();
    }
}
