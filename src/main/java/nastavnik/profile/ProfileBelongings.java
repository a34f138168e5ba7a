package nastavnik.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The request and the profile go over to the remaining card, unless it has its own. */
@Component
class ProfileBelongings implements Belongings {

    private static final List<String> TABLES = List.of("mentee_request", "mentor_profile");

    private final JdbcClient jdbc;
    private final MessageSource messages;

    ProfileBelongings(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> of(Participant participant) {
        var kept = new ArrayList<String>();
        for (var table : TABLES) {
            var found = jdbc.sql("select count(*) from " + table + " where participant_id = :id")
                    .param("id", participant.id())
                    .query(Integer.class)
                    .single();
            if (found > 0) {
                kept.add(messages.getMessage("profile.kept." + table, null, Locale.of("ru")));
            }
        }
        return kept;
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        return List.of();
    }

    @Override
    public void handOver(Participant from, Participant to) {
        for (var table : TABLES) {
            jdbc.sql("delete from " + table + " where participant_id = :from" + " and exists (select 1 from " + table
                            + " where participant_id = :to)")
                    .param("from", from.id())
                    .param("to", to.id())
                    .update();
            jdbc.sql("update " + table
                            + " set participant_id = :to, version = version + 1 where participant_id = :from")
                    .param("from", from.id())
                    .param("to", to.id())
                    .update();
        }
    }
}
