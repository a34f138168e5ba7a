package nastavnik.programme;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.SchoolYear;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.school.School;
import org.springframework.beans.factory.BeanFactory;

/** Invented programmes, stored through the door so that no rule can be broken. */
public class ProgrammeSamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    public static final SchoolYear YEAR = new SchoolYear(2026);

    private final Programmes programmes;
    private final FormsOfMentoring forms;

    public ProgrammeSamples(BeanFactory portal) {
        this.programmes = portal.getBean(Programmes.class);
        this.forms = portal.getBean(FormsOfMentoring.class);
    }

    /** A draft with its order. */
    public Programme draft(School school) {
        return programmes.found(school, YEAR, card("Молодой педагог"));
    }

    /** Runs, its first stages done as far as the number says, the next one going on. */
    public Programme running(School school, int done) {
        var programme = draft(school);
        programmes.launch(programme);
        for (var stage : ProgrammeStage.values()) {
            if (stage.number() <= done + 1) {
                programmes.record(
                        programme,
                        stage,
                        new StageProgress(TODAY.minusDays(9), stage.number() <= done ? TODAY.minusDays(2) : null, ""));
            }
        }
        return programme;
    }

    public ProgrammeCard card(String title) {
        return new ProgrammeCard(
                title,
                "14-од",
                LocalDate.of(2026, 9, 1),
                "Лапина Ирина Павловна",
                "Поддержать молодых",
                YEAR.from(),
                LocalDate.of(2027, 5, 31),
                List.of(forms.named("педагог – педагог").orElseThrow()),
                List.of());
    }
}
