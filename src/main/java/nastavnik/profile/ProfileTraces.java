package nastavnik.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.Consents;
import nastavnik.consent.UseOfConsent;
import nastavnik.participant.HistorySubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Destroys what a person asked for and offered: free words tell who somebody is. Who has withdrawn the processing is offered to
 * nobody any more, also after a new consent, until the school offers anew.
 */
@Component
class ProfileTraces implements PersonalTraces, UseOfConsent, HistorySubjects {

    private final RequestRepository requests;
    private final ProfileRepository profiles;
    private final Consents consents;
    private final MessageSource messages;

    ProfileTraces(RequestRepository requests, ProfileRepository profiles, Consents consents, MessageSource messages) {
        this.requests = requests;
        this.profiles = profiles;
        this.consents = consents;
        this.messages = messages;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                Profiles.REQUEST,
                requests.of(participantId).map(MenteeRequest::id).stream().toList(),
                Profiles.PROFILE,
                profiles.of(participantId).map(MentorProfile::id).stream().toList());
    }

    @Override
    public int stop(long participantId, ConsentKind withdrawn, LocalDate day) {
        profiles.of(participantId)
                .filter(profile -> !consents.cover(profile.participant()))
                .ifPresent(MentorProfile::withdraw);
        // Pairs are counted, and an offer is none.
        return 0;
    }

    @Override
    public List<String> found(Participant participant) {
        var kept = new ArrayList<String>();
        requests.of(participant.id()).ifPresent(request -> kept.add(say("profile.destroyed.request")));
        profiles.of(participant.id()).ifPresent(profile -> kept.add(say("profile.destroyed.mentor")));
        return kept;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var destroyed = new ArrayList<String>();
        requests.of(participant.id()).ifPresent(request -> {
            requests.delete(request);
            destroyed.add(say("profile.destroyed.request"));
        });
        profiles.of(participant.id()).ifPresent(profile -> {
            profiles.delete(profile);
            destroyed.add(say("profile.destroyed.mentor"));
        });
        return destroyed;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
