package nastavnik.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import nastavnik.deadline.Deadline;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.DeadlineConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One activity of a roadmap: what is to be done, when, by whom. Its words are the order's, verbatim. */
@Entity
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    /** Being moved is no reason for a conflict with someone who is writing. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    @OptimisticLock(excluded = true)
    private Section section;

    private String number;

    private String title;

    private String deadlineText;

    /** Dates a person has stated in place of what is read from the words; empty where there are none. */
    private String stated;

    /** What was understood of the words when they were written, over the roadmap's period. */
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = DeadlineConverter.class)
    @OptimisticLock(excluded = true)
    private Deadline deadline;

    private String responsibleText;

    private String documentKind;

    private String expectedResult;

    /** The row of the imported document as it stood there; empty where the activity was typed. */
    @OptimisticLock(excluded = true)
    private String sourceText;

    @OptimisticLock(excluded = true)
    private int position;

    private @Nullable Instant removedAt;

    /** Why a school has left out what the municipality wants of it; empty otherwise. */
    private String removalReason = "";

    /** The activity of the roadmap above that this one carries out, as it is known in every redaction. */
    private @Nullable Long parentId;

    /** The same activity in the redaction in which it first stood; null where that is this one. */
    private @Nullable Long originId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Activity() {}

    Activity(Section section, ActivityWords words, Deadline deadline, String sourceText, int position) {
        this.section = section;
        this.sourceText = sourceText;
        this.position = position;
        take(words, deadline);
    }

    /** The same activity in a later redaction. */
    Activity copiedTo(Section copy) {
        var activity = new Activity(copy, words(), deadline, sourceText, position);
        activity.originId = key();
        activity.parentId = parentId;
        return activity;
    }

    /** Names the activity of the roadmap above that it carries out; null for none. */
    void carryOut(@Nullable Long parentKey) {
        this.parentId = parentKey;
    }

    /** @param understood what these very words mean over the roadmap's period */
    void revise(ActivityWords words, Deadline understood) {
        take(words, understood);
    }

    private void take(ActivityWords words, Deadline understood) {
        this.deadline = understood;
        this.number = words.number();
        this.title = words.title();
        this.deadlineText = words.deadline();
        this.stated = words.stated();
        this.responsibleText = words.responsible();
        this.documentKind = words.document();
        this.expectedResult = words.result();
    }

    /** The same words may stand in another row of the document now. */
    void takenFrom(String source) {
        this.sourceText = source;
    }

    /** Takes over a new reading of the same words: the roadmap's period has changed. */
    void understand(Deadline understood) {
        this.deadline = understood;
    }

    void renumber(String newNumber) {
        this.number = newNumber;
    }

    /** Puts it before whatever stands at this place of the section; the service makes room. */
    void place(Section newSection, int newPosition) {
        this.section = newSection;
        this.position = newPosition;
    }

    void remove(Instant now) {
        this.removedAt = now;
    }

    /** Leaves out what is wanted from above; the reason is for whoever agrees to the roadmap. */
    void leaveOut(String reason, Instant now) {
        this.removalReason = reason;
        remove(now);
    }

    void restore() {
        this.removedAt = null;
        this.removalReason = "";
    }

    /** @return whether it is carried out for a roadmap above, so that leaving it out needs a reason */
    boolean obligatory() {
        return parentId != null && section.roadmap().schoolId() != null;
    }

    boolean removed() {
        return removedAt != null || section.removed();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** What it is known by in every redaction. */
    long key() {
        return originId == null ? id() : originId;
    }

    int version() {
        return version;
    }

    Section section() {
        return section;
    }

    /** @return the roadmap it belongs to; a statement of its own where that is not loaded */
    public Roadmap roadmap() {
        return section.roadmap();
    }

    /** @return its number in the order, as text; may be empty */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    String sourceText() {
        return sourceText;
    }

    Deadline deadline() {
        return deadline;
    }

    int position() {
        return position;
    }

    /** As other rooms see it; its section has to be loaded. */
    ActivityCard card() {
        return new ActivityCard(id(), key(), version, section.id(), words(), deadline, parentId, removalReason);
    }

    ActivityWords words() {
        return new ActivityWords(number, title, deadlineText, stated, responsibleText, documentKind, expectedResult);
    }
}
