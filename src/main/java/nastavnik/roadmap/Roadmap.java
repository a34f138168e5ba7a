package nastavnik.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.web.ConflictException;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A plan of activities over a period, drafted and then approved by an order. Once approved it no longer changes: an amendment
 * is a redaction of its own, with all its sections and activities, that counts from a day on.
 */
@Entity
public class Roadmap {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String title;

    @Enumerated(EnumType.STRING)
    private RoadmapLevel level;

    private LocalDate periodFrom;

    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private RoadmapStatus status = RoadmapStatus.DRAFT;

    @Embedded
    private ApprovingOrder approvingOrder;

    @Column(name = "order_columns", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = OrderColumnsConverter.class)
    private List<OrderColumn> columns;

    private @Nullable Instant approvedAt;

    @Embedded
    private @Nullable Agreement agreement;

    private @Nullable Instant removedAt;

    /** The redaction first approved; null where that is this one. */
    private @Nullable Long originalId;

    /** 0 for the roadmap as first approved, 1 for its first amendment. */
    private int ordinal;

    /** Of an approved amendment. */
    @Embedded
    private @Nullable AmendingAct act;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Roadmap() {}

    Roadmap(RoadmapDetails details) {
        this.approvingOrder = details.order();
        take(details);
    }

    /**
     * Takes over what was written about the roadmap as a whole.
     *
     * @throws ConflictException where it is approved
     */
    void revise(RoadmapDetails details) {
        edit();
        if (ordinal == 0) { // an amendment has an act of its own; the order it amends stays what it was
            this.approvingOrder = details.order();
        }
        take(details);
    }

    private void take(RoadmapDetails details) {
        this.title = details.title();
        this.level = details.level();
        this.periodFrom = details.period().start();
        this.periodTo = details.period().to();
        this.columns = details.columns();
    }

    /**
     * Puts the roadmap in force by an order that is named completely; whether it has activities the service knows.
     *
     * @throws ConflictException where it already is approved
     * @throws IllegalArgumentException where the order lacks its issuer, date or number
     */
    void approve(ApprovingOrder order, Instant now) {
        requireDraft();
        if (ordinal > 0) {
            throw new ConflictException("Roadmap " + id + " is an amendment and needs an act");
        }
        if (!order.complete()) {
            throw new IllegalArgumentException("An order without issuer, date or number approves nothing");
        }
        this.approvingOrder = order;
        this.status = RoadmapStatus.APPROVED;
        this.approvedAt = now;
    }

    /**
     * Notes that the draft was agreed as it stands.
     *
     * @throws ConflictException where it is approved
     */
    void agree(Agreement agreed) {
        requireDraft();
        this.agreement = agreed;
    }

    /**
     * Is told before any change to the draft, its sections and activities: what was agreed was what stood there before.
     *
     * @throws ConflictException where it is approved
     */
    void edit() {
        requireDraft();
        this.agreement = null;
    }

    /** A working redaction that says the same so far, still without sections. */
    Roadmap amended() {
        var amendment = new Roadmap(details());
        amendment.originalId = roadmapId();
        amendment.ordinal = ordinal + 1;
        return amendment;
    }

    /**
     * Lets an amendment count from the day its act names.
     *
     * @throws ConflictException where it is approved already
     * @throws IllegalArgumentException where the act lacks its issuer or number
     */
    void amend(AmendingAct amending, Instant now) {
        requireDraft();
        if (amending.issuer().isBlank() || (amending.number().isBlank() && !approvingOrder.withoutOrder())) {
            throw new IllegalArgumentException("An act without issuer or number amends nothing");
        }
        this.act = amending;
        this.status = RoadmapStatus.APPROVED;
        this.approvedAt = now;
    }

    /**
     * Makes it a draft again; the order's details stay.
     *
     * @throws ConflictException where it is a draft
     */
    void reopen() {
        if (status != RoadmapStatus.APPROVED) {
            throw new ConflictException("Roadmap " + id + " is a draft");
        }
        this.status = RoadmapStatus.DRAFT;
        this.approvedAt = null;
        this.act = null;
    }

    /** Only drafts are removed; what was in force stays to be read. */
    void remove(Instant now) {
        requireDraft();
        this.removedAt = now;
    }

    void restore() {
        this.removedAt = null;
    }

    boolean removed() {
        return removedAt != null;
    }

    /** @throws ConflictException where it is approved and so can no longer be changed */
    void requireDraft() {
        if (status != RoadmapStatus.DRAFT) {
            throw new ConflictException("Roadmap " + id + " is approved");
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** Id of the roadmap, which all its redactions share. */
    long roadmapId() {
        return originalId == null ? id() : originalId;
    }

    int ordinal() {
        return ordinal;
    }

    int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public RoadmapStatus status() {
        return status;
    }

    /** @return its first and last day, both set */
    public Interval period() {
        return new Interval(periodFrom, periodTo);
    }

    RoadmapDetails details() {
        return new RoadmapDetails(title, level, period(), approvingOrder, columns);
    }

    RoadmapCard card() {
        return new RoadmapCard(
                id(),
                version,
                roadmapId(),
                ordinal,
                title,
                level,
                period(),
                status,
                approvingOrder,
                act,
                agreement,
                columns);
    }
}
