package nastavnik.profile;

import java.util.List;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.ThemesOfMentoring;
import nastavnik.participant.Participant;
import org.springframework.beans.factory.BeanFactory;

/** Invented requests and profiles, stored through the door so that no rule can be broken. */
public class ProfileSamples {

    public static final String ROBOTS = "техника и робототехника";
    public static final String EXAMS = "учёба и подготовка к экзаменам";
    public static final String FORM = "педагог – ученик";

    private final Profiles profiles;
    private final ThemesOfMentoring themes;
    private final FormsOfMentoring forms;

    public ProfileSamples(BeanFactory portal) {
        this.profiles = portal.getBean(Profiles.class);
        this.themes = portal.getBean(ThemesOfMentoring.class);
        this.forms = portal.getBean(FormsOfMentoring.class);
    }

    /** Wants help with robots and exams, in class 7, on Tuesdays and Thursdays, four hours a month. */
    public void ask(Participant mentee) {
        profiles.ask(
                mentee,
                new RequestCard(
                        "Хочу собрать робота и научиться программированию",
                        "шахматы",
                        List.of(
                                themes.named(ROBOTS).orElseThrow(),
                                themes.named(EXAMS).orElseThrow()),
                        forms.named(FORM).orElseThrow(),
                        "7Б",
                        Week.of(List.of("TUESDAY", "THURSDAY")),
                        4));
    }

    /** Suits such a request in everything but one theme. */
    public void present(Participant mentor, String competences) {
        profiles.present(mentor, card(competences, "шахматист, турист"));
    }

    public void offer(Participant mentor) {
        profiles.offer(mentor);
    }

    MentorCard card(String competences, String interests) {
        return new MentorCard(
                competences,
                "",
                interests,
                List.of(themes.named(ROBOTS).orElseThrow()),
                List.of(forms.named(FORM).orElseThrow()),
                5,
                8,
                Week.of(List.of("THURSDAY", "FRIDAY")),
                6,
                "Школа наставника",
                24,
                "",
                null,
                null,
                "");
    }
}
