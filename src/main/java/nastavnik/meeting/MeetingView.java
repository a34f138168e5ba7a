package nastavnik.meeting;

import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairCard;

/**
 * A meeting as its page shows it.
 *
 * @param silenced its words may not be shown, or are destroyed
 * @param nextOn empty where no next one was agreed
 * @param minutes empty where not said
 */
record MeetingView(
        long id,
        MeetingKind kind,
        String heldOn,
        MeetingFormat format,
        String topic,
        String minutes,
        String nextOn,
        String school,
        boolean silenced,
        List<Part> pairs,
        List<Event> history) {

    /** A pair that was there. */
    record Part(PairCard pair, Feedback said) {

        public boolean nothingSaid() {
            return said.equals(Feedback.NONE);
        }
    }

    /** Something done to the entry; the words are the message {@code journal.<action>}. */
    record Event(String at, String actor, String action) {}

    static MeetingView of(Meeting meeting, List<PairCard> pairs, List<Event> history) {
        var words = meeting.words();
        var silenced = meeting.emptied() || pairs.stream().anyMatch(PairCard::silenced);
        return new MeetingView(
                meeting.id(),
                words.kind(),
                Dates.full(words.heldOn()),
                words.format(),
                silenced ? "" : words.topic(),
                words.minutes() == null ? "" : words.minutes().toString(),
                words.nextOn() == null ? "" : Dates.full(words.nextOn()),
                meeting.school().shortName(),
                silenced,
                pairs.stream()
                        .map(pair -> new Part(
                                pair, silenced ? Feedback.NONE : words.pairs().getOrDefault(pair.id(), Feedback.NONE)))
                        .toList(),
                history);
    }
}
