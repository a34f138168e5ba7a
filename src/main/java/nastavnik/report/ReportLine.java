package nastavnik.report;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What a line of either form has besides its words; it is known by its mark, so that a remark stays with it. */
@MappedSuperclass
abstract class ReportLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private QuarterReport report;

    private String mark;

    private int position;

    private String remark = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReportLine() {}

    ReportLine(QuarterReport report, String mark) {
        this.report = report;
        this.mark = mark;
    }

    /** @param newPosition in its form, from 0 */
    void place(int newPosition) {
        this.position = newPosition;
    }

    void remark(String words) {
        this.remark = words;
    }

    String mark() {
        return mark;
    }

    String remark() {
        return remark;
    }
}
