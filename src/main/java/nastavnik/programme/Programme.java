package nastavnik.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.calendar.SchoolYear;
import nastavnik.figure.ForgottenFigures;
import nastavnik.mentoringform.DictionaryEntry;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.TypeOfMentoring;
import nastavnik.programme.ProgrammeRefused.Rule;
import nastavnik.school.School;
import nastavnik.wording.PeriodShift;
import org.jspecify.annotations.Nullable;

/** A school's programme of mentoring for one school year. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    private int firstYear;

    private String title;

    private String orderNumber;

    private @Nullable LocalDate orderDate;

    private String curator;

    private String goals;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state = ProgrammeState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable ProgrammeState stateBefore;

    private String reason = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Programme copiedFrom;

    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "programme_form",
            joinColumns = @JoinColumn(name = "programme_id"),
            inverseJoinColumns = @JoinColumn(name = "form_id"))
    @OrderBy("id")
    private Set<FormOfMentoring> forms = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "programme_type",
            joinColumns = @JoinColumn(name = "programme_id"),
            inverseJoinColumns = @JoinColumn(name = "type_id"))
    @OrderBy("id")
    private Set<TypeOfMentoring> types = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_stage", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "stage")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ProgrammeStage, StageProgress> stages = new EnumMap<>(ProgrammeStage.class);

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Programme() {}

    /** @throws ProgrammeRefused where a rule is broken */
    @SuppressWarnings("NullAway.Init") // the rest is set by take
    Programme(School school, SchoolYear year, ProgrammeCard card, Instant now) {
        this.school = school;
        this.firstYear = year.firstYear();
        take(card, now);
    }

    /** @throws ProgrammeRefused where it is closed, or a rule is broken; nothing is changed then */
    void revise(ProgrammeCard card, Instant now) {
        refuse(!state.open(), Rule.CLOSED);
        if (state == ProgrammeState.RUNNING) {
            checkRunning(card);
        }
        take(card, now);
    }

    private void take(ProgrammeCard card, Instant now) {
        refuse(card.endsOn().isBefore(card.startsOn()), Rule.ENDS_BEFORE_START);
        refuse(!year().interval().contains(card.startsOn()), Rule.NOT_OF_THE_YEAR);
        refuse(card.orderNumber().isEmpty() != (card.orderDate() == null), Rule.ORDER_HALF);
        refuse(card.orderDate() != null && card.orderDate().isAfter(card.endsOn()), Rule.ORDER_AFTER_END);
        this.title = card.title();
        this.orderNumber = card.orderNumber();
        this.orderDate = card.orderDate();
        this.curator = card.curator();
        this.goals = card.goals();
        this.startsOn = card.startsOn();
        this.endsOn = card.endsOn();
        replace(forms, card.forms());
        replace(types, card.types());
        this.changedAt = now;
    }

    private static <E> void replace(Set<E> kept, List<E> wanted) {
        kept.retainAll(Set.copyOf(wanted));
        kept.addAll(wanted);
    }

    private static void checkRunning(ProgrammeCard card) {
        refuse(card.orderDate() == null, Rule.ORDER_NEEDED);
        refuse(card.forms().isEmpty(), Rule.FORM_NEEDED);
    }

    /**
     * Begins: the school's order stands and says in which forms people are mentored.
     *
     * @throws ProgrammeRefused where it is no draft, or order or forms are missing
     */
    void launch(Instant now) {
        refuse(state != ProgrammeState.DRAFT, Rule.NOT_DRAFT);
        checkRunning(card());
        become(ProgrammeState.RUNNING, "", now);
        this.stateBefore = null;
    }

    /** @throws ProgrammeRefused where it does not run, or its last stage is not done */
    void complete(Instant now) {
        refuse(state != ProgrammeState.RUNNING, Rule.NOT_RUNNING);
        refuse(stateOf(ProgrammeStage.COMPLETION) != StageState.DONE, Rule.LAST_STAGE_OPEN);
        become(ProgrammeState.FINISHED, "", now);
    }

    /** @throws ProgrammeRefused where it is closed already */
    void cancel(String why, Instant now) {
        refuse(!state.open(), Rule.CLOSED);
        become(ProgrammeState.CANCELLED, why, now);
    }

    /**
     * Takes its ending back.
     *
     * @throws ProgrammeRefused where it has not ended
     */
    void resume(Instant now) {
        var before = stateBefore;
        if (state.open() || before == null) {
            throw new ProgrammeRefused(Rule.NOTHING_TO_RESUME);
        }
        become(before, "", now);
        this.stateBefore = null;
    }

    private void become(ProgrammeState next, String why, Instant now) {
        this.stateBefore = state;
        this.state = next;
        this.reason = why;
        this.changedAt = now;
    }

    /**
     * Notes how far a stage is. Stages begin and end one after the other, but a later one may begin before the former
     * has ended: pairs are still being formed when the first already work.
     *
     * @param progress null where it has not begun after all
     * @throws ProgrammeRefused where the programme is closed or the days do not fit those of the neighbours
     */
    void record(ProgrammeStage stage, @Nullable StageProgress progress, LocalDate today, Instant now) {
        refuse(!state.open(), Rule.CLOSED);
        var later = stage.next() == null ? null : stages.get(stage.next());
        if (progress == null) {
            refuse(later != null, Rule.STAGE_NEEDED_BY_LATTER);
            stages.remove(stage);
        } else {
            checkDays(progress, today);
            checkFormer(progress, stage.previous());
            checkLater(progress, later);
            stages.put(stage, progress);
        }
        this.changedAt = now;
    }

    private static void checkDays(StageProgress progress, LocalDate today) {
        var done = progress.doneOn();
        refuse(progress.begunOn().isAfter(today), Rule.STAGE_IN_FUTURE);
        refuse(done != null && done.isAfter(today), Rule.STAGE_IN_FUTURE);
        refuse(done != null && done.isBefore(progress.begunOn()), Rule.STAGE_ENDS_BEFORE_START);
    }

    private void checkFormer(StageProgress progress, @Nullable ProgrammeStage previous) {
        if (previous == null) {
            return;
        }
        var former = stages.get(previous);
        if (former == null || progress.begunOn().isBefore(former.begunOn())) {
            throw new ProgrammeRefused(Rule.STAGE_BEFORE_FORMER);
        }
        var done = progress.doneOn();
        var formerDone = former.doneOn();
        refuse(done != null && (formerDone == null || done.isBefore(formerDone)), Rule.STAGE_DONE_BEFORE_FORMER);
    }

    private static void checkLater(StageProgress progress, @Nullable StageProgress later) {
        if (later == null) {
            return;
        }
        refuse(progress.begunOn().isAfter(later.begunOn()), Rule.STAGE_AFTER_LATTER);
        var laterDone = later.doneOn();
        var done = progress.doneOn();
        refuse(laterDone != null && (done == null || done.isAfter(laterDone)), Rule.STAGE_NEEDED_BY_LATTER);
    }

    /** @return a draft of the same programme for the next school year: without order and stages, a year later */
    Programme forNextYear(Instant now) {
        var card = card();
        var copy = new Programme(
                school,
                year().next(),
                new ProgrammeCard(
                        new PeriodShift(startsOn, startsOn.plusYears(1)).apply(title),
                        "",
                        null,
                        curator,
                        goals,
                        startsOn.plusYears(1),
                        endsOn.plusYears(1),
                        card.forms().stream().filter(DictionaryEntry::active).toList(),
                        card.types().stream().filter(DictionaryEntry::active).toList()),
                now);
        copy.copiedFrom = this;
        return copy;
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new ProgrammeRefused(rule);
        }
    }

    StageState stateOf(ProgrammeStage stage) {
        var progress = stages.get(stage);
        return progress == null ? StageState.NOT_BEGUN : progress.state();
    }

    @Nullable
    StageProgress progressOf(ProgrammeStage stage) {
        return stages.get(stage);
    }

    /** @return whether a pair may be given to it now */
    public boolean open() {
        return state.open();
    }

    public boolean belongsTo(School other) {
        return school.id() == other.id();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    School school() {
        return school;
    }

    /** @return the school year it is made for */
    public SchoolYear year() {
        return new SchoolYear(firstYear);
    }

    ProgrammeCard card() {
        return new ProgrammeCard(
                title,
                orderNumber,
                orderDate,
                curator,
                goals,
                startsOn,
                endsOn,
                List.copyOf(forms),
                List.copyOf(types));
    }

    /** @return whether the form is among those of the programme, or none has been named yet */
    public boolean plans(FormOfMentoring form) {
        return forms.isEmpty() || forms.stream().anyMatch(each -> each.id() == form.id());
    }

    public String title() {
        return title;
    }

    ProgrammeState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
