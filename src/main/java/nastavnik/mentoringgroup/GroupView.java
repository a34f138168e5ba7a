package nastavnik.mentoringgroup;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairState;
import org.jspecify.annotations.Nullable;

/**
 * A group's card as it is shown.
 *
 * @param type empty where not said, as programme and order
 * @param noticedOn empty where no notice of an early end was given
 * @param endedOn empty while the group lasts
 * @param ending null while the group lasts
 * @param endingNote what another reason was; empty where the reason says it itself
 */
record GroupView(
        long id,
        String title,
        String school,
        long mentorId,
        String mentor,
        String form,
        String type,
        String programme,
        String startsOn,
        String plannedEnd,
        String noticedOn,
        String noticeUntil,
        String endedOn,
        @Nullable PairEnding ending,
        String endingNote,
        String orderNumber,
        String orderDate,
        String agreement,
        String agreementDate,
        boolean paid,
        boolean employee,
        PairState state,
        List<Member> members,
        List<Event> history) {

    /**
     * Somebody in the group, now or once.
     *
     * @param to last day; empty while it is that of the group
     * @param ending null while the member is in it
     * @param endingNote as the group's
     */
    record Member(
            long pairId,
            long menteeId,
            String mentee,
            String from,
            String to,
            PairState state,
            @Nullable PairEnding ending,
            String endingNote) {}

    /**
     * Something done to the group.
     *
     * @param action its words are the message {@code journal.<action>}
     */
    record Event(String at, String actor, String action) {}

    static GroupView of(MentorGroup group, List<MentorPair> members, LocalDate today, List<Event> history) {
        var plan = group.plan();
        var terms = plan.terms();
        var programme = plan.programme();
        return new GroupView(
                group.id(),
                plan.title(),
                group.school().shortName(),
                plan.mentor().id(),
                plan.mentor().shownName(),
                plan.form().name(),
                terms.type() == null ? "" : terms.type().name(),
                programme == null ? "" : programme.title(),
                Dates.full(plan.startsOn()),
                full(plan.plannedEnd()),
                full(group.noticedOn()),
                full(group.noticeUntil()),
                full(group.endedOn()),
                group.ending(),
                plan.mentor().stoppedOn() == null
                                && members.stream()
                                        .allMatch(each -> each.plan().mentee().stoppedOn() == null)
                        ? group.endingNote()
                        : "",
                plan.orderNumber(),
                full(plan.orderDate()),
                terms.agreementNumber(),
                full(terms.agreementDate()),
                terms.paid(),
                plan.mentor().mentorsAsEmployee(),
                group.stateOn(today),
                members.stream().map(member -> member(member, today)).toList(),
                history);
    }

    private static Member member(MentorPair pair, LocalDate today) {
        var plan = pair.plan();
        var left = pair.endedOn();
        return new Member(
                pair.id(),
                plan.mentee().id(),
                plan.mentee().shownName(),
                Dates.compact(plan.startsOn()),
                left == null ? "" : Dates.compact(left),
                pair.stateOn(today),
                pair.ending(),
                plan.mentor().stoppedOn() == null && plan.mentee().stoppedOn() == null ? pair.endingNote() : "");
    }

    public boolean ended() {
        return ending != null;
    }

    private static String full(@Nullable LocalDate day) {
        return day == null ? "" : Dates.full(day);
    }
}
