package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.monitoring.RoundHappened.Owed;
import nastavnik.roundform.FormsOfRounds;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import nastavnik.wording.PeriodShift;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the rounds. Whose answers the asking person may see, the caller of lists has to check. */
@Service
@Transactional
public class Rounds {

    static final String SUBJECT = "MonitoringRound";

    private static final int HALF_A_YEAR = 6;

    private final RoundRepository rounds;
    private final AnswerRepository answers;
    private final FormsOfRounds forms;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final RecentFigures recent;

    /** What the figures kept for some seconds are. */
    private record AllRounds() {}

    Rounds(
            RoundRepository rounds,
            AnswerRepository answers,
            FormsOfRounds forms,
            Schools schools,
            CommitteeClock clock,
            Journal journal,
            ApplicationEventPublisher events,
            RecentFigures recent) {
        this.rounds = rounds;
        this.answers = answers;
        this.forms = forms;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
        this.recent = recent;
    }

    /** @return all rounds with their counts, the newest first; one statement */
    @Transactional(readOnly = true)
    public List<RoundEntry> all() {
        return rounds.all();
    }

    /** @return the same, counted some seconds ago at most; for pages that tell of rounds beside other things */
    public List<RoundEntry> recent() {
        return recent.of(new AllRounds(), rounds::all);
    }

    /** @throws NotFoundException where there is no such round */
    @Transactional(readOnly = true)
    public MonitoringRound existing(long id) {
        return rounds.find(id).orElseThrow(NotFoundException::new);
    }

    /** @return the last opened round before this one by an edition of the same form */
    @Transactional(readOnly = true)
    public Optional<MonitoringRound> before(MonitoringRound round) {
        return rounds.before(round.form().family(), round.dueOn(), round.id());
    }

    /** @return the answers of a round, by the school's name; one statement */
    @Transactional(readOnly = true)
    public List<AnswerEntry> answers(long roundId) {
        return answers.ofRound(roundId);
    }

    /** @return what these schools owe, have sent or were told of, the newest first; one statement */
    @Transactional(readOnly = true)
    public List<AnswerEntry> answersOf(Collection<Long> schoolIds) {
        return schoolIds.isEmpty() ? List.of() : answers.ofSchools(schoolIds);
    }

    /** @return what these schools have to fill in and can on this day, the soonest due first; one statement */
    @Transactional(readOnly = true)
    public List<AnswerEntry> toDo(Collection<Long> schoolIds, LocalDate today) {
        return schoolIds.isEmpty() ? List.of() : answers.toDo(schoolIds, today);
    }

    /** @return answers of open rounds due, or taken for the last time, on these days that the schools have not sent; one statement */
    @Transactional(readOnly = true)
    public List<AnswerEntry> unsent(LocalDate from, LocalDate to) {
        return answers.unsent(from, to);
    }

    /** @return who would owe the round, were it opened today */
    @Transactional(readOnly = true)
    public int wouldOwe(MonitoringRound round) {
        return round.card().owing(schools.active(clock.today())).size();
    }

    /**
     * Lays down a round that is typed by hand: a click that comes twice makes one.
     *
     * @throws RoundRefused where one by that title and form is due on that day, or as {@link #found}
     */
    MonitoringRound foundOnce(RoundCard card) {
        rounds.lock();
        if (twin(card).isPresent()) {
            throw new RoundRefused(RoundRefused.Rule.TWICE);
        }
        return found(card);
    }

    /** @throws RoundRefused where it would close before it is due */
    public MonitoringRound found(RoundCard card) {
        var round = rounds.save(new MonitoringRound(card, clock.now()));
        written("monitoring.founded", round, round.title());
        return round;
    }

    /** @throws RoundRefused where it has been opened, or would close before it is due */
    void revise(long id, int version, RoundCard card) {
        var round = existing(id);
        if (round.version() != version) {
            throw new ObjectOptimisticLockingFailureException(MonitoringRound.class, id);
        }
        round.revise(card, clock.now());
        written("monitoring.revised", round, round.title());
    }

    /**
     * Opens the round: freezes its form and who owes an answer, and tells the schools.
     *
     * @throws RoundRefused where it is open already, nobody owes it or its form asks nothing
     */
    public void open(long id) {
        var round = existing(id);
        var owing = round.card().owing(schools.active(clock.today()));
        if (owing.isEmpty()) {
            throw new RoundRefused(RoundRefused.Rule.NOBODY_OWES);
        }
        round.open(clock.today(), clock.now());
        var made = answers.saveAll(owing.stream()
                .map(school -> new RoundAnswer(round, school(school.id()), clock.now()))
                .toList());
        written("monitoring.opened", round, Integer.toString(made.size()));
        tell(
                RoundHappened.What.OPENED,
                round,
                round.dueOn(),
                made.stream()
                        .map(answer -> new Owed(answer.id(), answer.school().id()))
                        .toList());
    }

    /** A check of sites asks nothing of the schools. */
    private void tell(RoundHappened.What what, MonitoringRound round, LocalDate due, List<Owed> owed) {
        if (round.kind().bySchools()) {
            events.publishEvent(
                    new RoundHappened(what, round.id(), round.title(), due, owed, round.version(), round.reason()));
        }
    }

    private School school(long id) {
        return schools.find(id).orElseThrow();
    }

    /** @throws RoundRefused where it is not open */
    public void close(long id) {
        var round = existing(id);
        round.close(clock.now());
        written("monitoring.closed", round, "");
    }

    /** @throws RoundRefused where it is not closed */
    public void consolidate(long id) {
        var round = existing(id);
        round.consolidate(clock.now());
        written("monitoring.consolidated", round, "");
    }

    /**
     * Takes answers once more, and tells those who have not sent.
     *
     * @throws RoundRefused where it has not ended, or the day is over
     */
    public void reopen(long id, LocalDate until, String why) {
        var round = existing(id);
        round.reopen(until, why, clock.today(), clock.now());
        written("monitoring.reopened", round, Dates.compact(until) + ": " + why);
        tell(
                RoundHappened.What.REOPENED,
                round,
                until,
                answers.ofRound(id).stream()
                        .filter(each -> each.state().toDo())
                        .map(each -> new Owed(each.id(), each.schoolId()))
                        .toList());
    }

    private Optional<MonitoringRound> twin(RoundCard card) {
        return rounds.twin(card.kind(), card.title(), card.form().id(), card.dueOn());
    }

    /** @return a prepared round like this one half a year later, by the newest edition of its form; of two clicks the same one */
    long copy(long id) {
        rounds.lock();
        var card = existing(id).card();
        var later = monthsUntilAhead(card.dueOn());
        var due = card.dueOn().plusMonths(later);
        var next = new RoundCard(
                card.kind(),
                new PeriodShift(card.dueOn(), due).apply(card.title()),
                forms.latest(card.form()),
                card.instruction(),
                card.types(),
                card.districts(),
                card.schoolIds(),
                due,
                card.closesOn().plusMonths(later));
        var made = twin(next).filter(each -> each.state() == RoundState.PREPARED);
        if (made.isPresent()) {
            return made.get().id();
        }
        var copy = rounds.save(new MonitoringRound(next, clock.now()));
        written("monitoring.copied", copy, copy.title());
        return copy.id();
    }

    /** Half a year, and further by half years until the day lies ahead; the other day goes as far, or it might come before. */
    private int monthsUntilAhead(LocalDate day) {
        var months = HALF_A_YEAR;
        while (day.plusMonths(months).isBefore(clock.today())) {
            months += HALF_A_YEAR;
        }
        return months;
    }

    private void written(String action, MonitoringRound round, String details) {
        journal.write(action, SUBJECT, round.id(), null, details);
    }
}
