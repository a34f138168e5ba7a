package nastavnik.report;

import jakarta.persistence.Entity;
import nastavnik.reportform.ReportContent;

/** A line of form 2: a practice or event with the page that tells about it. */
@Entity
class PracticeLine extends ReportLine {

    private String name;

    private String link;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PracticeLine() {}

    PracticeLine(QuarterReport report, ReportContent.Practice words) {
        super(report, words.mark());
        this.name = words.name();
        this.link = words.link();
    }

    void revise(ReportContent.Practice words) {
        this.name = words.name();
        this.link = words.link();
    }

    ReportContent.Practice words() {
        return new ReportContent.Practice(mark(), name, link, remark());
    }
}
