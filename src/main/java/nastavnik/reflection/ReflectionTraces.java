package nastavnik.reflection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.participant.HistorySubjects;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Destroys what a person's pairs said at their end; a practice that came of it names nobody and stays. */
@Component
class ReflectionTraces implements PersonalTraces, HistorySubjects {

    private static final String OF_PERSON =
            " pair_id in (select id from mentor_pair where :id in (mentor_id, mentee_id))";

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    ReflectionTraces(JdbcClient jdbc, CommitteeClock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                Reflections.SUBJECT,
                jdbc.sql("select id from reflection where" + OF_PERSON)
                        .param("id", participantId)
                        .query(Long.class)
                        .list());
    }

    @Override
    public List<String> found(Participant participant) {
        return words(jdbc.sql("select count(*) from reflection where emptied_on is null and " + OF_PERSON)
                .param("id", participant.id())
                .query(Integer.class)
                .single());
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var emptied = jdbc.sql("""
                        update reflection set result = '', succeeded = '', mentor_words = '', mentee_words = '',
                            emptied_on = :today, version = version + 1
                        where emptied_on is null and
                        """ + OF_PERSON)
                .param("today", clock.today())
                .param("id", participant.id())
                .update();
        return words(emptied);
    }

    private List<String> words(int emptied) {
        return emptied == 0
                ? List.of()
                : List.of(messages.getMessage(
                        "reflection.destroyed", new Object[] {Integer.toString(emptied)}, Locale.of("ru")));
    }
}
