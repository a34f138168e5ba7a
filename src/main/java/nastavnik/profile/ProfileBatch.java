package nastavnik.profile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.participant.Participant;
import nastavnik.profile.ProfileRefused.Rule;

/**
 * Requests and profiles of many people of one school, read together, written together and journalled in one statement a kind. The
 * caller has found whose they are and shown what changes.
 */
public final class ProfileBatch {

    private final RequestRepository requestRepository;
    private final ProfileRepository profileRepository;
    private final CommitteeClock clock;
    private final Journal journal;
    private final Set<Long> processed;
    private final Map<Long, MenteeRequest> requests;
    private final Map<Long, MentorProfile> profiles;
    private final Set<Long> savedRequests = new LinkedHashSet<>();
    private final Set<Long> savedProfiles = new LinkedHashSet<>();

    ProfileBatch(
            RequestRepository requestRepository,
            ProfileRepository profileRepository,
            CommitteeClock clock,
            Journal journal,
            Collection<Long> participantIds,
            Set<Long> processed) {
        this.requestRepository = requestRepository;
        this.profileRepository = profileRepository;
        this.clock = clock;
        this.journal = journal;
        this.processed = processed;
        this.requests = participantIds.isEmpty()
                ? Map.of()
                : requestRepository.ofAll(participantIds).stream()
                        .collect(Collectors.toMap(each -> each.participant().id(), Function.identity()));
        this.profiles = participantIds.isEmpty() ? Map.of() : profiles(participantIds);
    }

    private Map<Long, MentorProfile> profiles(Collection<Long> participantIds) {
        var found = profileRepository.withThemesOf(participantIds);
        // one collection a statement: two together would multiply their rows
        profileRepository.withForms(found);
        return found.stream()
                .collect(Collectors.toMap(each -> each.participant().id(), Function.identity()));
    }

    /** @return what was kept of one of those that were asked for */
    public Optional<RequestCard> request(Participant mentee) {
        return Optional.ofNullable(requests.get(mentee.id())).map(MenteeRequest::card);
    }

    /** @return what was kept of one of those that were asked for */
    public Optional<MentorCard> profile(Participant mentor) {
        return Optional.ofNullable(profiles.get(mentor.id())).map(MentorProfile::card);
    }

    /**
     * Keeps a request, in place of the one that was kept.
     *
     * @throws nastavnik.form.RuleBroken where the participant is no mentee, or has not consented to the processing
     */
    public void keep(Participant mentee, RequestCard card) {
        consented(mentee);
        var kept = requests.get(mentee.id());
        if (kept == null) {
            savedRequests.add(requestRepository
                    .save(new MenteeRequest(mentee, card, clock.now()))
                    .id());
        } else {
            kept.revise(card, clock.now());
            savedRequests.add(kept.id());
        }
    }

    /**
     * Keeps a profile, in place of the one that was kept.
     *
     * @throws nastavnik.form.RuleBroken where the participant is no mentor, or a rule of the card is broken
     */
    public void keep(Participant mentor, MentorCard card) {
        consented(mentor);
        var kept = profiles.get(mentor.id());
        if (kept == null) {
            savedProfiles.add(profileRepository
                    .save(new MentorProfile(mentor, card, clock.today(), clock.now()))
                    .id());
        } else {
            kept.revise(card, clock.today(), clock.now());
            savedProfiles.add(kept.id());
        }
    }

    private void consented(Participant participant) {
        if (!processed.contains(participant.id())) {
            throw new ProfileRefused(Rule.NO_PROCESSING);
        }
    }

    /** Journals what was kept, in the transaction of the caller. */
    public void journal(long schoolId, String details) {
        journal.writeEach("profile.requestSaved", Profiles.REQUEST, savedRequests, schoolId, details);
        journal.writeEach("profile.mentorSaved", Profiles.PROFILE, savedProfiles, schoolId, details);
    }
}
