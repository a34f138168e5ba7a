package nastavnik.survey;

import static nastavnik.survey.SurveyRefused.refuse;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nastavnik.calendar.SchoolYear;
import nastavnik.figure.ForgottenFigures;
import nastavnik.programme.Programme;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.Audience;
import nastavnik.questionnaire.Questionnaire;
import nastavnik.school.School;
import nastavnik.survey.SurveyRefused.Rule;
import org.jspecify.annotations.Nullable;

/** A school asks its mentors or mentees. Once closed it stays closed: results seen between two answers would tell who gave one. */
@Entity
@EntityListeners(ForgottenFigures.class)
public class Survey {

    private static final int LONGEST_MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY)
    private Questionnaire questionnaire;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Programme programme;

    private int firstYear;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private @Nullable Addressee category;

    @Enumerated(EnumType.STRING)
    private SurveyWay way;

    private LocalDate openedOn;

    private LocalDate closesOn;

    private @Nullable LocalDate closedOn;

    private int handouts;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Survey() {}

    /** @throws SurveyRefused where a rule is broken */
    Survey(School school, Questionnaire questionnaire, SurveyPlan plan, LocalDate today) {
        refuse(!questionnaire.active(), Rule.NOT_OFFERED);
        var of = plan.programme();
        refuse(of != null && !of.belongsTo(school), Rule.FOREIGN_PROGRAMME);
        var words = questionnaire.addressee();
        var group = plan.group() == null ? words : plan.group();
        refuse(words != null && words != group, Rule.NOT_FOR_THEM);
        check(plan.closesOn(), today);
        this.category = group;
        this.school = school;
        this.questionnaire = questionnaire;
        this.programme = of;
        this.firstYear = plan.year().firstYear();
        this.audience = questionnaire.audience();
        this.way = plan.way();
        this.openedOn = today;
        this.closesOn = plan.closesOn();
    }

    /** @throws SurveyRefused where it is closed, or the day has passed or lies too far ahead */
    void closeOn(LocalDate day, LocalDate today) {
        refuse(!open(today), Rule.CLOSED);
        check(day, today);
        this.closesOn = day;
    }

    private static void check(LocalDate closesOn, LocalDate today) {
        refuse(closesOn.isBefore(today), Rule.CLOSES_IN_PAST);
        refuse(closesOn.isAfter(today.plusMonths(LONGEST_MONTHS)), Rule.CLOSES_TOO_LATE);
    }

    /** @throws SurveyRefused where it is closed already */
    void close(LocalDate today) {
        refuse(!open(today), Rule.CLOSED);
        this.closedOn = today;
    }

    /** Links are about to be handed out: two people doing so at once would each void the other's. */
    void handOut(LocalDate today) {
        refuse(!way.links(), Rule.NO_LINKS);
        refuse(!open(today), Rule.CLOSED);
        this.handouts++;
    }

    /** It is about to be said who answers on paper: that takes links away, as handing out anew does. */
    void share(LocalDate today) {
        refuse(way != SurveyWay.BOTH, Rule.NOT_BOTH);
        refuse(!open(today), Rule.CLOSED);
        this.handouts++;
    }

    /** @return whether it takes answers on this day */
    public boolean open(LocalDate day) {
        return closedOn == null && !day.isAfter(closesOn);
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

    public School school() {
        return school;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    @Nullable
    Programme programme() {
        return programme;
    }

    public SchoolYear year() {
        return new SchoolYear(firstYear);
    }

    public Audience audience() {
        return audience;
    }

    /** @return which of the audience it asks; null for all */
    @Nullable
    Addressee category() {
        return category;
    }

    SurveyWay way() {
        return way;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    /** @return the last day on which it takes or took answers */
    public LocalDate lastDay() {
        return closedOn == null ? closesOn : closedOn;
    }
}
