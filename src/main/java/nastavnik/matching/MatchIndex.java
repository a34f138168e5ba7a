package nastavnik.matching;

import java.util.Collection;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of those who look for somebody, by two statements each. Whose data may not be used stands in none. */
@Component
@Transactional(readOnly = true)
class MatchIndex {

    private static final String MENTEES = """
            from participant x join school s on s.id = x.school_id
                left join mentee_request r on r.participant_id = x.id
                cross join lateral (select count(*) as pairs from mentor_pair m where m.mentee_id = x.id
                    and m.ended_on is null and coalesce(m.planned_end, :today) >= :today) m
            where x.school_id in (:schools) and x.mentee and processed(x.id, :today) and (x.active_to is null or x.active_to >= :today)
                and (:state = '' or :state = 'free' and m.pairs = 0 or :state = 'paired' and m.pairs > 0
                    or :state = 'unasked' and r.id is null)
            """;

    private static final String WISHERS = """
            from participant x join school s on s.id = x.school_id
                cross join lateral (values (false, x.mentee), (true, x.mentor)) as side (as_mentor, may)
                left join preference p on p.participant_id = x.id and p.as_mentor = side.as_mentor
            where x.school_id in (:schools) and side.may and processed(x.id, :today) and (x.active_to is null or x.active_to >= :today)
                and (:state = '' or :state = 'said' and p.id is not null or :state = 'unsaid' and p.id is null)
            """;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    MatchIndex(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mentee in the list. */
    record MenteeRow(
            long id, String fullName, String school, boolean asked, String schoolClass, String themes, long pairs) {}

    /** A participant, as mentor or mentee, and whom he would like to work with. */
    record WisherRow(long id, String fullName, String school, boolean asMentor, List<String> wished) {}

    /** @return those without a pair first */
    Page<MenteeRow> mentees(Collection<Long> schools, String state, Pageable asked) {
        if (schools.isEmpty()) {
            return Page.empty(asked);
        }
        var rows = statement(
                        "select x.id, x.shown_name, s.short_name, r.id is not null as asked, r.school_class, m.pairs,"
                                + " (select string_agg(t.name, ', ' order by t.id) from mentee_request_theme l"
                                + " join theme_of_mentoring t on t.id = l.theme_id where l.request_id = r.id) as themes "
                                + MENTEES
                                + " order by m.pairs > 0, r.id is null, x.shown_name, x.id limit :limit offset :offset",
                        schools,
                        state)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> new MenteeRow(
                        row.getLong("id"),
                        row.getString("shown_name"),
                        row.getString("short_name"),
                        row.getBoolean("asked"),
                        text(row.getString("school_class")),
                        text(row.getString("themes")),
                        row.getLong("pairs")))
                .list();
        return new PageImpl<>(rows, asked, count(MENTEES, schools, state));
    }

    /** @return mentees first */
    Page<WisherRow> wishers(Collection<Long> schools, String state, Pageable asked) {
        if (schools.isEmpty()) {
            return Page.empty(asked);
        }
        var rows = statement(
                        "select x.id, x.shown_name, s.short_name, side.as_mentor,"
                                + " array(select w.shown_name from (values (p.first_id, 1), (p.second_id, 2), (p.third_id, 3)) c (id, place)"
                                + " join participant w on w.id = c.id order by c.place) as wished "
                                + WISHERS + " order by side.as_mentor, x.shown_name, x.id limit :limit offset :offset",
                        schools,
                        state)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> new WisherRow(
                        row.getLong("id"),
                        row.getString("shown_name"),
                        row.getString("short_name"),
                        row.getBoolean("as_mentor"),
                        List.of((String[]) row.getArray("wished").getArray())))
                .list();
        return new PageImpl<>(rows, asked, count(WISHERS, schools, state));
    }

    private long count(String from, Collection<Long> schools, String state) {
        return statement("select count(*) " + from, schools, state)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Collection<Long> schools, String state) {
        return jdbc.sql(sql).param("schools", schools).param("state", state).param("today", clock.today());
    }

    private static String text(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words;
    }
}
