package nastavnik.pairing;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairRest;
import nastavnik.mentoring.PairState;
import nastavnik.mentoring.RoleModel;
import nastavnik.mentoring.Suspension;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A pair's card as it is shown.
 *
 * @param plannedEnd empty where the order sets none
 * @param endedOn empty while the pair lasts
 * @param ending null while the pair lasts
 * @param endingNote what another reason was; empty where the reason says it itself
 * @param orderNumber empty until the order is signed, as its date
 * @param type empty where not said
 * @param role null where not said
 * @param agreement number of the mentor's supplementary agreement; empty where there is none
 * @param employee whether article 351.8 of the Labour Code is about this mentor
 * @param groupId 0 where the pair stands by itself
 * @param rest today's, or the next one; null where there is none
 * @param rests all of them, the last one first
 * @param caseLink where the school's site tells of the pair; empty where none is known
 * @param noticedOn empty where no notice of an early end was given
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
        String endingNote,
        String orderNumber,
        String orderDate,
        PairState state,
        String school,
        String type,
        @Nullable RoleModel role,
        String agreement,
        String agreementDate,
        boolean paid,
        boolean employee,
        long groupId,
        String group,
        @Nullable Rest rest,
        List<Rest> rests,
        String noticedOn,
        String noticeUntil,
        String caseLink,
        List<Event> history) {

    /**
     * Something done to the pair.
     *
     * @param action its words are the message {@code journal.<action>}
     * @param details number and date of the order that confirmed it; else empty
     */
    record Event(String at, String actor, String action, String details) {}

    /**
     * A time in which the pair rests.
     *
     * @param to empty where it is not known yet
     */
    record Rest(String from, String to, Suspension reason) {

        static Rest of(PairRest rest) {
            return new Rest(full(rest.firstDay()), full(rest.lastDay()), rest.reason());
        }
    }

    static MentorPairView of(MentorPair pair, LocalDate today, List<Event> history) {
        var plan = pair.plan();
        var terms = plan.terms();
        var group = pair.group();
        // What was written of the two is shown to nobody once one of them has withdrawn.
        var silent = plan.mentor().stoppedOn() != null || plan.mentee().stoppedOn() != null;
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
                silent ? "" : pair.endingNote(),
                plan.orderNumber(),
                full(plan.orderDate()),
                pair.stateOn(today),
                pair.school().shortName(),
                terms.type() == null ? "" : terms.type().name(),
                terms.roleModel(),
                terms.agreementNumber(),
                full(terms.agreementDate()),
                terms.paid(),
                plan.mentor().mentorsAsEmployee(),
                group == null ? 0 : group.id(),
                group == null ? "" : group.title(),
                pair.ending() == null ? pair.restFrom(today).map(Rest::of).orElse(null) : null,
                pair.rests().reversed().stream().map(Rest::of).toList(),
                full(pair.noticedOn()),
                full(pair.noticeUntil()),
                silent ? "" : pair.caseLink(),
                history);
    }

    public boolean ended() {
        return ending != null;
    }

    private static String full(@Nullable LocalDate date) {
        return date == null ? "" : Dates.full(date);
    }
}
