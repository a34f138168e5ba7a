package nastavnik.monitoring;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nastavnik.figure.ForgottenFigures;
import nastavnik.monitoring.RoundRefused.Rule;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormRules;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** What one school owes in a round; made when the round opens. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class RoundAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private MonitoringRound round;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.NOT_BEGUN;

    private String remark = "";

    private @Nullable Instant firstSentAt;

    private @Nullable Instant sentAt;

    private String sender = "";

    private Instant changedAt;

    private @Nullable Instant savedAt;

    private String savedBy = "";

    @ElementCollection
    @CollectionTable(name = "round_answer_value", joinColumns = @JoinColumn(name = "answer_id"))
    @MapKeyColumn(name = "code")
    private Map<String, FieldValue> content = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RoundAnswer() {}

    RoundAnswer(MonitoringRound round, School school, Instant now) {
        this.round = round;
        this.school = school;
        this.changedAt = now;
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @return false where it stood there already
     * @throws RoundRefused where the round takes nothing on this day, or the answer is sent and stands
     */
    boolean save(Map<String, FieldValue> typed, String person, LocalDate today, Instant now) {
        check(today);
        if (state != AnswerState.NOT_BEGUN && content.equals(typed)) {
            return false;
        }
        content.keySet().retainAll(typed.keySet());
        content.putAll(typed);
        // A check of a site that is opened again and left with something missing is finished no longer.
        var unfinished = state == AnswerState.ACCEPTED
                && !FormRules.problems(round.form(), typed).isEmpty();
        if (state == AnswerState.NOT_BEGUN || unfinished) {
            this.state = AnswerState.DRAFT;
        }
        this.savedBy = person;
        this.savedAt = now;
        this.changedAt = now;
        return true;
    }

    /** @throws RoundRefused as {@link #save} */
    void send(String person, LocalDate today, Instant now) {
        check(today);
        this.state = round.kind().bySchools() ? AnswerState.SENT : AnswerState.ACCEPTED;
        this.remark = "";
        this.sender = person;
        this.sentAt = now;
        if (firstSentAt == null) {
            this.firstSentAt = now;
        }
        this.changedAt = now;
    }

    private void check(LocalDate today) {
        refuse(!round.takes(today), Rule.NOT_OPEN);
        refuse(!fillable(), Rule.ANSWER_STANDS);
    }

    /** @return whether it may be filled in while the round takes answers; the centre's own check stays open to it */
    public boolean fillable() {
        return state.toDo() || !round.kind().bySchools();
    }

    /** @throws RoundRefused where it is not sent */
    void accept(Instant now) {
        refuse(state != AnswerState.SENT, Rule.ANSWER_NOT_SENT);
        this.state = AnswerState.ACCEPTED;
        this.changedAt = now;
    }

    /** @throws RoundRefused where it is neither sent nor accepted, or the round takes nothing any more */
    void giveBack(String why, LocalDate today, Instant now) {
        refuse(!round.takes(today), Rule.NOT_OPEN);
        refuse(state != AnswerState.SENT && state != AnswerState.ACCEPTED, Rule.ANSWER_NOT_SENT);
        this.state = AnswerState.RETURNED;
        this.remark = why;
        this.changedAt = now;
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new RoundRefused(rule);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    public MonitoringRound round() {
        return round;
    }

    public School school() {
        return school;
    }

    public AnswerState state() {
        return state;
    }

    /** @return what has to be mended; empty where nothing was said */
    public String remark() {
        return remark;
    }

    public @Nullable Instant firstSentAt() {
        return firstSentAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** @return who sent it; empty where nobody has */
    public String sender() {
        return sender;
    }

    /** @return when words of it were kept last; null before the first time */
    public @Nullable Instant savedAt() {
        return savedAt;
    }

    /** @return who kept them; empty before the first time */
    public String savedBy() {
        return savedBy;
    }

    /** @return whether what stands in it is what was sent: nothing was written into it since */
    public boolean asSent() {
        return sentAt != null && (savedAt == null || !savedAt.isAfter(sentAt));
    }

    /** @return what stands in it, by the code of the field */
    public Map<String, FieldValue> content() {
        return Map.copyOf(content);
    }
}
