package nastavnik.programme;

import java.util.List;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.TypesOfMentoring;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes of the signed-in person's schools. */
@Service
@Transactional
class ProgrammeService {

    private static final int HISTORY = 40;

    private final Programmes programmes;
    private final ProgrammePairs pairs;
    private final FormsOfMentoring forms;
    private final TypesOfMentoring types;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;

    ProgrammeService(
            Programmes programmes,
            ProgrammePairs pairs,
            FormsOfMentoring forms,
            TypesOfMentoring types,
            Schools schools,
            CommitteeClock clock,
            Journal journal) {
        this.programmes = programmes;
        this.pairs = pairs;
        this.forms = forms;
        this.types = types;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    ProgrammeView show(SignedIn me, long id) {
        var programme = find(me, id);
        var history = journal.of(Programmes.SUBJECT, id, HISTORY).stream()
                .map(this::event)
                .toList();
        return ProgrammeView.of(programme, pairs.of(id), history);
    }

    private ProgrammeView.Event event(JournalEntry entry) {
        return new ProgrammeView.Event(
                Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action(), entry.details());
    }

    @Transactional(readOnly = true)
    ProgrammeForm form(SignedIn me, long id) {
        return ProgrammeForm.of(find(me, id));
    }

    @Transactional(readOnly = true)
    StageForm stageForm(SignedIn me, long id, ProgrammeStage stage) {
        return StageForm.of(find(me, id), stage);
    }

    /** @throws ProgrammeRefused where a rule is broken */
    long found(SignedIn me, ProgrammeForm typed) {
        var school = schools.find(Long.parseLong(typed.school()))
                .filter(each -> me.worksFor(each.id()))
                .orElseThrow(NotFoundException::new);
        var year = SchoolYear.parse(typed.year()).orElseThrow();
        return programmes.foundOnce(school, year, card(typed)).id();
    }

    /**
     * @throws ObjectOptimisticLockingFailureException where it has been changed since the page was opened
     * @throws ProgrammeRefused where a rule is broken
     */
    void revise(SignedIn me, long id, ProgrammeForm typed) {
        programmes.revise(findOn(me, id, typed.version()), card(typed));
    }

    /**
     * @throws ObjectOptimisticLockingFailureException where it has been changed since the page was opened
     * @throws ProgrammeRefused where the days do not fit
     */
    void record(SignedIn me, long id, ProgrammeStage stage, StageForm typed) {
        programmes.record(findOn(me, id, typed.version()), stage, typed.progress());
    }

    void launch(SignedIn me, long id) {
        programmes.launch(find(me, id));
    }

    void complete(SignedIn me, long id) {
        programmes.complete(find(me, id));
    }

    void cancel(SignedIn me, long id, String reason) {
        programmes.cancel(find(me, id), reason);
    }

    void resume(SignedIn me, long id) {
        programmes.resume(find(me, id));
    }

    long copy(SignedIn me, long id) {
        return programmes.copy(find(me, id));
    }

    private ProgrammeCard card(ProgrammeForm typed) {
        return new ProgrammeCard(
                typed.title(),
                typed.orderNumber(),
                Dates.parse(typed.orderDate()).orElse(null),
                typed.curator(),
                typed.goals(),
                Dates.parse(typed.startsOn()).orElseThrow(),
                Dates.parse(typed.endsOn()).orElseThrow(),
                forms.find(ids(typed.forms())),
                types.find(ids(typed.types())));
    }

    private static Set<Long> ids(List<String> typed) {
        return typed.stream().map(Long::valueOf).collect(java.util.stream.Collectors.toSet());
    }

    /** @throws NotFoundException where it is no programme of an own school, whatever was typed for it */
    @Transactional(readOnly = true)
    void require(SignedIn me, long id) {
        find(me, id);
    }

    private Programme findOn(SignedIn me, long id, String version) {
        var programme = find(me, id);
        if (!version.equals(Integer.toString(programme.version()))) {
            throw new ObjectOptimisticLockingFailureException(Programme.class, id);
        }
        return programme;
    }

    private Programme find(SignedIn me, long id) {
        return programmes.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }
}
