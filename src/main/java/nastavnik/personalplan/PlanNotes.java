package nastavnik.personalplan;

import java.util.List;
import java.util.Locale;
import nastavnik.mentoring.PairNotes;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a pair's card how far its plan is. */
@Component
@Order(10)
class PlanNotes implements PairNotes {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PlanNotes(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<Note> of(long pairId) {
        var state = jdbc.sql("select state from personal_plan where pair_id = :pair")
                .param("pair", pairId)
                .query(String.class)
                .optional();
        var words = state.map(each -> say("personalplan.state." + each)).orElseGet(() -> say("personalplan.note.none"));
        return List.of(new Note("personalplan.note", words, "/mentor-pairs/" + pairId + "/plan"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
