package nastavnik.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.figure.ForgottenFigures;
import nastavnik.monitoring.RoundRefused.Rule;
import nastavnik.roundform.FormOfRound;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/** A round in which schools answer one form, or are looked at by it, until one day. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class MonitoringRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private FormOfRound form;

    private String instruction;

    private String types;

    private String districts;

    @ElementCollection
    @CollectionTable(name = "monitoring_round_school", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "school_id")
    private Set<Long> schoolIds = new HashSet<>();

    private LocalDate dueOn;

    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.PREPARED;

    private String reason = "";

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MonitoringRound() {}

    /** @throws RoundRefused where it would close before it is due */
    @SuppressWarnings("NullAway.Init") // the rest is set by take
    MonitoringRound(RoundCard card, Instant now) {
        take(card, now);
    }

    /** @throws RoundRefused where it has been opened, or would close before it is due; nothing is changed then */
    void revise(RoundCard card, Instant now) {
        refuse(state != RoundState.PREPARED, Rule.NOT_PREPARED);
        take(card, now);
    }

    private void take(RoundCard card, Instant now) {
        refuse(card.closesOn().isBefore(card.dueOn()), Rule.CLOSES_BEFORE_DUE);
        this.kind = card.kind();
        this.title = card.title();
        this.form = card.form();
        this.instruction = card.instruction();
        this.types = card.types().stream().map(Enum::name).sorted().collect(Collectors.joining("\n"));
        this.districts = card.districts().stream().sorted().collect(Collectors.joining("\n"));
        this.schoolIds.retainAll(card.schoolIds());
        this.schoolIds.addAll(card.schoolIds());
        this.dueOn = card.dueOn();
        this.closesOn = card.closesOn();
        this.changedAt = now;
    }

    /** @throws RoundRefused where it is open already, its last day is over or its form asks nothing */
    void open(LocalDate today, Instant now) {
        refuse(state != RoundState.PREPARED, Rule.NOT_PREPARED);
        refuse(closesOn.isBefore(today), Rule.CLOSES_IN_PAST);
        refuse(form.fields().isEmpty(), Rule.FORM_EMPTY);
        form.freeze();
        become(RoundState.OPEN, "", now);
    }

    /** @throws RoundRefused where it is not open */
    void close(Instant now) {
        refuse(state != RoundState.OPEN, Rule.NOT_OPEN);
        become(RoundState.CLOSED, "", now);
    }

    /** @throws RoundRefused where it is not closed */
    void consolidate(Instant now) {
        refuse(state != RoundState.CLOSED, Rule.NOT_CLOSED);
        become(RoundState.CONSOLIDATED, "", now);
    }

    /**
     * Takes answers once more.
     *
     * @param until last day on which they are taken
     * @throws RoundRefused where it is not closed, or that day is over
     */
    void reopen(LocalDate until, String why, LocalDate today, Instant now) {
        refuse(state != RoundState.CLOSED && state != RoundState.CONSOLIDATED, Rule.NOT_ENDED);
        refuse(until.isBefore(today), Rule.CLOSES_IN_PAST);
        refuse(until.isBefore(dueOn), Rule.CLOSES_BEFORE_DUE);
        this.closesOn = until;
        become(RoundState.OPEN, why, now);
    }

    private void become(RoundState next, String why, Instant now) {
        this.state = next;
        this.reason = why;
        this.changedAt = now;
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new RoundRefused(rule);
        }
    }

    /** @return whether an answer is taken on this day, its last one included */
    public boolean takes(LocalDate today) {
        return state == RoundState.OPEN && !today.isAfter(closesOn);
    }

    /** @return whole days an answer of this day comes late; 0 where it is in time. The one computation of late. */
    public long daysLate(LocalDate day) {
        return Math.max(0, dueOn.until(day, java.time.temporal.ChronoUnit.DAYS));
    }

    RoundCard card() {
        return new RoundCard(
                kind,
                title,
                form,
                instruction,
                types.isEmpty()
                        ? Set.of()
                        : Arrays.stream(types.split("\n", -1))
                                .map(SchoolType::valueOf)
                                .collect(Collectors.toSet()),
                districts.isEmpty() ? Set.of() : Set.of(districts.split("\n", -1)),
                schoolIds,
                dueOn,
                closesOn);
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

    public RoundKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public FormOfRound form() {
        return form;
    }

    public String instruction() {
        return instruction;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public RoundState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
