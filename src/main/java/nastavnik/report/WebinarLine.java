package nastavnik.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import nastavnik.reportform.ReportContent;
import org.jspecify.annotations.Nullable;

/** A line of form 1: a webinar the school would give. */
@Entity
class WebinarLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuarterReport report;

    private String mark;

    private int position;

    private String topic;

    private String dates;

    private String remark = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WebinarLine() {}

    WebinarLine(QuarterReport report, ReportContent.Webinar words, int position) {
        this.report = report;
        this.mark = words.mark();
        take(words, position);
    }

    void revise(ReportContent.Webinar words, int newPosition) {
        take(words, newPosition);
    }

    private void take(ReportContent.Webinar words, int newPosition) {
        this.topic = words.topic();
        this.dates = words.dates();
        this.position = newPosition;
    }

    void remark(String words) {
        this.remark = words;
    }

    String mark() {
        return mark;
    }

    ReportContent.Webinar words() {
        return new ReportContent.Webinar(mark, topic, dates, remark);
    }
}
