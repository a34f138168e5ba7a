package nastavnik.report;

import jakarta.persistence.Entity;
import nastavnik.reportform.ReportContent;

/** A line of form 1: a webinar the school would give. */
@Entity
class WebinarLine extends ReportLine {

    private String topic;

    private String dates;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WebinarLine() {}

    WebinarLine(QuarterReport report, ReportContent.Webinar words) {
        super(report, words.mark());
        this.topic = words.topic();
        this.dates = words.dates();
    }

    void revise(ReportContent.Webinar words) {
        this.topic = words.topic();
        this.dates = words.dates();
    }

    ReportContent.Webinar words() {
        return new ReportContent.Webinar(mark(), topic, dates, remark());
    }
}
