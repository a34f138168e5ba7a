package nastavnik.mentorsignin;

import java.util.List;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantNotes;
import org.springframework.stereotype.Component;

/** Tells a mentor's card whether he can sign in. */
@Component
class SignInNotes implements ParticipantNotes {

    private final MentorSignIns signIns;

    SignInNotes(MentorSignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public List<Note> of(Participant participant) {
        if (!participant.mayMentor() || participant.stoppedOn() != null) {
            return List.of();
        }
        return List.of(new Note(
                "mentorsignin.note",
                signIns.words(participant.id()),
                "/participants/" + participant.id() + "/sign-in"));
    }
}
