package nastavnik.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import nastavnik.mentoring.PairCard;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of pairs for the rooms above; the caller has found whose pairs they are. */
@Component
@Transactional
public class PairMeetings {

    /** More than a pair has in years. */
    private static final int MOST = 200;

    private static final RowMapper<Tally> TALLY = new SimplePropertyRowMapper<>(Tally.class);

    private final JdbcClient jdbc;
    private final MeetingPages pages;
    private final Journal journal;
    private final Sight sight;

    PairMeetings(JdbcClient jdbc, MeetingPages pages, Journal journal, Sight sight) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.journal = journal;
        this.sight = sight;
    }

    /**
     * How often a pair has met.
     *
     * @param nextOn the day agreed at the last meeting for the next one; null where none was
     */
    public record Tally(
            long pairId,
            long times,
            LocalDate last,
            @Nullable LocalDate nextOn) {}

    /** @return by the pairs' ids; a pair that has never met is left out */
    @Transactional(readOnly = true)
    public Map<Long, Tally> tally(Collection<Long> pairIds) {
        return jdbc.sql("""
                        select mp.pair_id, count(*) as times, max(m.held_on) as last,
                            (array_agg(m.next_on order by m.held_on desc, m.id desc))[1] as next_on
                        from meeting_pair mp join meeting m on m.id = mp.meeting_id
                        where mp.pair_id = any(:ids) group by mp.pair_id
                        """).param("ids", pairIds.toArray(Long[]::new)).query(TALLY).list().stream()
                .collect(Collectors.toMap(Tally::pairId, Function.identity()));
    }

    /** @return the pair's meetings, the newest first; that they were read is journalled */
    public List<MeetingRow> of(PairCard pair) {
        var newest = PageRequest.of(0, MOST, Sort.by("heldOn", "id").descending());
        var page = pages.rows(Set.of(pair.schoolId()), new MeetingFilter("", "", "", Long.toString(pair.id())), newest);
        journal.write(
                "meeting.listed",
                Meetings.SUBJECT,
                null,
                pair.schoolId(),
                sight.of(page, Asked.only(true, "meeting.sight.pair")));
        return page.getContent();
    }
}
