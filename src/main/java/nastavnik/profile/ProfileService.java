package nastavnik.profile;

import java.util.List;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.consent.Consents;
import nastavnik.journal.Journal;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.ThemesOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests and profiles of the own schools' participants. Every look at them is journalled (152-ФЗ), therefore reading writes. */
@Service
@Transactional
class ProfileService {

    private static final int HISTORY = 20;

    private final Profiles profiles;
    private final Participants participants;
    private final Consents consents;
    private final FormsOfMentoring forms;
    private final ThemesOfMentoring themes;
    private final CommitteeClock clock;
    private final Journal journal;

    ProfileService(
            Profiles profiles,
            Participants participants,
            Consents consents,
            FormsOfMentoring forms,
            ThemesOfMentoring themes,
            CommitteeClock clock,
            Journal journal) {
        this.profiles = profiles;
        this.participants = participants;
        this.consents = consents;
        this.forms = forms;
        this.themes = themes;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Whose page it is.
     *
     * @param processed whether anything may be written about the person: the consent to processing is in force
     */
    record Owner(long id, String fullName, String school, boolean consented, boolean processed) {}

    /** @return the participant, if of an own school and a mentee */
    Owner mentee(SignedIn me, long id) {
        return owner(findMentee(me, id));
    }

    /** @return the participant, if of an own school and a mentor */
    Owner mentor(SignedIn me, long id) {
        return owner(findMentor(me, id));
    }

    private Owner owner(Participant participant) {
        // The page names the person, also where nothing is kept yet.
        read("participant.read", "Participant", participant.id(), participant);
        return new Owner(
                participant.id(),
                participant.shownName(),
                participant.school().shortName(),
                consents.cover(participant),
                consents.process(participant));
    }

    /** @return what is kept; a view of nothing where nothing is */
    ProfileViews.Request showRequest(SignedIn me, long id) {
        var mentee = findMentee(me, id);
        return profiles.requestOf(id)
                .map(kept -> {
                    var history = history(Profiles.REQUEST, kept.id(), "profile.requestRead");
                    read("profile.requestRead", Profiles.REQUEST, kept.id(), mentee);
                    return ProfileViews.Request.of(kept.card(), history);
                })
                .orElseGet(ProfileViews.Request::none);
    }

    ProfileViews.Mentor showMentor(SignedIn me, long id) {
        var mentor = findMentor(me, id);
        return profiles.profileOf(id)
                .map(kept -> {
                    var history = history(Profiles.PROFILE, kept.id(), "profile.mentorRead");
                    read("profile.mentorRead", Profiles.PROFILE, kept.id(), mentor);
                    return ProfileViews.Mentor.of(kept.card(), kept.offeredOn(), history);
                })
                .orElseGet(ProfileViews.Mentor::none);
    }

    private List<ProfileViews.Event> history(String subject, long id, String reading) {
        return journal.of(subject, id, HISTORY, Set.of(reading)).stream()
                .map(entry ->
                        new ProfileViews.Event(Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action()))
                .toList();
    }

    private void read(String action, String subject, long id, Participant participant) {
        journal.write(action, subject, id, participant.school().id(), "");
    }

    RequestForm requestForm(SignedIn me, long id) {
        var mentee = findMentee(me, id);
        return profiles.requestOf(id)
                .map(kept -> {
                    read("profile.requestRead", Profiles.REQUEST, kept.id(), mentee);
                    return RequestForm.of(kept);
                })
                .orElseGet(RequestForm::blank);
    }

    MentorForm mentorForm(SignedIn me, long id) {
        var mentor = findMentor(me, id);
        return profiles.profileOf(id)
                .map(kept -> {
                    read("profile.mentorRead", Profiles.PROFILE, kept.id(), mentor);
                    return MentorForm.of(kept);
                })
                .orElseGet(MentorForm::blank);
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException where it has been changed since it was read */
    void save(SignedIn me, long id, RequestForm typed) {
        profiles.save(
                findMentee(me, id),
                typed.version(),
                new RequestCard(
                        typed.request(),
                        typed.interests(),
                        themes.find(ids(typed.themes())),
                        typed.form().isEmpty()
                                ? null
                                : forms.find(Long.parseLong(typed.form())).orElseThrow(NotFoundException::new),
                        typed.schoolClass(),
                        Week.of(typed.days()),
                        number(typed.hours())));
    }

    /**
     * @throws org.springframework.dao.OptimisticLockingFailureException where it has been changed since it was read
     * @throws ProfileRefused where a rule of the card is broken
     */
    void save(SignedIn me, long id, MentorForm typed) {
        profiles.save(
                findMentor(me, id),
                typed.version(),
                new MentorCard(
                        typed.competences(),
                        typed.achievements(),
                        typed.interests(),
                        themes.find(ids(typed.themes())),
                        forms.find(ids(typed.forms())),
                        number(typed.gradeFrom()),
                        number(typed.gradeTo()),
                        Week.of(typed.days()),
                        number(typed.hours()),
                        typed.course(),
                        number(typed.courseHours()),
                        typed.certificate(),
                        Dates.parse(typed.trainedOn()).orElse(null),
                        Dates.parse(typed.interviewedOn()).orElse(null),
                        typed.employer()));
    }

    void removeRequest(SignedIn me, long id) {
        profiles.removeRequest(findMentee(me, id));
    }

    void removeProfile(SignedIn me, long id) {
        profiles.removeProfile(findMentor(me, id));
    }

    /** @throws ProfileRefused where there is no consent, or the profile's words contain part of the name */
    void offer(SignedIn me, long id) {
        profiles.offer(findMentor(me, id));
    }

    void withdraw(SignedIn me, long id) {
        profiles.withdraw(findMentor(me, id));
    }

    private static Set<Long> ids(List<String> typed) {
        return typed.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static @org.jspecify.annotations.Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private Participant findMentee(SignedIn me, long id) {
        return find(me, id, true);
    }

    private Participant findMentor(SignedIn me, long id) {
        return find(me, id, false);
    }

    private Participant find(SignedIn me, long id, boolean mentee) {
        return participants
                .inUse(id, me.schoolIds())
                .filter(each -> mentee ? each.mayBeMentored() : each.mayMentor())
                .orElseThrow(NotFoundException::new);
    }
}
