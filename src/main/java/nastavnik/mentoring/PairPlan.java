package nastavnik.mentoring;

import java.time.LocalDate;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Who is to mentor whom.
 *
 * @param plannedEnd last day by the order; null where the order sets none
 * @param orderNumber number of the school's order that confirms the pair, as text; empty until it is signed
 * @param orderDate null until it is signed
 * @param programme of the same school; null where the pair belongs to none
 */
public record PairPlan(
        Participant mentor,
        Participant mentee,
        FormOfMentoring form,
        LocalDate startsOn,
        @Nullable LocalDate plannedEnd,
        String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable Programme programme,
        PairTerms terms) {

    /** A plan outside any programme, of whose terms nothing is said. */
    public PairPlan(
            Participant mentor,
            Participant mentee,
            FormOfMentoring form,
            LocalDate startsOn,
            @Nullable LocalDate plannedEnd,
            String orderNumber,
            @Nullable LocalDate orderDate) {
        this(mentor, mentee, form, startsOn, plannedEnd, orderNumber, orderDate, null, PairTerms.none());
    }
}
