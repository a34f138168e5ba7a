package nastavnik.monitoring;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.delegation.Delegations;
import nastavnik.journal.Journal;
import nastavnik.monitoring.RoundHappened.Owed;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormRules;
import nastavnik.roundform.PortalFigure;
import nastavnik.roundform.Problem;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to single answers; all look-ups go through who asks: another school's answer is not there. */
@Service
@Transactional
public class Answers {

    private static final String SUBJECT = "RoundAnswer";

    private final AnswerRepository answers;
    private final RoundRepository rounds;
    private final SchoolFigures figures;
    private final Delegations delegations;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Answers(
            AnswerRepository answers,
            RoundRepository rounds,
            SchoolFigures figures,
            Delegations delegations,
            CommitteeClock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.rounds = rounds;
        this.figures = figures;
        this.delegations = delegations;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * @return an answer the person may read
     * @throws NotFoundException where it is another school's, or a check of the school's site that is not finished
     */
    @Transactional(readOnly = true)
    public RoundAnswer find(SignedIn me, long id) {
        return answers.find(id).filter(answer -> reads(me, answer)).orElseThrow(NotFoundException::new);
    }

    private static boolean reads(SignedIn me, RoundAnswer answer) {
        if (!me.role().worksForSchools()) {
            return true;
        }
        return me.worksFor(answer.school().id())
                && (answer.round().kind().bySchools() || answer.state() == AnswerState.ACCEPTED);
    }

    /**
     * @return an answer the person may fill in: a school its own, the centre and the committee the checks of sites
     * @throws NotFoundException where it is not the person's to fill in
     */
    @Transactional(readOnly = true)
    public RoundAnswer own(SignedIn me, long id) {
        return answers.find(id).filter(answer -> fills(me, answer)).orElseThrow(NotFoundException::new);
    }

    /** @return whether it is the person's to fill in */
    public boolean fills(SignedIn me, RoundAnswer answer) {
        return answer.round().kind().bySchools()
                ? me.worksFor(answer.school().id())
                : me.is(Role.METHODOLOGIST, Role.COMMITTEE);
    }

    /** @return whether the person sends it: of a school its director, or who acts in his place today, as with the reports */
    public boolean sends(SignedIn me, RoundAnswer answer) {
        return fills(me, answer)
                && (!answer.round().kind().bySchools()
                        || delegations.signs(me, answer.school().id()));
    }

    /** @return what the portal counts of the school today, by the code of the field that asks for it; what it does not know is left out */
    @Transactional(readOnly = true)
    public Map<String, Integer> counted(RoundAnswer answer) {
        Map<PortalFigure, Integer> known =
                answer.round().form().fields().stream().anyMatch(f -> f.figure() != null)
                        ? figures.of(answer.school().id())
                        : Map.of();
        var counted = new HashMap<String, Integer>();
        for (var field : answer.round().form().fields()) {
            var figure = field.figure();
            if (figure != null) {
                var number = known.get(figure);
                if (number != null) {
                    counted.put(field.code(), number);
                }
            }
        }
        return counted;
    }

    /** @return what the school answered in the last round of the same form; empty where there was none */
    @Transactional(readOnly = true)
    public Map<String, FieldValue> before(RoundAnswer answer) {
        var round = answer.round();
        return rounds.before(round.form().family(), round.dueOn(), round.id())
                .flatMap(last -> answers.find(last.id(), answer.school().id()))
                .filter(RoundAnswer::asSent)
                .map(RoundAnswer::content)
                .orElse(Map.of());
    }

    /**
     * Keeps what was typed as a draft, right or wrong.
     *
     * @param version of the answer the page was opened with
     * @return the answer as it is now
     * @throws ObjectOptimisticLockingFailureException where somebody has changed it meanwhile
     * @throws RoundRefused where the round takes nothing, or the answer is sent and stands
     */
    public RoundAnswer save(SignedIn me, long id, int version, Map<String, FieldValue> typed) {
        var answer = own(me, id, version);
        var worthTelling = !goesOnWriting(answer, me);
        if (answer.save(typed, me.fullName(), clock.today(), clock.now()) && worthTelling) {
            written("monitoring.answerSaved", answer, "");
        }
        answers.flush();
        return answer;
    }

    /** A draft saves itself every few seconds: the journal tells of it once an hour. */
    private boolean goesOnWriting(RoundAnswer answer, SignedIn me) {
        var before = answer.savedAt();
        return before != null
                && answer.savedBy().equals(me.fullName())
                && before.plus(Duration.ofHours(1)).isAfter(clock.now());
    }

    /**
     * Keeps what was typed and sends it where nothing is wrong with it.
     *
     * @return what is wrong; empty where it is sent
     * @throws ObjectOptimisticLockingFailureException as {@link #save}
     * @throws RoundRefused as {@link #save}
     * @throws AccessDeniedException where the person fills it in and does not send it
     */
    public List<Problem> send(SignedIn me, long id, int version, Map<String, FieldValue> typed) {
        var answer = own(me, id, version);
        if (!sends(me, answer)) {
            throw new AccessDeniedException("Nobody has let this person send answer " + id);
        }
        answer.save(typed, me.fullName(), clock.today(), clock.now());
        var problems = FormRules.problems(answer.round().form(), typed);
        if (problems.isEmpty()) {
            answer.send(me.fullName(), clock.today(), clock.now());
            written(answer.round().kind().bySchools() ? "monitoring.answerSent" : "monitoring.siteChecked", answer, "");
        } else {
            written("monitoring.answerSaved", answer, "");
        }
        return problems;
    }

    private RoundAnswer own(SignedIn me, long id, int version) {
        var answer = own(me, id);
        if (answer.version() != version) {
            throw new ObjectOptimisticLockingFailureException(RoundAnswer.class, id);
        }
        return answer;
    }

    /** @throws RoundRefused where it is not sent */
    public void accept(SignedIn me, long id) {
        var answer = find(me, id);
        answer.accept(clock.now());
        written("monitoring.answerAccepted", answer, "");
    }

    /**
     * Gives the answer back to the school and tells it why.
     *
     * @throws RoundRefused where it is not sent, or the round takes nothing any more
     */
    public void giveBack(SignedIn me, long id, String why) {
        var answer = find(me, id);
        answer.giveBack(why, clock.today(), clock.now());
        written("monitoring.answerReturned", answer, why);
        var round = answer.round();
        events.publishEvent(new RoundHappened(
                RoundHappened.What.RETURNED,
                round.id(),
                round.title(),
                round.dueOn(),
                List.of(new Owed(id, answer.school().id())),
                answer.version(),
                why));
    }

    /** @return the id of the answer after this one that still waits: to be checked, or at a check of sites to be filled */
    @Transactional(readOnly = true)
    public Optional<Long> next(RoundAnswer answer) {
        var round = answer.round();
        return answers.ofRound(round.id()).stream()
                .filter(each -> each.id() != answer.id())
                .filter(each -> round.kind().bySchools()
                        ? each.state() == AnswerState.SENT
                        : each.state() != AnswerState.ACCEPTED)
                .map(AnswerEntry::id)
                .findFirst();
    }

    private void written(String action, RoundAnswer answer, String details) {
        journal.write(action, SUBJECT, answer.id(), answer.school().id(), details);
    }
}
