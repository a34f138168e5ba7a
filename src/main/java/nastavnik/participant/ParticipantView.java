package nastavnik.participant;

import java.util.List;
import nastavnik.calendar.Dates;

/**
 * A participant's card as it is shown.
 *
 * @param to empty while the person stays
 * @param birthDate empty where it is not known yet
 * @param post empty where not said or not to be shown
 * @param consented whether all consents needed today are on file
 * @param stopped whether the consent to the use of the data is withdrawn: neither name nor birth date is shown
 * @param erased whether the data is destroyed, for whatever reason
 * @param removable whether it may be removed: no pair has ever needed it
 * @param notes what the rooms above keep
 */
record ParticipantView(
        long id,
        String fullName,
        ParticipantCategory category,
        boolean mentor,
        boolean mentee,
        String from,
        String to,
        String birthDate,
        String post,
        boolean consented,
        String school,
        boolean stopped,
        boolean erased,
        boolean removable,
        List<ParticipantNotes.Note> notes) {

    static ParticipantView of(
            Participant participant, boolean consented, boolean removable, List<ParticipantNotes.Note> notes) {
        var card = participant.card();
        return new ParticipantView(
                participant.id(),
                participant.shownName(),
                card.category(),
                card.mentor(),
                card.mentee(),
                Dates.full(card.activeFrom()),
                card.activeTo() == null ? "" : Dates.full(card.activeTo()),
                card.birthDate() == null || participant.stoppedOn() != null ? "" : Dates.full(card.birthDate()),
                participant.shownPost(),
                consented,
                participant.school().shortName(),
                participant.stoppedOn() != null,
                participant.erased(),
                removable,
                notes);
    }
}
