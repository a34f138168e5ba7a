package nastavnik.mentoringgroup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import nastavnik.mentoring.GroupPlan;
import nastavnik.mentoring.MentorGroup;
import nastavnik.mentoring.MentorGroups;
import nastavnik.mentoring.PairRefused;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.TypesOfMentoring;
import nastavnik.pairdoubt.EndingForm;
import nastavnik.pairdoubt.EndingNotice;
import nastavnik.pairdoubt.NoticeForm;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.pairdoubt.PairDoubts;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.programme.Programmes;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every look at names is journalled (152-ФЗ), therefore reading writes too. */
@Service
@Transactional
class GroupService {

    private static final int HISTORY = 40;
    private static final String READ = "mentoring.group-read";

    private final GroupIndex index;
    private final MentorGroups groups;
    private final PairDoubts doubts;
    private final EndingNotice notice;
    private final FormsOfMentoring forms;
    private final TypesOfMentoring types;
    private final Participants participants;
    private final Programmes programmes;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Sight sight;

    GroupService(
            GroupIndex index,
            MentorGroups groups,
            PairDoubts doubts,
            EndingNotice notice,
            FormsOfMentoring forms,
            TypesOfMentoring types,
            Participants participants,
            Programmes programmes,
            Schools schools,
            CommitteeClock clock,
            Journal journal,
            Sight sight) {
        this.index = index;
        this.groups = groups;
        this.doubts = doubts;
        this.notice = notice;
        this.forms = forms;
        this.types = types;
        this.participants = participants;
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
        this.sight = sight;
    }

    Page<GroupRow> list(SignedIn me, GroupFilter filter, Pageable asked) {
        var wanted = me.schoolIds(filter.school());
        var page = index.list(wanted, filter, asked);
        var seen = sight.of(
                page,
                Asked.of("mentoring.state.", filter.state()),
                Asked.only(filter.programmeId() > 0, "mentoring.pair.programme"));
        wanted.forEach(
                schoolId -> journal.write("mentoring.groups-listed", MentorGroups.SUBJECT, null, schoolId, seen));
        return page;
    }

    GroupView show(SignedIn me, long id) {
        var group = find(me, id);
        var history = journal.of(MentorGroups.SUBJECT, id, HISTORY, Set.of(READ)).stream()
                .map(this::event)
                .toList();
        read(group);
        return GroupView.of(group, groups.members(group), clock.today(), history);
    }

    private GroupView.Event event(JournalEntry entry) {
        return new GroupView.Event(Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action());
    }

    GroupForm form(SignedIn me, long id) {
        var group = find(me, id);
        read(group);
        return GroupForm.of(group);
    }

    /** @return what to choose from; names are read here too */
    GroupChoices choices(SignedIn me, GroupForm typed) {
        var schoolId = typed.school().isEmpty() ? 0 : Long.parseLong(typed.school());
        var school =
                schools.find(schoolId).filter(each -> me.worksFor(each.id())).orElseThrow(NotFoundException::new);
        var mentors = participants.mentors(schoolId);
        var mentees = participants.mentees(schoolId);
        journal.write(
                "participant.listed", "Participant", null, schoolId, sight.of((long) mentors.size() + mentees.size()));
        return new GroupChoices(
                school.shortName(),
                mentors,
                mentees,
                forms.choices(),
                withChosen(
                        type(typed.type()).map(each -> new Choice(Long.toString(each.id()), each.name())),
                        types.choices()),
                withChosen(programme(me, typed.programme()).map(Programmes::choice), programmes.choices(schoolId)));
    }

    private static List<Choice> withChosen(Optional<Choice> chosen, List<Choice> offered) {
        return Stream.concat(chosen.stream(), offered.stream()).distinct().toList();
    }

    /** @return mentees who may join: those who may be mentored now */
    List<Choice> mentees(SignedIn me, long id) {
        var group = find(me, id);
        read(group);
        return participants.mentees(group.school().id());
    }

    /**
     * @throws PairRefused where a rule is broken
     * @throws PairDoubtful where something unusual has not been confirmed
     */
    long form(SignedIn me, GroupForm typed) {
        var school = schools.find(Long.parseLong(typed.school()))
                .filter(each -> me.worksFor(each.id()))
                .orElseThrow(NotFoundException::new);
        var plan = plan(me, typed);
        var mentees =
                typed.mentees().stream().map(each -> participant(me, each)).toList();
        return groups.form(school, plan, mentees, () -> confirm(plan, mentees, 0, typed.confirmed()))
                .id();
    }

    private void confirm(GroupPlan plan, List<Participant> mentees, long groupId, String confirmed) {
        PairDoubtful.unlessConfirmed(
                doubts.of(new PairDoubts.Intent(
                        plan.mentor(),
                        mentees.stream().map(Participant::id).toList(),
                        plan.startsOn(),
                        plan.plannedEnd(),
                        !plan.terms().agreementNumber().isEmpty(),
                        0,
                        groupId,
                        plan.programme(),
                        plan.form())),
                confirmed);
    }

    /**
     * @throws ObjectOptimisticLockingFailureException where the group has been changed since the page was opened
     * @throws PairRefused where a rule is broken
     * @throws PairDoubtful where meetings are entered later than the new last day and nobody has confirmed it
     */
    void revise(SignedIn me, long id, GroupForm typed) {
        var group = find(me, id);
        if (!typed.version().equals(Integer.toString(group.version()))) {
            throw new ObjectOptimisticLockingFailureException(MentorGroup.class, id);
        }
        var plan = plan(me, typed);
        PairDoubtful.unlessConfirmed(doubts.ofTerm(group, plan.plannedEnd()), typed.confirmed());
        groups.revise(group, plan);
    }

    /**
     * @throws PairRefused where a rule is broken
     * @throws PairDoubtful where something unusual has not been confirmed
     */
    void admit(SignedIn me, long id, MemberForm typed) {
        var group = find(me, id);
        var mentee = participant(me, typed.mentee());
        groups.admit(group, mentee, typed.day(), () -> confirm(group.plan(), List.of(mentee), id, typed.confirmed()));
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
        var group = find(me, id);
        groups.end(
                group,
                typed.lastDay(),
                typed.reason(),
                typed.note(),
                () -> PairDoubtful.unlessConfirmed(
                        doubts.ofEnding(group, typed.lastDay(), typed.reason()), typed.confirmed()));
    }

    NoticeForm proposedNotice() {
        return NoticeForm.proposed(clock.today(), notice);
    }

    /**
     * @throws PairRefused where the group has ended or the days do not fit
     * @throws PairDoubtful where notice is too short and nobody has confirmed it
     */
    void giveNotice(SignedIn me, long id, NoticeForm typed) {
        var group = find(me, id);
        groups.giveNotice(
                group,
                typed.day(),
                typed.lastDay(),
                () -> PairDoubtful.unlessConfirmed(
                        doubts.ofNotice(group, typed.day(), typed.lastDay()), typed.confirmed()));
    }

    /** @throws PairRefused where the group cannot go on */
    void resume(SignedIn me, long id) {
        groups.resume(find(me, id));
    }

    private GroupPlan plan(SignedIn me, GroupForm typed) {
        return new GroupPlan(
                typed.title(),
                participant(me, typed.mentor()),
                forms.find(Long.parseLong(typed.form())).orElseThrow(NotFoundException::new),
                programme(me, typed.programme()).orElse(null),
                typed.firstDay(),
                typed.lastDay(),
                typed.orderNumber(),
                typed.ordered(),
                typed.terms(type(typed.type()).orElse(null)));
    }

    private Optional<nastavnik.mentoringform.TypeOfMentoring> type(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(types.find(Long.parseLong(id)).orElseThrow(NotFoundException::new));
    }

    private Optional<nastavnik.programme.Programme> programme(SignedIn me, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        programmes.find(Long.parseLong(id), me.schoolIds()).orElseThrow(NotFoundException::new));
    }

    private Participant participant(SignedIn me, String id) {
        return participants.find(Long.parseLong(id), me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private MentorGroup find(SignedIn me, long id) {
        return groups.find(id, me.schoolIds()).orElseThrow(NotFoundException::new);
    }

    private void read(MentorGroup group) {
        journal.write(READ, MentorGroups.SUBJECT, group.id(), group.school().id(), "");
    }
}
