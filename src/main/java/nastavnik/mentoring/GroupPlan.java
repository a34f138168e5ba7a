package nastavnik.mentoring;

import java.time.LocalDate;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a group is to be.
 *
 * @param programme of the same school; null where the group belongs to none
 * @param plannedEnd last day by the order; null where the order sets none
 * @param orderNumber empty until the order is signed
 * @param orderDate null until the order is signed
 * @param terms of all members, but for the role model, which each pair has for itself
 */
public record GroupPlan(
        String title,
        Participant mentor,
        FormOfMentoring form,
        @Nullable Programme programme,
        LocalDate startsOn,
        @Nullable LocalDate plannedEnd,
        String orderNumber,
        @Nullable LocalDate orderDate,
        PairTerms terms) {

    /** @return the plan of a member who joins on that day */
    PairPlan member(Participant mentee, LocalDate joinsOn) {
        return new PairPlan(mentor, mentee, form, joinsOn, plannedEnd, orderNumber, orderDate, programme, terms);
    }
}
