package nastavnik.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairNotes;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a pair's card how often it has met. */
@Component
@Order(20)
class MeetingNotes implements PairNotes {

    private final JdbcClient jdbc;
    private final Plural plural;
    private final MessageSource messages;

    MeetingNotes(JdbcClient jdbc, Plural plural, MessageSource messages) {
        this.jdbc = jdbc;
        this.plural = plural;
        this.messages = messages;
    }

    @Override
    public List<Note> of(long pairId) {
        return List.of(jdbc.sql("""
                        select count(*) as times, max(m.held_on) as last
                        from meeting m join meeting_pair mp on mp.meeting_id = m.id where mp.pair_id = :pair
                        """)
                .param("pair", pairId)
                .query((row, number) -> new Note("meeting.note", words(row), "/meetings?pair=" + pairId))
                .single());
    }

    private String words(ResultSet row) throws SQLException {
        var last = row.getDate("last");
        return last == null
                ? messages.getMessage("meeting.note.none", null, Locale.of("ru"))
                : messages.getMessage(
                        "meeting.note.some",
                        new Object[] {
                            plural.of("meeting.times", row.getLong("times")), Dates.compact(last.toLocalDate())
                        },
                        Locale.of("ru"));
    }
}
