package nastavnik.participant;

import nastavnik.calendar.Dates;

/**
 * A participant's card as it is shown.
 *
 * @param to empty while the person stays
 * @param consentOn empty where there is no consent
 * @param removable whether it may be removed: no pair has ever needed it
 */
record ParticipantView(
        long id,
        String fullName,
        ParticipantCategory category,
        boolean mentor,
        boolean mentee,
        String from,
        String to,
        String consentOn,
        String school,
        boolean removable) {

    static ParticipantView of(Participant participant, boolean removable) {
        var card = participant.card();
        return new ParticipantView(
                participant.id(),
                card.fullName(),
                card.category(),
                card.mentor(),
                card.mentee(),
                Dates.full(card.activeFrom()),
                card.activeTo() == null ? "" : Dates.full(card.activeTo()),
                card.consentOn() == null ? "" : Dates.full(card.consentOn()),
                participant.school().shortName(),
                removable);
    }
}
