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

/** A line of form 2: a practice or event with the page that tells about it. */
@Entity
class PracticeLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuarterReport report;

    private String mark;

    private int position;

    private String name;

    private String link;

    private String remark = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PracticeLine() {}

    PracticeLine(QuarterReport report, ReportContent.Practice words, int position) {
        this.report = report;
        this.mark = words.mark();
        take(words, position);
    }

    void revise(ReportContent.Practice words, int newPosition) {
        take(words, newPosition);
    }

    private void take(ReportContent.Practice words, int newPosition) {
        this.name = words.name();
        this.link = words.link();
        this.position = newPosition;
    }

    void remark(String words) {
        this.remark = words;
    }

    String mark() {
        return mark;
    }

    ReportContent.Practice words() {
        return new ReportContent.Practice(mark, name, link, remark);
    }
}
