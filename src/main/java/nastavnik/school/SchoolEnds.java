package nastavnik.school;

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

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final CommitteeClock clock;

    /**
     * The end of a school.
     *
     * @param over whether its last day has passed
     * @param words «закрыта 31.10.2026», «присоединена к МБОУ «СОШ № 2» с 01.11.2026», «закрывается 31.12.2026»
     * @param successor who answers for it once it is over; null where nobody does
     */
    public record End(boolean over, String words, @Nullable Successor successor) {}

    /** The school another one was merged into, with how to reach it. */
    public record Successor(long id, String name, String directorName, String phone, String email) {}

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
        jdbc.sql("""
                        select s.id, s.active_to, t.id as joined_id, t.short_name, t.director_name, t.phone, t.email
                        from school s left join school t on t.id = s.joined_id
                        where s.id = any(:ids) and s.active_to is not null
                        """).param("ids", ids.toArray(Long[]::new)).query(row -> {
            var lastDay = row.getObject("active_to", LocalDate.class);
            var into = row.getString("short_name");
            var successor = into == null
                    ? null
                    : new Successor(
                            row.getLong("joined_id"),
                            into,
                            row.getString("director_name"),
                            row.getString("phone"),
                            row.getString("email"));
            ends.put(row.getLong("id"), new End(isOver(lastDay), words(lastDay, into), successor));
        });
        return ends;
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
