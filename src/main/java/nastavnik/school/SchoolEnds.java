package nastavnik.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which schools have a last day, and where their work goes on. */
@Component
@Transactional(readOnly = true)
public class SchoolEnds {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** Bounds the walk from successor to successor, should it ever lead back. */
    private static final int MOST_MERGERS = 10;

    /** A line for each successor of a school that has an end, those of successors that are over themselves too, in their order. */
    private static final String ENDS = """
            with recursive ended as (
                select id as first_id, id, active_to, joined_id, 1 as step
                from school where id = any(:ids) and active_to is not null
                union all
                select e.first_id, s.id, s.active_to, s.joined_id, e.step + 1
                from ended e join school s on s.id = e.joined_id
                where s.active_to < :today and s.joined_id is not null and e.step < :most)
            select e.first_id, e.active_to, t.id as next_id, t.short_name, t.director_name, t.phone, t.email,
                t.active_to as next_to, n.short_name as next_name
            from ended e left join school t on t.id = e.joined_id left join school n on n.id = t.joined_id
            order by e.first_id, e.step
            """;

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final CommitteeClock clock;

    /**
     * The end of a school.
     *
     * @param over whether its last day has passed
     * @param words «закрыта 31.10.2026», «присоединена к МБОУ «СОШ № 2» с 01.11.2026», «закрывается 31.12.2026»; where that one was
     *     merged itself also who goes on with its work now
     * @param into the school it was merged into; null where it was only closed
     * @param successor who answers for it once it is over, where that school was merged into another in its turn; null where
     *     nobody does
     */
    public record End(
            boolean over,
            String words,
            @Nullable Successor into,
            @Nullable Successor successor) {}

    /**
     * The school another one was merged into, with how to reach it.
     *
     * @param ended that it is over itself, in words; empty while it works
     */
    public record Successor(long id, String name, String directorName, String phone, String email, String ended) {}

    /** A school that was merged into the one that is looked at, with the words of its end. */
    record Joined(long id, String name, String words) {}

    SchoolEnds(JdbcClient jdbc, MessageSource messages, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the ends of those of these schools that have one; one statement */
    public Map<Long, End> of(Collection<Long> ids) {
        var ends = new HashMap<Long, End>();
        jdbc.sql(ENDS)
                .param("ids", ids.toArray(Long[]::new))
                .param("today", clock.today())
                .param("most", MOST_MERGERS)
                .query(row -> {
                    var next = row.getString("short_name") == null ? null : successor(row);
                    var answers = next == null || !next.ended().isEmpty() ? null : next;
                    ends.merge(
                            row.getLong("first_id"),
                            end(row.getObject("active_to", LocalDate.class), next, answers),
                            this::after);
                });
        return ends;
    }

    /** Of a chain of mergers one at most answers: the last, where it works. */
    private End after(End end, End later) {
        var answers = later.successor();
        return new End(
                end.over(),
                answers == null ? end.words() : say("school.joined.now", end.words(), answers.name()),
                end.into(),
                answers);
    }

    private End end(LocalDate lastDay, @Nullable Successor into, @Nullable Successor successor) {
        return new End(isOver(lastDay), words(lastDay, into == null ? null : into.name()), into, successor);
    }

    private Successor successor(ResultSet row) throws SQLException {
        var lastDay = row.getObject("next_to", LocalDate.class);
        return new Successor(
                row.getLong("next_id"),
                row.getString("short_name"),
                row.getString("director_name"),
                row.getString("phone"),
                row.getString("email"),
                isOver(lastDay) ? words(lastDay, row.getString("next_name")) : "");
    }

    /** @return the words of these ends by school; one statement */
    public Map<Long, String> words(Collection<Long> ids) {
        var words = new HashMap<Long, String>();
        of(ids).forEach((id, end) -> words.put(id, end.words()));
        return words;
    }

    /** @return the schools merged into this one */
    List<Joined> joinedTo(long id) {
        return jdbc.sql(
                        "select id, short_name, active_to from school where joined_id = :id order by active_to, short_name")
                .param("id", id)
                .query((row, number) -> new Joined(
                        row.getLong("id"),
                        row.getString("short_name"),
                        say(
                                "school.joined.since",
                                Dates.compact(row.getObject("active_to", LocalDate.class)
                                        .plusDays(1)))))
                .list();
    }

    boolean isOver(@Nullable LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(clock.today());
    }

    private String words(LocalDate lastDay, @Nullable String into) {
        if (into != null) {
            return say(isOver(lastDay) ? "school.joined" : "school.joins", into, Dates.compact(lastDay.plusDays(1)));
        }
        return say(isOver(lastDay) ? "school.closed" : "school.closes", Dates.compact(lastDay));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
