package nastavnik.reflection;

import java.util.List;
import java.util.Locale;
import nastavnik.mentoring.PairNotes;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows a pair's result on its card; once a consent is withdrawn, that there is one. */
@Component
@Order(30)
class ReflectionNotes implements PairNotes {

    private static final int SHOWN = 300;

    private final JdbcClient jdbc;
    private final MessageSource messages;

    ReflectionNotes(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<Note> of(long pairId) {
        var result = jdbc.sql("""
                        select case when mentor.stopped_on is null and mentee.stopped_on is null then r.result else '' end
                        from reflection r join mentor_pair p on p.id = r.pair_id
                            join participant mentor on mentor.id = p.mentor_id
                            join participant mentee on mentee.id = p.mentee_id
                        where r.pair_id = :pair
                        """).param("pair", pairId).query(String.class).optional();
        var words = result.map(each -> each.isEmpty() ? say("reflection.note.silenced") : shortened(each))
                .orElseGet(() -> say("reflection.note.none"));
        return List.of(new Note("reflection.note", words, "/mentor-pairs/" + pairId + "/reflection"));
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "…";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
