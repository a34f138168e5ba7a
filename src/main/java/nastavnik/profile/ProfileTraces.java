package nastavnik.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Destroys what a person asked for and offered: free words tell who somebody is. */
@Component
class ProfileTraces implements PersonalTraces {

    private final RequestRepository requests;
    private final ProfileRepository profiles;
    private final MessageSource messages;

    ProfileTraces(RequestRepository requests, ProfileRepository profiles, MessageSource messages) {
        this.requests = requests;
        this.profiles = profiles;
        this.messages = messages;
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
