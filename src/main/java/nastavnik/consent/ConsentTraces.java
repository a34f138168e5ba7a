package nastavnik.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Destroys who signed, what was said and the scans; that and when there was a consent stays. Hands papers over when two cards
 * are one person's.
 */
@Component
class ConsentTraces implements PersonalTraces, Belongings {

    private final ConsentRepository consents;
    private final ConsentFiles files;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ConsentTraces(ConsentRepository consents, ConsentFiles files, JdbcClient jdbc, MessageSource messages) {
        this.consents = consents;
        this.files = files;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> found(Participant participant) {
        var papers = consents.of(participant.id());
        var ids = papers.stream().map(Consent::id).toList();
        return words(
                papers, files.of(ids).values().stream().mapToInt(List::size).sum());
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var papers = consents.of(participant.id());
        var scans = files.removeAll(papers.stream().map(Consent::id).toList(), person);
        var destroyed = words(papers, scans);
        papers.forEach(Consent::deidentify);
        return destroyed;
    }

    private List<String> words(List<Consent> papers, int scans) {
        var destroyed = new ArrayList<String>();
        if (papers.stream().anyMatch(each -> !each.paper().representative().isEmpty())) {
            destroyed.add(say("consent.destroyed.representative"));
        }
        if (papers.stream().anyMatch(each -> !each.paper().conditions().isEmpty())) {
            destroyed.add(say("consent.destroyed.conditions"));
        }
        if (scans > 0) {
            destroyed.add(say("consent.destroyed.scans", Integer.toString(scans)));
        }
        return destroyed;
    }

    @Override
    public List<String> of(Participant participant) {
        var papers = consents.of(participant.id()).size();
        return papers == 0 ? List.of() : List.of(say("consent.kept", Integer.toString(papers)));
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    /** A paper that stands on both cards is kept once, with the scans of both. */
    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
        var twice = """
                from consent f join consent t on t.kind = f.kind and t.given_on = f.given_on and t.participant_id = :to
                where f.participant_id = :from and f.withdrawn_on is null and t.withdrawn_on is null
                """;
        jdbc.sql("update attachment a set holder_id = x.kept from (select f.id as gone, t.id as kept " + twice
                        + ") x where a.holder_type = 'Consent' and a.holder_id = x.gone")
                .param("from", from.id())
                .param("to", to.id())
                .update();
        jdbc.sql("delete from consent where id in (select f.id " + twice + ")")
                .param("from", from.id())
                .param("to", to.id())
                .update();
        jdbc.sql("update consent set participant_id = :to, version = version + 1 where participant_id = :from")
                .param("from", from.id())
                .param("to", to.id())
                .update();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
