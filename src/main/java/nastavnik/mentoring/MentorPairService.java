package nastavnik.mentoring;

import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.programme.Programmes;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.Choice;
import nastavnik.web.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every look at names is journalled (152-ФЗ), therefore reading writes too. */
@Service
@Transactional
class MentorPairService {

    private static final int HISTORY = 40;
    private static final String READ = "mentoring.pair-read";

    private final MentorPairRepository repository;
    private final MentorPairs pairs;
    private final FormsOfMentoring forms;
    private final Participants participants;
    private final Programmes programmes;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;

    MentorPairService(
            MentorPairRepository repository,
            MentorPairs pairs,
            FormsOfMentoring forms,
            Participants participants,
            Programmes programmes,
            Schools schools,
            CommitteeClock clock,
            Journal journal) {
        this.repository = repository;
        this.pairs = pairs;
        this.forms = forms;
        this.participants = participants;
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
    }

    Page<MentorPairRow> list(SignedIn me, MentorPairFilter filter, Pageable pageable) {
        return journalled("mentoring.pairs-listed", me, filter, pageable);
    }

    /** @return all pages of the list in one, for a file */
    List<MentorPairRow> export(SignedIn me, MentorPairFilter filter, Pageable all) {
        return journalled("mentoring.pairs-exported", me, filter, all).getContent();
    }

    private Page<MentorPairRow> journalled(String action, SignedIn me, MentorPairFilter filter, Pageable pageable) {
        var schoolIds = filter.schoolsOf(me);
        schoolIds.forEach(schoolId -> journal.write(action, MentorPairs.SUBJECT, null, schoolId, ""));
        return repository.list(
                schoolIds,
                filter.pattern(),
                filter.formId(),
                filter.participantId(),
                filter.programmeId(),
                String.valueOf(filter.state()),
                clock.today(),
                pageable);
    }

    MentorPairView show(SignedIn me, long id) {
        var pair = find(me, id);
        var history = journal.of(MentorPairs.SUBJECT, id, HISTORY).stream()
                .filter(entry -> !entry.action().equals(READ))
                .map(this::event)
                .toList();
        journal.write(READ, MentorPairs.SUBJECT, id, pair.school().id(), "");
        return MentorPairView.of(pair, clock.today(), history);
    }

    private MentorPairView.Event event(JournalEntry entry) {
        return new MentorPairView.Event(Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action());
    }

    MentorPairForm form(SignedIn me, long id) {
        var pair = find(me, id);
        journal.write(READ, MentorPairs.SUBJECT, id, pair.school().id(), "");
        return MentorPairForm.of(pair);
    }

    /** @return the people and forms to choose from; names are read here too */
    PairChoices choices(SignedIn me, MentorPairForm typed) {
        var school = school(me, typed.schoolId());
        journal.write("participant.listed", "Participant", null, school.id(), "");
        return new PairChoices(
                school.shortName(),
                PairChoices.with(chosen(me, typed.mentor()), participants.mentors(school.id())),
                PairChoices.with(chosen(me, typed.mentee()), participants.mentees(school.id())),
                PairChoices.with(
                        Stream.of(typed.form())
                                .filter(id -> !id.isEmpty())
                                .flatMap(id -> forms.find(Long.parseLong(id)).stream())
                                .map(form -> new Choice(Long.toString(form.id()), form.name())),
                        forms.choices()),
                PairChoices.with(
                        Stream.of(typed.programme())
                                .filter(id -> !id.isEmpty())
                                .flatMap(id -> programmes.find(Long.parseLong(id), me.schoolIds()).stream())
                                .map(Programmes::choice),
                        programmes.choices(school.id())));
    }

    private Stream<Choice> chosen(SignedIn me, String id) {
        return id.isEmpty()
                ? Stream.empty()
                : participants
                        .find(Long.parseLong(id), me.schoolIds())
                        .map(each -> new Choice(Long.toString(each.id()), each.shownName()))
                        .stream();
    }

    /** @throws PairRefused where a rule is broken */
    long form(SignedIn me, MentorPairForm typed) {
        var school = school(me, typed.schoolId());
        return pairs.form(school, plan(me, typed)).id();
    }

    /**
     * @throws ObjectOptimisticLockingFailureException where the pair has been changed since the page was opened
     * @throws PairRefused where a rule is broken
     */
    void revise(SignedIn me, long id, MentorPairForm typed) {
        var pair = find(me, id);
        if (!typed.version().equals(Integer.toString(pair.version()))) {
            throw new ObjectOptimisticLockingFailureException(MentorPair.class, id);
        }
        pairs.revise(pair, plan(me, typed));
    }

    /** @throws PairRefused where it has ended already or the day does not fit */
    void end(SignedIn me, long id, PairEndingForm typed) {
        pairs.end(find(me, id), typed.lastDay(), typed.reason());
    }

    /** @throws PairRefused where the pair cannot go on */
    void resume(SignedIn me, long id) {
        pairs.resume(find(me, id));
    }

    /** @return the school, if the person works for it */
    School school(SignedIn me, long schoolId) {
        return schools.find(schoolId).filter(school -> me.worksFor(school.id())).orElseThrow(NotFoundException::new);
    }

    private PairPlan plan(SignedIn me, MentorPairForm typed) {
        return new PairPlan(
                participant(me, typed.mentor()),
                participant(me, typed.mentee()),
                forms.find(Long.parseLong(typed.form())).orElseThrow(NotFoundException::new),
                Dates.parse(typed.startsOn()).orElseThrow(),
                Dates.parse(typed.plannedEnd()).orElse(null),
                typed.orderNumber(),
                Dates.parse(typed.orderDate()).orElseThrow(),
                typed.programme().isEmpty()
                        ? null
                        : programmes
                                .find(Long.parseLong(typed.programme()), me.schoolIds())
                                .orElseThrow(NotFoundException::new));
    }

    private Participant participant(SignedIn me, String id) {
        return participants.find(Long.parseLong(id), me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private MentorPair find(SignedIn me, long id) {
        return repository.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }
}
