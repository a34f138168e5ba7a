package nastavnik.demomentoring;

import java.time.LocalDate;
import java.util.List;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.ConsentPaper;
import nastavnik.participant.Participant;

/** The consents an invented participant needs. */
final class Papers {

    private Papers() {}

    /** @param mother who signs for a child */
    static List<ConsentPaper> of(Participant person, LocalDate born, String mother, LocalDate day, LocalDate until) {
        if (day.isBefore(born.plusYears(18))) {
            return List.of(
                    byMother(mother, ConsentKind.PROCESSING, day, until),
                    byMother(mother, ConsentKind.PARTICIPATION, day, until));
        }
        var processing = ConsentPaper.own(ConsentKind.PROCESSING, day, until);
        return person.mentorsAsEmployee()
                ? List.of(processing, ConsentPaper.own(ConsentKind.MENTORING, day, until))
                : List.of(processing);
    }

    private static ConsentPaper byMother(String mother, ConsentKind kind, LocalDate day, LocalDate until) {
        return ConsentPaper.by(mother, "мать", "свидетельство о рождении", kind, day, until);
    }
}
