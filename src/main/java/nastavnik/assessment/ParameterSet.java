package nastavnik.assessment;

import static nastavnik.assessment.AssessmentRefused.refuse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import nastavnik.assessment.AssessmentRefused.Rule;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.Audience;
import org.jspecify.annotations.Nullable;

/** The parameters that participants are assessed by, on a scale from 0. Once used it stays: a change makes the next edition. */
@Entity
public class ParameterSet {

    static final int MOST = 12;
    static final int LOWEST_SCALE = 2;
    static final int HIGHEST_SCALE = 100;

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

    private int highest;

    private int edition = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable ParameterSet previous;

    private boolean used;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "parameter_of_set", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "name")
    private List<String> parameters = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ParameterSet() {}

    /** @throws AssessmentRefused where a rule is broken */
    ParameterSet(String title, Audience audience, @Nullable Addressee addressee, int highest, List<String> parameters) {
        check(highest, parameters);
        this.title = title;
        this.audience = audience;
        this.addressee = addressee;
        this.highest = highest;
        this.parameters.addAll(parameters);
    }

    /**
     * Changes it, or puts the next edition in its place where marks may have been given by it.
     *
     * @return this one, or the next edition, which is to be stored
     * @throws AssessmentRefused where a rule is broken; nothing is changed then
     */
    ParameterSet revise(String newTitle, @Nullable Addressee newAddressee, int newHighest, List<String> newParameters) {
        if (used) {
            var next = new ParameterSet(newTitle, audience, newAddressee, newHighest, newParameters);
            next.edition = edition + 1;
            next.previous = this;
            this.active = false;
            return next;
        }
        check(newHighest, newParameters);
        this.title = newTitle;
        this.addressee = newAddressee;
        this.highest = newHighest;
        this.parameters.clear();
        this.parameters.addAll(newParameters);
        return this;
    }

    private static void check(int highest, List<String> parameters) {
        refuse(parameters.isEmpty(), Rule.NO_PARAMETERS);
        refuse(parameters.size() > MOST, Rule.TOO_MANY_PARAMETERS);
        refuse(parameters.stream().distinct().count() < parameters.size(), Rule.SAME_PARAMETERS);
        refuse(highest < LOWEST_SCALE || highest > HIGHEST_SCALE, Rule.SCALE);
    }

    /** Somebody is assessed by it from now on. */
    void use() {
        this.used = true;
    }

    void retire() {
        this.active = false;
    }

    /** @throws AssessmentRefused where a later edition has taken its place */
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

    /** @return for whom it is; null for anybody */
    @Nullable
    Addressee addressee() {
        return addressee;
    }

    int highest() {
        return highest;
    }

    int edition() {
        return edition;
    }

    boolean used() {
        return used;
    }

    boolean active() {
        return active;
    }

    List<String> parameters() {
        return List.copyOf(parameters);
    }

    /** @return whether this is a mark of its scale */
    boolean takes(int mark) {
        return mark >= 0 && mark <= highest;
    }
}
