package nastavnik.assessment;

import static nastavnik.assessment.AssessmentRefused.refuse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nastavnik.assessment.AssessmentRefused.Rule;
import nastavnik.calendar.SchoolYear;
import nastavnik.programme.Programme;
import nastavnik.questionnaire.Addressee;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A school's assessment of its mentors or mentees by a set of parameters, before and after. */
@Entity
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY)
    private ParameterSet parameterSet;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Programme programme;

    private int firstYear;

    private LocalDate begunOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Addressee category;

    private int savings;

    private @Nullable LocalDate finishedOn;

    private boolean shown;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assessment() {}

    /** @throws AssessmentRefused where the set is out of use or the programme another school's */
    Assessment(
            School school,
            ParameterSet parameterSet,
            @Nullable Programme programme,
            SchoolYear year,
            @Nullable Addressee group,
            LocalDate today) {
        var words = parameterSet.addressee();
        refuse(words != null && group != null && words != group, Rule.NOT_FOR_THEM);
        this.category = group == null ? words : group;
        refuse(!parameterSet.active(), Rule.NOT_OFFERED);
        refuse(programme != null && !programme.belongsTo(school), Rule.FOREIGN_PROGRAMME);
        this.school = school;
        this.parameterSet = parameterSet;
        this.programme = programme;
        this.firstYear = year.firstYear();
        this.begunOn = today;
        parameterSet.use();
    }

    /**
     * Marks have been saved: whoever has the page open learns of it when saving.
     *
     * @throws AssessmentRefused where no more marks are given
     */
    void saved() {
        refuse(finishedOn != null, Rule.FINISHED);
        this.savings++;
    }

    /**
     * No more marks are given, for good.
     *
     * @param mayBeShown whether its means tell of nobody
     * @throws AssessmentRefused where that has been said already
     */
    void finish(LocalDate today, boolean mayBeShown) {
        refuse(finishedOn != null, Rule.FINISHED);
        this.finishedOn = today;
        this.shown = mayBeShown;
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

    ParameterSet parameterSet() {
        return parameterSet;
    }

    @Nullable
    Programme programme() {
        return programme;
    }

    /** @return which of the audience are assessed; null for all */
    @Nullable
    Addressee category() {
        return category;
    }

    SchoolYear year() {
        return new SchoolYear(firstYear);
    }

    /** @return null while marks are given */
    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }

    boolean shown() {
        return shown;
    }

    LocalDate begunOn() {
        return begunOn;
    }
}
