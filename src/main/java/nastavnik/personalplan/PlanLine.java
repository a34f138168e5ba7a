package nastavnik.personalplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A task of a plan and what came of it. */
@Entity
@Table(name = "personal_plan_line")
class PlanLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "personal_plan_line_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private PersonalPlan plan;

    private int position;

    @Enumerated(EnumType.STRING)
    private PlanSection section;

    private String task;

    private String term;

    private String planned;

    private String actual;

    private String mark;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanLine() {}

    PlanLine(PersonalPlan plan, int position, PlanWords.Line words) {
        this.plan = plan;
        this.actual = words.actual();
        this.mark = words.mark();
        this.position = position;
        this.section = words.section();
        this.task = words.task();
        this.term = words.term();
        this.planned = words.planned();
    }

    /** What is planned; what came of it is {@link #record}ed. */
    void revise(int at, PlanWords.Line words) {
        this.position = at;
        this.section = words.section();
        this.task = words.task();
        this.term = words.term();
        this.planned = words.planned();
    }

    void record(String result, String opinion) {
        this.actual = result;
        this.mark = opinion;
    }

    /** @return 0 until it is stored */
    long id() {
        return id == null ? 0 : id;
    }

    int position() {
        return position;
    }

    boolean done() {
        return !actual.isEmpty();
    }

    PlanWords.Line words() {
        return new PlanWords.Line(id(), section, task, term, planned, actual, mark);
    }
}
