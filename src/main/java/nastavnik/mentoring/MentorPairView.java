package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A pair's card as it is shown.
 *
 * @param plannedEnd empty where the order sets none
 * @param endedOn empty while the pair lasts
 * @param ending null while the pair lasts
 */
record MentorPairView(
        long id,
        long mentorId,
        String mentor,
        ParticipantCategory mentorCategory,
        long menteeId,
        String mentee,
        ParticipantCategory menteeCategory,
        String form,
        String programme,
        String startsOn,
        String plannedEnd,
        String endedOn,
        @Nullable PairEnding ending,
        String orderNumber,
        String orderDate,
        PairState state,
        String school,
        List<Event> history) {

    /**
     * Something done to the pair.
     *
     * @param action its words are the message {@code journal.<action>}
     */
    record Event(String at, String actor, String action) {}

    static MentorPairView of(MentorPair pair, LocalDate today, List<Event> history) {
        var plan = pair.plan();
        return new MentorPairView(
                pair.id(),
                plan.mentor().id(),
                plan.mentor().shownName(),
                plan.mentor().category(),
                plan.mentee().id(),
                plan.mentee().shownName(),
                plan.mentee().category(),
                plan.form().name(),
                plan.programme() == null ? "" : plan.programme().title(),
                Dates.full(plan.startsOn()),
                full(plan.plannedEnd()),
                full(pair.endedOn()),
                pair.ending(),
                plan.orderNumber(),
                Dates.full(plan.orderDate()),
                pair.stateOn(today),
                pair.school().shortName(),
                history);
    }

    public boolean ended() {
        return ending != null;
    }

    private static String full(@Nullable LocalDate date) {
        return date == null ? "" : Dates.full(date);
    }
}
