package nastavnik.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Destroys who signed, what was said and the scans; that and when there was a consent stays. */
@Component
class ConsentTraces implements PersonalTraces {

    private final ConsentRepository consents;
    private final ConsentFiles files;
    private final MessageSource messages;

    ConsentTraces(ConsentRepository consents, ConsentFiles files, MessageSource messages) {
        this.consents = consents;
        this.files = files;
        this.messages = messages;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var papers = consents.of(participant.id());
        var destroyed = new ArrayList<String>();
        if (papers.stream().anyMatch(each -> !each.paper().representative().isEmpty())) {
            destroyed.add(say("consent.destroyed.representative"));
        }
        if (papers.stream().anyMatch(each -> !each.paper().conditions().isEmpty())) {
            destroyed.add(say("consent.destroyed.conditions"));
        }
        papers.forEach(Consent::deidentify);
        var scans = files.removeAll(papers.stream().map(Consent::id).toList(), person);
        if (scans > 0) {
            destroyed.add(say("consent.destroyed.scans", Integer.toString(scans)));
        }
        return destroyed;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
