package nastavnik.reflection;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Destroys what a person's pairs said at their end; a practice that came of it names nobody and stays. */
@Component
class ReflectionTraces implements PersonalTraces {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    ReflectionTraces(JdbcClient jdbc, CommitteeClock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var emptied = jdbc.sql("""
                        update reflection set result = '', succeeded = '', mentor_words = '', mentee_words = '',
                            emptied_on = :today, version = version + 1
                        where emptied_on is null and pair_id in (
                            select id from mentor_pair where :id in (mentor_id, mentee_id))
                        """)
                .param("today", clock.today())
                .param("id", participant.id())
                .update();
        return emptied == 0
                ? List.of()
                : List.of(messages.getMessage(
                        "reflection.destroyed", new Object[] {Integer.toString(emptied)}, Locale.of("ru")));
    }
}
