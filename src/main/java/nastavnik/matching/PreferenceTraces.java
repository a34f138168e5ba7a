package nastavnik.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.participant.HistorySubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Destroys whom a person would have liked to work with, and where others named this person. */
@Component
class PreferenceTraces implements PersonalTraces, HistorySubjects {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PreferenceTraces(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                Preferences.SUBJECT,
                jdbc.sql("select id from preference where participant_id = :id")
                        .param("id", participantId)
                        .query(Long.class)
                        .list());
    }

    @Override
    public List<String> found(Participant participant) {
        return words(
                jdbc.sql("select count(*) from preference where :id in (participant_id, first_id, second_id, third_id)")
                        .param("id", participant.id())
                        .query(Integer.class)
                        .single());
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var own = jdbc.sql("delete from preference where participant_id = :id")
                .param("id", participant.id())
                .update();
        var named = jdbc.sql("""
                        update preference set version = version + 1,
                            first_id = nullif(first_id, :id), second_id = nullif(second_id, :id),
                            third_id = nullif(third_id, :id)
                        where :id in (first_id, second_id, third_id)
                        """).param("id", participant.id()).update();
        return words(own + named);
    }

    private List<String> words(int kept) {
        return kept == 0 ? List.of() : List.of(messages.getMessage("matching.destroyed", null, Locale.of("ru")));
    }
}
