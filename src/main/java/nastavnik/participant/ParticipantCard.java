package nastavnik.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school keeps of a participant.
 *
 * @param fullName surname, name, patronymic
 * @param mentor may be the mentor of a pair
 * @param mentee may be the mentee of a pair; one of the two at least
 * @param activeFrom first day as a participant in the school
 * @param activeTo last day; null while the person stays
 * @param birthDate tells minors, for whom others sign, from adults, and counts ages for the indicators; null for those
 *     entered before it was asked for, and those whose school's list told the year alone
 * @param post of who works, for the order and the pair's papers; empty where not said, and for pupils and students
 */
public record ParticipantCard(
        String fullName,
        ParticipantCategory category,
        boolean mentor,
        boolean mentee,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable LocalDate birthDate,
        String post) {

    /** A card that tells no post. */
    public ParticipantCard(
            String fullName,
            ParticipantCategory category,
            boolean mentor,
            boolean mentee,
            LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            @Nullable LocalDate birthDate) {
        this(fullName, category, mentor, mentee, activeFrom, activeTo, birthDate, "");
    }
}
