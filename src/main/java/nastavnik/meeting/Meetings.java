package nastavnik.meeting;

import static nastavnik.meeting.MeetingRefused.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.meeting.MeetingRefused.Rule;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.participant.FormerSubjects;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the meetings. One can be entered for a day on which all who were there were covered by their consents: an entry
 * made later, of a day after a withdrawal, would tell of somebody of whom nothing may be told.
 */
@Component
@Transactional
public class Meetings {

    static final String SUBJECT = "Meeting";
    private static final long NEW = 0;

    private final MeetingRepository meetings;
    private final PairCards pairs;
    private final Schools schools;
    private final FormerSubjects former;
    private final CommitteeClock clock;
    private final Journal journal;

    Meetings(
            MeetingRepository meetings,
            PairCards pairs,
            Schools schools,
            FormerSubjects former,
            CommitteeClock clock,
            Journal journal) {
        this.meetings = meetings;
        this.pairs = pairs;
        this.schools = schools;
        this.former = former;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param school the one the caller works for; a pair of another one is not there
     * @return its id
     * @throws RuntimeException where a rule is broken: the day, the pairs, the consents, the same entry twice
     */
    public long enter(School school, MeetingWords words) {
        meetings.lock(school.id());
        var there = there(id -> pairs.find(id, Set.of(school.id())), words);
        var meeting = new Meeting(school, words, there, clock.today(), clock.now());
        check(words, there, NEW);
        meetings.save(meeting);
        // Who has met is asked in SQL.
        meetings.flush();
        journal.write("meeting.entered", SUBJECT, meeting.id(), school.id(), "");
        return meeting.id();
    }

    long enter(SignedIn me, MeetingWords words) {
        var first = there(id -> pairs.find(id, me), words).stream().findFirst();
        refuse(first.isEmpty(), Rule.NOBODY);
        return enter(schools.find(first.orElseThrow().schoolId()).orElseThrow(), words);
    }

    /** @throws ObjectOptimisticLockingFailureException where it has been changed since the page was opened */
    void revise(SignedIn me, long id, String version, MeetingWords words) {
        meetings.hold(id);
        var meeting = find(me, id);
        if (!version.equals(Integer.toString(meeting.version()))) {
            throw new ObjectOptimisticLockingFailureException(Meeting.class, id);
        }
        var school = meeting.school().id();
        var there = there(pairId -> pairs.find(pairId, me).filter(pair -> pair.schoolId() == school), words);
        meeting.tell(words, there, clock.today(), clock.now());
        check(words, there, id);
        meetings.flush();
        journal.write("meeting.revised", SUBJECT, id, meeting.school().id(), "");
    }

    void remove(SignedIn me, long id) {
        var meeting = find(me, id);
        meeting.words().pairs().keySet().stream()
                .flatMap(pairId -> pairs.find(pairId, me).stream())
                .forEach(pair -> former.keep(SUBJECT, id, List.of(pair.mentorId(), pair.menteeId())));
        meetings.delete(meeting);
        meetings.flush();
        journal.write("meeting.removed", SUBJECT, id, meeting.school().id(), "");
    }

    /** @throws NotFoundException where it is a meeting of no pair that the person sees */
    Meeting find(SignedIn me, long id) {
        return meetings.find(id).filter(meeting -> sees(me, meeting)).orElseThrow(NotFoundException::new);
    }

    /** All pairs of a meeting are one mentor's, so that one of them tells of all. */
    private boolean sees(SignedIn me, Meeting meeting) {
        return meeting.words().pairs().keySet().stream()
                .findFirst()
                .flatMap(pairId -> pairs.find(pairId, me))
                .isPresent();
    }

    private static List<PairCard> there(LongFunction<Optional<PairCard>> pairs, MeetingWords words) {
        return words.pairs().keySet().stream()
                .sorted()
                .map(id -> pairs.apply(id).orElseThrow(NotFoundException::new))
                .toList();
    }

    private void check(MeetingWords words, List<PairCard> there, long id) {
        LocalDate day = words.heldOn();
        var missing = there.stream()
                .flatMap(pair -> pairs.uncovered(pair, day).stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new MeetingRefused(Rule.NOT_COVERED, missing);
        }
        refuse(there.stream().anyMatch(PairCard::silenced), Rule.NOT_COVERED);
        refuse(
                meetings.same(there.stream().map(PairCard::id).toList(), day, words.kind(), words.topic(), id),
                Rule.TWICE);
    }
}
