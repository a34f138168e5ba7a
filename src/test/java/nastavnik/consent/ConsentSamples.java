package nastavnik.consent;

import java.time.LocalDate;
import nastavnik.participant.Participant;
import org.springframework.beans.factory.BeanFactory;

/** Puts papers on file through the door, so that no rule can be broken. */
public final class ConsentSamples {

    public static final LocalDate GIVEN = LocalDate.of(2026, 9, 1);
    public static final LocalDate UNTIL = LocalDate.of(2027, 8, 31);

    private ConsentSamples() {}

    /** All that the person needs to take part. */
    public static void giveAll(BeanFactory portal, Participant participant) {
        var consents = portal.getBean(Consents.class);
        if (participant.adultOn(GIVEN).orElseThrow()) {
            consents.give(participant, ConsentPaper.own(ConsentKind.PROCESSING, GIVEN, UNTIL));
            if (participant.mentorsAsEmployee()) {
                consents.give(participant, ConsentPaper.own(ConsentKind.MENTORING, GIVEN, UNTIL));
            }
        } else {
            consents.give(participant, byMother(ConsentKind.PROCESSING));
            consents.give(participant, byMother(ConsentKind.PARTICIPATION));
        }
    }

    public static ConsentPaper byMother(ConsentKind kind) {
        return ConsentPaper.by("Тихая Мария Львовна", "мать", "свидетельство о рождении", kind, GIVEN, UNTIL);
    }
}
