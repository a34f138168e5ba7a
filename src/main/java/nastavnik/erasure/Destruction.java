package nastavnik.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.erasure.ErasureArchive.Kind;
import nastavnik.journal.Journal;
import nastavnik.participant.FormerSubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.participant.PersonalTraces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what tells who somebody was, once and for good, and makes the papers that prove it; the caller has found who it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Destruction {

    private static final String SUBJECT = "Participant";
    /** Entries of an extract; more than a school writes about one person in years. */
    private static final int MOST = 10_000;

    private final ErasureRepository repository;
    private final ErasureArchive archive;
    private final ErasurePapers papers;
    private final Participants participants;
    private final List<PersonalTraces> traces;
    private final FormerSubjects former;
    private final CommitteeClock clock;
    private final Journal journal;

    Destruction(
            ErasureRepository repository,
            ErasureArchive archive,
            ErasurePapers papers,
            Participants participants,
            List<PersonalTraces> traces,
            FormerSubjects former,
            CommitteeClock clock,
            Journal journal) {
        this.repository = repository;
        this.archive = archive;
        this.papers = papers;
        this.participants = participants;
        this.traces = traces;
        this.former = former;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Destroys the data of somebody whose storing term is over, without anybody's click. The act is signed by the director and a
     * member the school appoints.
     *
     * @return id of the act
     */
    public long ofOver(Participant participant) {
        var school = participant.school();
        var director = school.directorName();
        var commission = (director.isBlank() ? "" : papers.say("erasure.director", director) + "\n")
                + papers.say("erasure.member");
        // What the rooms above destroy they destroy for the school.
        var portal =
                new SignedIn(0, "", papers.say("participant.history.portal"), "", Role.DIRECTOR, Set.of(school.id()));
        return of(participant, ErasureReason.TERM_OVER, commission, portal);
    }

    /** @return what would be destroyed now, as the act will list it */
    List<String> what(Participant participant) {
        var what = ofCard(participant);
        traces.forEach(each -> what.addAll(each.found(participant)));
        return what;
    }

    private List<String> ofCard(Participant participant) {
        var what = new ArrayList<String>();
        what.add(papers.say("erasure.what.name"));
        if (participant.card().birthDate() != null) {
            what.add(papers.say("erasure.what.birthDate"));
        }
        return what;
    }

    /**
     * @param commission its members, a line each
     * @return id of the act
     */
    long of(Participant participant, ErasureReason reason, String commission, SignedIn person) {
        var id = participant.id();
        var destroyed = ofCard(participant);
        former.keepAll(id);
        traces.forEach(each -> destroyed.addAll(each.destroy(participant, person)));
        participants.erase(participant, papers.say("erasure.shown", Long.toString(id)));
        var erasure = repository.save(
                new Erasure(participant, reason, clock.today(), commission, papers.say("erasure.way"), destroyed));
        repository.flush();
        journal.write("erasure.erased", SUBJECT, id, participant.school().id(), papers.say("erasure.reason." + reason));
        archive.keep(erasure.id(), Kind.ACT, papers.act(erasure, person));
        archive.keep(erasure.id(), Kind.EXTRACT, papers.extract(erasure, journal.of(SUBJECT, id, MOST), person));
        return erasure.id();
    }
}
