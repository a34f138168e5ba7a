package nastavnik.roadmap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nastavnik.calendar.Interval;
import nastavnik.figure.ForgottenFigures;
import nastavnik.plan.Agreement;
import nastavnik.plan.AmendingAct;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.OrderColumnsConverter;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapStatus;
import nastavnik.web.ConflictException;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A plan of activities over a period, drafted and then approved by an order. Once approved it no longer changes: an amendment
 * is a redaction of its own, with all its sections and activities, that counts from a day on.
 */
@Entity
@EntityListeners(ForgottenFigures.class)
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

    /** Whose own roadmap it is; null for the region's and the municipality's. */
    private @Nullable Long schoolId;

    /** The roadmap of the level above that it carries out, by the id all its redactions share. */
    private @Nullable Long parentId;

    /** 0 for the roadmap as first approved, 1 for its first amendment. */
    private int ordinal;

    /** Of an approved amendment. */
    @Embedded
    private @Nullable AmendingAct act;

    /** Of an approved roadmap, in its first redaction: those that gave way to it. */
    @ElementCollection
    @CollectionTable(name = "roadmap_replacement", joinColumns = @JoinColumn(name = "by_id"))
    private Set<Replaced> replaced = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Roadmap() {}

    Roadmap(RoadmapDetails details) {
        this.approvingOrder = details.order();
        take(details);
    }

    /** A school's own roadmap; its level is the school's, whatever the details say. */
    Roadmap(RoadmapDetails details, long schoolId, @Nullable Long parentId) {
        this.schoolId = schoolId;
        this.parentId = parentId;
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
        this.level = schoolId == null ? details.level() : RoadmapLevel.ORGANISATION;
        this.periodFrom = details.period().start();
        this.periodTo = details.period().to();
        this.columns = details.columns();
    }

    /**
     * Puts the roadmap in force by an order that is named completely; whether it has activities the service knows.
     *
     * @param givingWay ids of the roadmaps it replaces from the first day of its period on
     * @throws ConflictException where it already is approved, or is a school's that the committee has not agreed to
     * @throws IllegalArgumentException where the order lacks its issuer, date or number
     */
    void approve(ApprovingOrder order, Collection<Long> givingWay, Instant now) {
        if (schoolId == null) {
            requireDraft();
        } else {
            require(RoadmapStatus.AGREED);
        }
        if (ordinal > 0) {
            throw new ConflictException("Roadmap " + id + " is an amendment and needs an act");
        }
        if (!order.complete()) {
            throw new IllegalArgumentException("An order without issuer, date or number approves nothing");
        }
        this.approvingOrder = order;
        this.status = RoadmapStatus.APPROVED;
        this.approvedAt = now;
        givingWay.forEach(id -> replaced.add(Replaced.forGood(id)));
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

    /**
     * Puts a school's roadmap before the committee.
     *
     * @throws ConflictException where it is nobody's own, or cannot be edited
     */
    void send() {
        requireDraft();
        if (schoolId == null) {
            throw new ConflictException("Roadmap " + id + " is no school's");
        }
        this.status = RoadmapStatus.SENT;
    }

    /** @throws ConflictException where nothing waits for an answer */
    void sendBack() {
        require(RoadmapStatus.SENT);
        this.status = RoadmapStatus.RETURNED;
    }

    /**
     * Agrees to what was sent.
     *
     * @throws ConflictException where nothing waits for an answer
     */
    void endorse(Agreement agreed) {
        require(RoadmapStatus.SENT);
        this.agreement = agreed;
        this.status = RoadmapStatus.AGREED;
    }

    /**
     * Names the roadmap of the level above, of which it may carry out activities.
     *
     * @throws ConflictException where it is approved
     */
    void carryOut(@Nullable Long parent) {
        edit();
        this.parentId = parent;
    }

    /** A working redaction that says the same so far, still without sections. */
    Roadmap amended() {
        var amendment = new Roadmap(details());
        amendment.originalId = roadmapId();
        amendment.schoolId = schoolId;
        amendment.parentId = parentId;
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
     * Makes it a draft again; the order's details stay, and what it has replaced counts again. A school may also take back what it has sent or what was agreed.
     *
     * @throws ConflictException where it is a draft
     */
    void reopen() {
        if (status.editable()) {
            throw new ConflictException("Roadmap " + id + " is a draft");
        }
        this.agreement = schoolId == null ? agreement : null;
        this.status = RoadmapStatus.DRAFT;
        this.approvedAt = null;
        this.act = null;
        replaced.clear();
    }

    /** Only drafts are removed; what was in force stays to be read. */
    void remove(Instant now) {
        requireDraft();
        this.removedAt = now;
    }

    void restore() {
        this.removedAt = null;
    }

    /** @return whether it stands one level above the other and is approved, so that the other may refer to it */
    boolean above(Roadmap other) {
        return status == RoadmapStatus.APPROVED
                && ordinal == 0
                && other.card().level().parent() == level;
    }

    boolean removed() {
        return removedAt != null;
    }

    /** @throws ConflictException where it is approved, or waits for the committee, and so cannot be changed */
    void requireDraft() {
        if (!status.editable()) {
            throw new ConflictException("Roadmap " + id + " is " + status);
        }
    }

    private void require(RoadmapStatus wanted) {
        if (status != wanted) {
            throw new ConflictException("Roadmap " + id + " is " + status + ", not " + wanted);
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

    @Nullable
    Long schoolId() {
        return schoolId;
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
                schoolId,
                parentId,
                level,
                period(),
                status,
                approvingOrder,
                act,
                agreement,
                columns);
    }
}
