package nastavnik.personalplan;

import static nastavnik.personalplan.PlanRefused.refuse;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nastavnik.mentoring.PairCard;
import nastavnik.personalplan.PlanRefused.Rule;
import org.jspecify.annotations.Nullable;

/** The personalised programme of one pair: written as a draft, approved, then its results are noted until it is finished. */
@Entity
class PersonalPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private long pairId;

    private String roleModel;

    private String problem;

    private String goals;

    private String tasks;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private @Nullable LocalDate approvedOn;

    private @Nullable LocalDate finishedOn;

    private @Nullable LocalDate emptiedOn;

    private int changes;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PersonalPlan() {}

    /** @throws PlanRefused where a rule is broken */
    @SuppressWarnings("NullAway.Init") // the rest is set by write
    PersonalPlan(PairCard pair, PlanWords words) {
        this.pairId = pair.id();
        write(pair, words);
    }

    /**
     * Takes over all that is planned. A line that is kept keeps its result, whatever its new place.
     *
     * @param pair the plan's own
     * @throws PlanRefused where a rule is broken; nothing is changed then
     */
    void write(PairCard pair, PlanWords words) {
        refuse(emptiedOn != null, Rule.EMPTIED);
        refuse(state != PlanState.DRAFT, Rule.NO_DRAFT);
        refuse(words.endsOn().isBefore(words.startsOn()), Rule.ENDS_BEFORE_START);
        var last = pair.lastDay();
        refuse(
                words.startsOn().isBefore(pair.startsOn())
                        || (last != null && words.endsOn().isAfter(last)),
                Rule.OUTSIDE_PAIR);
        refuse(words.nothing(), Rule.NOTHING_WRITTEN);
        this.roleModel = words.roleModel();
        this.problem = words.problem();
        this.goals = words.goals();
        this.tasks = words.tasks();
        this.startsOn = words.startsOn();
        this.endsOn = words.endsOn();
        arrange(words.lines());
        changes++;
    }

    private void arrange(List<PlanWords.Line> wanted) {
        var kept = new HashMap<Long, PlanLine>();
        lines.stream().filter(line -> line.id() != 0).forEach(line -> kept.put(line.id(), line));
        var now = new ArrayList<PlanLine>();
        for (var words : wanted) {
            var line = kept.remove(words.id());
            if (line == null) {
                line = new PlanLine(this, now.size(), words);
            } else {
                line.revise(now.size(), words);
            }
            now.add(line);
        }
        lines.retainAll(now);
        now.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        lines.sort(Comparator.comparingInt(PlanLine::position));
    }

    /** @throws PlanRefused where it is no draft, or does not say yet what it is for and what is to be done */
    void approve(LocalDate today) {
        refuse(emptiedOn != null, Rule.EMPTIED);
        refuse(state != PlanState.DRAFT, Rule.NO_DRAFT);
        refuse(goals.isEmpty(), Rule.NO_GOALS);
        refuse(lines.isEmpty(), Rule.NO_LINES);
        this.state = PlanState.APPROVED;
        this.approvedOn = today;
        changes++;
    }

    /**
     * Notes what came of the tasks.
     *
     * @param results by the line's id: the result and the mentor's mark; a line that is not among them stays as it is
     * @throws PlanRefused where it is not approved, or finished
     */
    void record(Map<Long, Outcome> results) {
        refuse(emptiedOn != null, Rule.EMPTIED);
        refuse(state != PlanState.APPROVED, Rule.NOT_APPROVED);
        for (var line : lines) {
            var outcome = results.get(line.id());
            if (outcome != null) {
                line.record(outcome.actual(), outcome.mark());
            }
        }
        changes++;
    }

    /** What came of a task, and what the mentor says of it. */
    record Outcome(String actual, String mark) {}

    /** @throws PlanRefused where it is not approved, or a task has no result yet: «не выполнено» is one too */
    void finish(LocalDate today) {
        refuse(state != PlanState.APPROVED, Rule.NOT_APPROVED);
        refuse(!lines.stream().allMatch(PlanLine::done), Rule.RESULTS_MISSING);
        this.state = PlanState.FINISHED;
        this.finishedOn = today;
        changes++;
    }

    /** One step back: a finished plan is worked on again, an approved one is a draft again. */
    void takeBack() {
        refuse(emptiedOn != null, Rule.EMPTIED);
        refuse(state == PlanState.DRAFT, Rule.NOTHING_TO_TAKE_BACK);
        if (state == PlanState.FINISHED) {
            this.state = PlanState.APPROVED;
            this.finishedOn = null;
        } else {
            this.state = PlanState.DRAFT;
            this.approvedOn = null;
        }
        changes++;
    }

    /** Destroys its words; that there was one, when and how far it came stays. */
    void empty(LocalDate today) {
        this.roleModel = "";
        this.problem = "";
        this.goals = "";
        this.tasks = "";
        lines.clear();
        this.emptiedOn = today;
        changes++;
    }

    long id() {
        return Objects.requireNonNull(id, "Not stored yet");
    }

    int version() {
        return version;
    }

    long pairId() {
        return pairId;
    }

    PlanState state() {
        return state;
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }

    boolean emptied() {
        return emptiedOn != null;
    }

    PlanWords words() {
        return new PlanWords(
                roleModel,
                problem,
                goals,
                tasks,
                startsOn,
                endsOn,
                lines.stream().map(PlanLine::words).toList());
    }
}
