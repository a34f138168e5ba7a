package nastavnik.meeting;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
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
class MeetingTraces implements PersonalTraces {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    MeetingTraces(JdbcClient jdbc, CommitteeClock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        var emptied = jdbc.sql("""
                        update meeting set topic = '', emptied_on = :today, version = version + 1
                        where emptied_on is null and id in (
                            select mp.meeting_id from meeting_pair mp join mentor_pair p on p.id = mp.pair_id
                            where :id in (p.mentor_id, p.mentee_id))
                        """)
                .param("today", clock.today())
                .param("id", participant.id())
                .update();
        jdbc.sql("""
                        update meeting_pair set mentee_words = '', mentor_words = '', version = version + 1
                        where meeting_id in (
                            select mp.meeting_id from meeting_pair mp join mentor_pair p on p.id = mp.pair_id
                            where :id in (p.mentor_id, p.mentee_id))
                        """).param("id", participant.id()).update();
        return emptied == 0
                ? List.of()
                : List.of(messages.getMessage(
                        "meeting.destroyed", new Object[] {Integer.toString(emptied)}, Locale.of("ru")));
    }
}
