package nastavnik.questionnaire;

import static nastavnik.questionnaire.QuestionnaireRefused.refuse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import nastavnik.questionnaire.QuestionnaireRefused.Rule;
import org.jspecify.annotations.Nullable;

/** Questions put together for one audience. Once a survey uses it, it stays as it is: a change makes the next edition. */
@Entity
public class Questionnaire {

    static final int MOST_QUESTIONS = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String title;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private @Nullable Addressee addressee;

    private String intro;

    private int edition = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Questionnaire previous;

    private boolean used;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "question", joinColumns = @JoinColumn(name = "questionnaire_id"))
    @OrderColumn(name = "ordinal")
    private List<Question> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Questionnaire() {}

    /** @throws QuestionnaireRefused where a rule is broken */
    Questionnaire(QuestionnaireCard card) {
        check(card.questions());
        this.title = card.title();
        this.audience = card.audience();
        this.addressee = card.addressee();
        this.intro = card.intro();
        this.questions.addAll(card.questions());
    }

    /**
     * Changes it, or, where answers may have been given to it already, puts the next edition in its place.
     *
     * @return this one, or the next edition, which is to be stored
     * @throws QuestionnaireRefused where a rule is broken; nothing is changed then
     */
    Questionnaire revise(QuestionnaireCard card) {
        if (used) {
            var next = new Questionnaire(card);
            // Whom a questionnaire asks is what it is: the editions of one are comparable.
            next.audience = audience;
            next.edition = edition + 1;
            next.previous = this;
            this.active = false;
            return next;
        }
        check(card.questions());
        this.title = card.title();
        this.addressee = card.addressee();
        this.intro = card.intro();
        this.questions.clear();
        this.questions.addAll(card.questions());
        return this;
    }

    private static void check(List<Question> questions) {
        refuse(questions.stream().noneMatch(each -> each.kind().marked()), Rule.NO_QUESTIONS);
        refuse(questions.size() > MOST_QUESTIONS, Rule.TOO_MANY_QUESTIONS);
        // The indicators of satisfaction count whom one question finds satisfied.
        var deciding = questions.stream().filter(Question::decides).toList();
        refuse(deciding.size() != 1, Rule.NO_DECIDING_QUESTION);
        var one = deciding.getFirst();
        refuse(!one.kind().marked(), Rule.OPEN_CANNOT_DECIDE);
        var from = one.satisfiedFrom();
        refuse(from == null || !one.kind().takes(from) || from == 0, Rule.THRESHOLD_BEYOND_SCALE);
    }

    /** A survey asks by it from now on. */
    public void use() {
        this.used = true;
    }

    /** Schools can choose it no more; surveys under way go on. */
    void retire() {
        this.active = false;
    }

    /** @throws QuestionnaireRefused where a later edition has taken its place */
    void restore(boolean replaced) {
        refuse(replaced, Rule.REPLACED);
        this.active = true;
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

    public String title() {
        return title;
    }

    public Audience audience() {
        return audience;
    }

    /** @return for whom its words are; null for anybody */
    public @Nullable Addressee addressee() {
        return addressee;
    }

    public String intro() {
        return intro;
    }

    public int edition() {
        return edition;
    }

    public boolean used() {
        return used;
    }

    /** @return whether schools may begin a survey by it */
    public boolean active() {
        return active;
    }

    /** @return its questions in their order; answers point at them by their place, 0 first */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    QuestionnaireCard card() {
        return new QuestionnaireCard(title, audience, addressee, intro, questions());
    }
}
