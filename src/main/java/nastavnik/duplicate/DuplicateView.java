package nastavnik.duplicate;

import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.Rival;

/**
 * Two cards side by side.
 *
 * @param rivals what both have and only one may keep
 * @param obstacles why they cannot be merged yet; empty where they can
 */
record DuplicateView(Side one, Side other, List<Rival> rivals, List<String> obstacles) {

    /**
     * One of the two.
     *
     * @param birth empty where not known
     * @param to empty while the person stays
     * @param kept what the rooms above keep of it, «пары – 2»
     */
    record Side(
            long id,
            String name,
            String birth,
            ParticipantCategory category,
            boolean mentor,
            boolean mentee,
            String from,
            String to,
            List<String> kept) {

        static Side of(Participant participant, List<String> kept) {
            var card = participant.card();
            return new Side(
                    participant.id(),
                    participant.shownName(),
                    card.birthDate() == null ? "" : Dates.compact(card.birthDate()),
                    card.category(),
                    card.mentor(),
                    card.mentee(),
                    Dates.compact(card.activeFrom()),
                    card.activeTo() == null ? "" : Dates.compact(card.activeTo()),
                    kept);
        }
    }

    public List<Side> sides() {
        return List.of(one, other);
    }

    public boolean mergeable() {
        return obstacles.isEmpty();
    }

    /** @return which card stays unless another is chosen: the one of which more is kept */
    public long suggested() {
        return other.kept().size() > one.kept().size() ? other.id() : one.id();
    }
}
