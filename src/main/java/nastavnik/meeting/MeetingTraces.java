package nastavnik.meeting;

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

/**
 * Destroys what was written of the meetings at which a person was, the words of others there included: they may name the
 * person. That the meetings took place stays, and so do the marks, which name nobody.
 */
@Component
class MeetingTraces implements PersonalTraces, HistorySubjects {

    private static final String OF_PERSON = """
            id in (select mp.meeting_id from meeting_pair mp join mentor_pair p on p.id = mp.pair_id
                where :id in (p.mentor_id, p.mentee_id))
            """;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    MeetingTraces(JdbcClient jdbc, CommitteeClock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Map<String, List<Long>> journalled(long participantId) {
        return Map.of(
                Meetings.SUBJECT,
                jdbc.sql("select id from meeting where " + OF_PERSON)
                        .param("id", participantId)
                        .query(Long.class)
                        .list());
    }

    @Override
    public List<String> found(Participant participant) {
        return words(jdbc.sql("select count(*) from meeting where emptied_on is null and " + OF_PERSON)
                .param("id", participant.id())
                .query(Integer.class)
                .single());
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var emptied = jdbc.sql("update meeting set topic = '', emptied_on = :today, version = version + 1"
                        + " where emptied_on is null and " + OF_PERSON)
                .param("today", clock.today())
                .param("id", participant.id())
                .update();
        jdbc.sql("""
                        update meeting_pair set mentee_words = '', mentor_words = '', version = version + 1
                        where meeting_id in (
                            select mp.meeting_id from meeting_pair mp join mentor_pair p on p.id = mp.pair_id
                            where :id in (p.mentor_id, p.mentee_id))
                        """).param("id", participant.id()).update();
        return words(emptied);
    }

    private List<String> words(int emptied) {
        return emptied == 0
                ? List.of()
                : List.of(messages.getMessage(
                        "meeting.destroyed", new Object[] {Integer.toString(emptied)}, Locale.of("ru")));
    }
}
