package nastavnik.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.PairPlan;
import nastavnik.mentoring.PairRefused;
import nastavnik.mentoring.PairTerms;
import nastavnik.mentoring.RoleModel;
import nastavnik.mentoring.Suspension;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.TypesOfMentoring;
import nastavnik.pairdoubt.EndingForm;
import nastavnik.pairdoubt.EndingNotice;
import nastavnik.pairdoubt.NoticeForm;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.pairdoubt.PairDoubtful.Doubt;
import nastavnik.pairdoubt.PairDoubts;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.programme.Programmes;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
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

    private final PairIndex index;
    private final MentorPairs pairs;
    private final PairDoubts doubts;
    private final EndingNotice notice;
    private final FormsOfMentoring forms;
    private final TypesOfMentoring types;
    private final MessageSource messages;
    private final Participants participants;
    private final Programmes programmes;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    MentorPairService(
            PairIndex index,
            MentorPairs pairs,
            PairDoubts doubts,
            EndingNotice notice,
            FormsOfMentoring forms,
            TypesOfMentoring types,
            MessageSource messages,
            Participants participants,
            Programmes programmes,
            Schools schools,
            CommitteeClock clock,
            Journal journal,
            Sight sight) {
        this.index = index;
        this.pairs = pairs;
        this.doubts = doubts;
        this.notice = notice;
        this.forms = forms;
        this.types = types;
        this.messages = messages;
        this.participants = participants;
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    Page<MentorPairRow> list(SignedIn me, MentorPairFilter filter, Pageable pageable) {
        return journalled("mentoring.pairs-listed", me, filter, pageable);
    }

    /** @return all pages of the list in one, for a file */
    List<MentorPairRow> export(SignedIn me, MentorPairFilter filter, Pageable all) {
        return journalled("mentoring.pairs-exported", me, filter, all).getContent();
    }

    private Page<MentorPairRow> journalled(String action, SignedIn me, MentorPairFilter filter, Pageable pageable) {
        var schoolIds = me.schoolIds(filter.school());
        var page = index.list(
                schoolIds,
                filter.pattern(),
                filter.formId(),
                filter.participantId(),
                filter.programmeId(),
                filter.ofThemselves(),
                String.valueOf(filter.state()),
                clock.today(),
                pageable);
        var seen = sight.of(
                page,
                Asked.name(filter.q()),
                Asked.of("mentoring.state.", filter.state()),
                Asked.only(filter.formId() > 0, "mentoring.pair.form"),
                Asked.only(filter.programmeId() > 0, "mentoring.pair.programme"),
                Asked.only(filter.ofThemselves(), "mentoring.pairs.alone"),
                Asked.only(filter.participantId() > 0, "journal.sight.one"));
        schoolIds.forEach(schoolId -> journal.write(action, MentorPairs.SUBJECT, null, schoolId, seen));
        return page;
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
        return new MentorPairView.Event(
                Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action(), told(entry));
    }

    /** Which order it was; what else the journal keeps of a pair stands on its card. */
    private static String told(JournalEntry entry) {
        return entry.action().equals("mentoring.pair-confirmed") ? entry.details() : "";
    }

    MentorPairForm form(SignedIn me, long id) {
        var pair = find(me, id);
        journal.write(READ, MentorPairs.SUBJECT, id, pair.school().id(), "");
        return MentorPairForm.of(pair);
    }

    /** @return the people and forms to choose from; names are read here too */
    PairChoices choices(SignedIn me, MentorPairForm typed) {
        var school = school(me, typed.schoolId());
        var mentors = PairChoices.with(chosen(me, typed.mentor()), participants.mentors(school.id()));
        var mentees = PairChoices.with(chosen(me, typed.mentee()), participants.mentees(school.id()));
        journal.write(
                "participant.listed",
                "Participant",
                null,
                school.id(),
                sight.of((long) mentors.size() + mentees.size()));
        return new PairChoices(
                school.shortName(),
                mentors,
                mentees,
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
                        programmes.choices(school.id())),
                PairChoices.with(
                        Stream.of(typed.type())
                                .filter(id -> !id.isEmpty())
                                .flatMap(id -> types.find(Long.parseLong(id)).stream())
                                .map(type -> new Choice(Long.toString(type.id()), type.name())),
                        types.choices()),
                Choice.of(messages, "mentoring.role.", RoleModel.values()));
    }

    private Stream<Choice> chosen(SignedIn me, String id) {
        return id.isEmpty()
                ? Stream.empty()
                : participants
                        .find(Long.parseLong(id), me.schoolIds())
                        .map(each -> new Choice(Long.toString(each.id()), each.shownName()))
                        .stream();
    }

    /**
     * @throws PairRefused where a rule is broken
     * @throws PairDoubtful where something unusual has not been confirmed
     */
    long form(SignedIn me, MentorPairForm typed) {
        var school = school(me, typed.schoolId());
        var plan = plan(me, typed);
        return pairs.form(school, plan, () -> confirmed(plan, 0, 0, List.of(), typed.confirmed()))
                .id();
    }

    private void confirmed(PairPlan plan, long pairId, long groupId, List<Doubt> ofTerm, String confirmed) {
        var all = new ArrayList<>(doubts.of(new PairDoubts.Intent(
                plan.mentor(),
                List.of(plan.mentee().id()),
                plan.startsOn(),
                plan.plannedEnd(),
                !plan.terms().agreementNumber().isEmpty(),
                pairId,
                groupId,
                plan.programme(),
                plan.form())));
        all.addAll(ofTerm);
        PairDoubtful.unlessConfirmed(all, confirmed);
    }

    /**
     * @throws ObjectOptimisticLockingFailureException where the pair has been changed since the page was opened
     * @throws PairRefused where a rule is broken
     * @throws PairDoubtful where something unusual has not been confirmed
     */
    void revise(SignedIn me, long id, MentorPairForm typed) {
        var pair = find(me, id);
        if (!typed.version().equals(Integer.toString(pair.version()))) {
            throw new ObjectOptimisticLockingFailureException(MentorPair.class, id);
        }
        var plan = plan(me, typed);
        var group = pair.group();
        var groupId = group == null ? 0 : group.id();
        pairs.revise(
                pair,
                plan,
                () -> confirmed(plan, id, groupId, doubts.ofTerm(pair, plan.plannedEnd()), typed.confirmed()));
    }

    /** @return the last day of the notice, where one was given and the day has come; else today */
    EndingForm proposedEnding(SignedIn me, long id) {
        return EndingForm.proposed(find(me, id).noticeUntil(), clock.today());
    }

    /**
     * @throws PairRefused where it has ended already or the day does not fit
     * @throws PairDoubtful where notice is too short and nobody has confirmed it
     */
    void end(SignedIn me, long id, EndingForm typed) {
        var pair = find(me, id);
        pairs.end(
                pair,
                typed.lastDay(),
                typed.reason(),
                typed.note(),
                () -> PairDoubtful.unlessConfirmed(
                        doubts.ofEnding(pair, typed.lastDay(), typed.reason()), typed.confirmed()));
    }

    NoticeForm proposedNotice() {
        return NoticeForm.proposed(clock.today(), notice);
    }

    /**
     * @throws PairRefused where the pair has ended or the days do not fit
     * @throws PairDoubtful where notice is too short and nobody has confirmed it
     */
    void giveNotice(SignedIn me, long id, NoticeForm typed) {
        var pair = find(me, id);
        pairs.giveNotice(
                pair,
                typed.day(),
                typed.lastDay(),
                () -> PairDoubtful.unlessConfirmed(
                        doubts.ofNotice(pair, typed.day(), typed.lastDay()), typed.confirmed()));
    }

    /** @throws PairRefused where the pair has ended or the days lie outside its own */
    void suspend(SignedIn me, long id, SuspensionForm typed) {
        pairs.suspend(find(me, id), typed.firstDay(), typed.lastDay(), Suspension.valueOf(typed.reason()));
    }

    /** @throws PairRefused where the pair does not rest */
    void goOn(SignedIn me, long id) {
        pairs.goOn(find(me, id));
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
                Dates.parse(typed.orderDate()).orElse(null),
                typed.programme().isEmpty()
                        ? null
                        : programmes
                                .find(Long.parseLong(typed.programme()), me.schoolIds())
                                .orElseThrow(NotFoundException::new),
                new PairTerms(
                        typed.type().isEmpty()
                                ? null
                                : types.find(Long.parseLong(typed.type())).orElseThrow(NotFoundException::new),
                        RoleModel.named(typed.roleModel()).orElse(null),
                        typed.agreementNumber(),
                        Dates.parse(typed.agreementDate()).orElse(null),
                        typed.paid()));
    }

    private Participant participant(SignedIn me, String id) {
        return participants.find(Long.parseLong(id), me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private MentorPair find(SignedIn me, long id) {
        return pairs.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }
}
