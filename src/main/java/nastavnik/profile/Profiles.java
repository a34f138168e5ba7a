package nastavnik.profile;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.consent.Consents;
import nastavnik.journal.Journal;
import nastavnik.participant.FormerSubjects;
import nastavnik.participant.Participant;
import nastavnik.profile.ProfileRefused.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps requests and profiles; the caller has found whose they are. Journal entries say nothing of what was written. */
@Component
@Transactional
public class Profiles {

    static final String REQUEST = "MenteeRequest";
    /** What the journal calls a mentor's profile. */
    public static final String PROFILE = "MentorProfile";

    private final RequestRepository requests;
    private final ProfileRepository profiles;
    private final Consents consents;
    private final FormerSubjects former;
    private final CommitteeClock clock;
    private final Journal journal;

    Profiles(
            RequestRepository requests,
            ProfileRepository profiles,
            Consents consents,
            FormerSubjects former,
            CommitteeClock clock,
            Journal journal) {
        this.consents = consents;
        this.former = former;
        this.requests = requests;
        this.profiles = profiles;
        this.clock = clock;
        this.journal = journal;
    }

    Optional<MenteeRequest> requestOf(long participantId) {
        return requests.of(participantId);
    }

    Optional<MentorProfile> profileOf(long participantId) {
        return profiles.of(participantId);
    }

    /** Opens requests and profiles to be kept many at once. */
    public ProfileBatch batch(Collection<Long> participantIds) {
        return new ProfileBatch(requests, profiles, clock, journal, participantIds, consents.processed(participantIds));
    }

    /** @return what the mentee asks for, if it is kept; the caller journals who reads it */
    public Optional<RequestCard> request(Participant mentee) {
        return requests.of(mentee.id()).map(MenteeRequest::card);
    }

    /**
     * Keeps a request for the first time.
     *
     * @throws RuntimeException where the participant is no mentee, or has not consented to the processing
     */
    public void ask(Participant mentee, RequestCard card) {
        save(mentee, "", card);
    }

    /**
     * @param version the one the writer has read; empty where there was none
     * @throws ObjectOptimisticLockingFailureException where it has been changed since
     * @throws ProfileRefused where the participant is no mentee, or has not consented to the processing
     */
    void save(Participant mentee, String version, RequestCard card) {
        consented(mentee);
        requests.lock(mentee.id());
        var kept = requests.of(mentee.id());
        check(version, kept.map(MenteeRequest::version).orElse(null), mentee.id());
        kept.ifPresent(request -> request.revise(card, clock.now()));
        var request = kept.orElseGet(() -> requests.save(new MenteeRequest(mentee, card, clock.now())));
        written("profile.requestSaved", REQUEST, request.id(), mentee);
    }

    void removeRequest(Participant mentee) {
        requests.of(mentee.id()).ifPresent(request -> {
            requests.delete(request);
            former.keep(REQUEST, request.id(), Set.of(mentee.id()));
            written("profile.requestRemoved", REQUEST, request.id(), mentee);
        });
    }

    /**
     * Keeps a mentor's profile for the first time.
     *
     * @throws RuntimeException where the participant is no mentor, has not consented to the processing, or a rule is broken
     */
    public void present(Participant mentor, MentorCard card) {
        save(mentor, "", card);
    }

    /**
     * @param version the one the writer has read; empty where there was none
     * @throws ObjectOptimisticLockingFailureException where it has been changed since
     * @throws ProfileRefused where a rule of the card is broken
     */
    void save(Participant mentor, String version, MentorCard card) {
        consented(mentor);
        profiles.lock(mentor.id());
        var kept = profiles.of(mentor.id());
        check(version, kept.map(MentorProfile::version).orElse(null), mentor.id());
        kept.ifPresent(profile -> profile.revise(card, clock.today(), clock.now()));
        var profile = kept.orElseGet(() -> profiles.save(new MentorProfile(mentor, card, clock.today(), clock.now())));
        written("profile.mentorSaved", PROFILE, profile.id(), mentor);
    }

    void removeProfile(Participant mentor) {
        profiles.of(mentor.id()).ifPresent(profile -> {
            profiles.delete(profile);
            former.keep(PROFILE, profile.id(), Set.of(mentor.id()));
            written("profile.mentorRemoved", PROFILE, profile.id(), mentor);
        });
    }

    /**
     * Offers a mentor to the other schools; nothing happens where no profile is kept.
     *
     * @throws RuntimeException where there is no consent, or the profile's words contain part of the name
     */
    public void offer(Participant mentor) {
        profiles.of(mentor.id()).ifPresent(profile -> {
            profile.offer(consents.cover(mentor), clock.today());
            written("profile.offered", PROFILE, profile.id(), mentor);
        });
    }

    void withdraw(Participant mentor) {
        profiles.of(mentor.id()).ifPresent(profile -> {
            profile.withdraw();
            written("profile.offerWithdrawn", PROFILE, profile.id(), mentor);
        });
    }

    /** The words say who somebody is: none is taken in before the consent (152-ФЗ, article 6). */
    private void consented(Participant participant) {
        if (!consents.process(participant)) {
            throw new ProfileRefused(Rule.NO_PROCESSING);
        }
    }

    private static void check(String version, @Nullable Integer kept, long participantId) {
        if (!version.equals(kept == null ? "" : Integer.toString(kept))) {
            throw new ObjectOptimisticLockingFailureException(Participant.class, participantId);
        }
    }

    private void written(String action, String subject, long id, Participant participant) {
        journal.write(action, subject, id, participant.school().id(), "");
    }
}
