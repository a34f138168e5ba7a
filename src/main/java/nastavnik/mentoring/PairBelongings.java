package nastavnik.mentoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.participant.Belongings;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs of two cards that are one person's: what would be one pair twice, or a pair with oneself, has to be mended first. */
@Component
class PairBelongings implements Belongings, PersonalTraces {

    private static final String LINKED = " where :id in (mentor_id, mentee_id) and case_link <> ''";

    private static final String EXPLAINED = " where :id in (mentor_id, mentee_id) and ending_note <> ''";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    PairBelongings(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> of(Participant participant) {
        var pairs = jdbc.sql("select count(*) from mentor_pair where :id in (mentor_id, mentee_id)")
                .param("id", participant.id())
                .query(Integer.class)
                .single();
        return pairs == 0 ? List.of() : List.of(say("mentoring.kept", pairs.toString()));
    }

    @Override
    public List<String> obstacles(Participant from, Participant to) {
        var found = new ArrayList<String>();
        var own = jdbc.sql(
                        "select count(*) from mentor_pair where (mentor_id, mentee_id) in ((:from, :to), (:to, :from))")
                .param("from", from.id())
                .param("to", to.id())
                .query(Integer.class)
                .single();
        if (own > 0) {
            found.add(say("mentoring.obstacle.oneself"));
        }
        found.addAll(jdbc.sql("""
                        select other.shown_name, f.name, a.starts_on
                        from mentor_pair a
                            join mentor_pair b on b.form_id = a.form_id
                                and (a.mentor_id = :from and b.mentor_id = :to and a.mentee_id = b.mentee_id
                                    or a.mentee_id = :from and b.mentee_id = :to and a.mentor_id = b.mentor_id)
                                and daterange(a.starts_on, coalesce(a.ended_on, a.planned_end), '[]')
                                    && daterange(b.starts_on, coalesce(b.ended_on, b.planned_end), '[]')
                            join participant other on other.id = case when a.mentor_id = :from then a.mentee_id else a.mentor_id end
                            join form_of_mentoring f on f.id = a.form_id
                        order by a.starts_on, a.id
                        """)
                .param("from", from.id())
                .param("to", to.id())
                .query((row, number) -> say(
                        "mentoring.obstacle.twice",
                        row.getString(1),
                        row.getString(2),
                        Dates.compact(row.getObject(3, java.time.LocalDate.class))))
                .list());
        return found;
    }

    @Override
    public void handOver(Participant from, Participant to, Set<String> replacing) {
        for (var side : List.of("mentor_id", "mentee_id")) {
            jdbc.sql("update mentor_pair set " + side + " = :to, version = version + 1 where " + side + " = :from")
                    .param("from", from.id())
                    .param("to", to.id())
                    .update();
        }
    }

    @Override
    public List<String> found(Participant participant) {
        return words(count(participant, LINKED), count(participant, EXPLAINED));
    }

    private int count(Participant participant, String those) {
        return jdbc.sql("select count(*) from mentor_pair" + those)
                .param("id", participant.id())
                .query(Integer.class)
                .single();
    }

    /** The pairs stay for the counts; where a site tells of them and why they ended in the school's words is forgotten. */
    @Override
    public List<String> destroy(Participant participant, SignedIn person) {
        return words(forget(participant, "case_link", LINKED), forget(participant, "ending_note", EXPLAINED));
    }

    private int forget(Participant participant, String column, String those) {
        return jdbc.sql("update mentor_pair set " + column + " = '', version = version + 1" + those)
                .param("id", participant.id())
                .update();
    }

    private List<String> words(int links, int notes) {
        var words = new ArrayList<String>();
        if (links > 0) {
            words.add(say("mentoring.links.destroyed", Integer.toString(links)));
        }
        if (notes > 0) {
            words.add(say("mentoring.notes.destroyed", Integer.toString(notes)));
        }
        return words;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
