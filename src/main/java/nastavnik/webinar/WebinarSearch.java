package nastavnik.webinar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.form.Choice;
import nastavnik.form.Typed;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds webinars. Who may find what is said by {@link WebinarSight} alone. */
@Component
@Transactional(readOnly = true)
public class WebinarSearch {

    /** By what lists can be sorted; the first is the usual order. */
    public static final List<String> SORTABLE = List.of("when", "topic", "school", "state");

    /** For the public: those to come first, the next before the others, then those that were, the last first. */
    public static final List<String> OPEN_SORTABLE = List.of("coming");

    /** For feeds: what was published last comes first. */
    public static final Sort NEWEST = Sort.by("published");

    /** A schedule is printed whole; no city gives more webinars in half a year. */
    private static final int MOST = 2000;

    private static final Map<String, String> COLUMNS = Map.of(
            "when", "w.day DIRECTION, w.begins DIRECTION",
            "topic", "w.topic collate ru DIRECTION",
            "school", "s.short_name DIRECTION nulls last, w.day",
            "state",
                    "array_position(array['PLANNED', 'PUBLISHED', 'HELD', 'CANCELLED']::varchar[], w.state) DIRECTION,"
                            + " w.day",
            "coming",
                    "(w.day < :today), case when w.day >= :today then w.day end, w.day desc,"
                            + " case when w.day >= :today then w.begins end, w.begins desc",
            "published", "w.published_at desc");
    private static final String FROM = " from webinar w left join school s on s.id = w.school_id"
            + " left join form_of_mentoring f on f.id = w.form_id where ";

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    WebinarSearch(JdbcClient jdbc, CommitteeClock clock, RecentFigures recent) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recent = recent;
    }

    /**
     * What waits for whoever keeps the schedule.
     *
     * @param topics accepted lines neither placed nor put aside
     * @param planned webinars not published yet
     * @param passed webinars whose day is over and that nobody has noted as held
     */
    public record Figures(long topics, long planned, long passed) {}

    /** @return the webinars that fit and that this reader may see; two statements */
    public Page<WebinarRow> page(WebinarFilter filter, WebinarSight sight, Pageable asked) {
        var parameters = parameters(sight);
        var where = conditions(filter, sight, parameters);
        var total = jdbc.sql("select count(*)" + FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(
                rows(where, order(asked.getSort()), sight, parameters, asked.getPageSize(), asked.getOffset()),
                asked,
                total);
    }

    /** @return all of them in the order of their days, as a schedule is printed; one statement */
    public List<WebinarRow> all(WebinarFilter filter, WebinarSight sight) {
        var parameters = parameters(sight);
        var where = conditions(filter, sight, parameters);
        return rows(where, "w.day, w.begins", sight, parameters, MOST, 0);
    }

    /** @return what everybody reads and was or will be on this day or later, in the order of days; one statement */
    public List<WebinarRow> openFrom(LocalDate day) {
        var parameters = parameters(WebinarSight.PUBLIC);
        parameters.put("since", day);
        return rows(
                WebinarSight.PUBLIC.condition() + " and w.day >= :since",
                "w.day, w.begins",
                WebinarSight.PUBLIC,
                parameters,
                MOST,
                0);
    }

    private Map<String, Object> parameters(WebinarSight sight) {
        var parameters = new HashMap<>(sight.parameters());
        parameters.put("today", clock.today());
        return parameters;
    }

    private List<WebinarRow> rows(
            String where, String order, WebinarSight sight, Map<String, Object> parameters, int limit, long offset) {
        return jdbc.sql("select w.*, coalesce(s.short_name, '') as school, coalesce(f.name, '') as form" + FROM + where
                        + " order by " + order + ", w.id limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row, sight))
                .list();
    }

    /** @return the half-years that have a webinar this reader may see, and the present and the next one, the latest first */
    public List<HalfYear> halves(WebinarSight sight) {
        var halves = new TreeSet<HalfYear>();
        jdbc.sql("select distinct w.half_year, w.half from webinar w where " + sight.condition())
                .params(sight.parameters())
                .query(row -> {
                    halves.add(new HalfYear(row.getInt("half_year"), row.getInt("half")));
                });
        var present = HalfYear.of(clock.today());
        halves.add(present);
        halves.add(present.next());
        return List.copyOf(halves.descendingSet());
    }

    /** @return schools of which this reader may see a webinar, as choices: id and short name */
    public List<Choice> schools(WebinarSight sight) {
        return jdbc.sql("select s.id, s.short_name from school s where exists (select from webinar w"
                        + " where w.school_id = s.id and " + sight.condition() + ") order by s.short_name, s.id")
                .params(sight.parameters())
                .query((row, number) -> new Choice(row.getString("id"), row.getString("short_name")))
                .list();
    }

    /** @return what waits for whoever keeps the schedule, counted some seconds ago at most; one statement */
    public Figures waiting() {
        return recent.of(new Waiting(clock.today()), this::countWaiting);
    }

    private record Waiting(LocalDate today) {}

    private Figures countWaiting() {
        return jdbc.sql("select (" + Topics.COUNT_WAITING + ") as topics,"
                        + " count(*) filter (where state = 'PLANNED') as planned,"
                        + " count(*) filter (where state = 'PUBLISHED' and day < :today) as passed from webinar")
                .param("today", clock.today())
                .param("oldest", Topics.oldest(clock.today()))
                .query((row, number) ->
                        new Figures(row.getLong("topics"), row.getLong("planned"), row.getLong("passed")))
                .single();
    }

    private static String conditions(WebinarFilter filter, WebinarSight sight, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(sight.condition());
        HalfYear.parse(Typed.line(filter.half())).ifPresent(half -> {
            conditions.add("w.half_year = :halfYear and w.half = :half");
            parameters.put("halfYear", half.year());
            parameters.put("half", half.number());
        });
        if (!Typed.line(filter.school()).isEmpty()) {
            conditions.add("w.school_id = :school");
            parameters.put("school", Long.valueOf(Typed.line(filter.school())));
        }
        if (!Typed.line(filter.form()).isEmpty()) {
            conditions.add("w.form_id = :form");
            parameters.put("form", Long.valueOf(Typed.line(filter.form())));
        }
        if (WebinarFilter.PASSED.equals(filter.state())) {
            conditions.add("w.state = 'PUBLISHED' and w.day < :today");
        } else if (!Typed.line(filter.state()).isEmpty()) {
            conditions.add("w.state = :state");
            parameters.put("state", Typed.line(filter.state()));
        }
        if (!Typed.line(filter.q()).isEmpty()) {
            // what is not shown is not found either
            conditions.add(
                    sight.names(false)
                            ? "strpos(w.search_text, folded(:q)) > 0"
                            : "strpos(case when w.speakers_agreed_at is null then folded(w.topic || ' ' || w.organiser)"
                                    + " else w.search_text end, folded(:q)) > 0");
            parameters.put("q", Typed.line(filter.q()));
        }
        return String.join(" and ", conditions);
    }

    private static String order(Sort sort) {
        return sort.stream()
                .filter(order -> COLUMNS.containsKey(order.getProperty()))
                .map(order -> COLUMNS.getOrDefault(order.getProperty(), "w.id")
                        .replace("DIRECTION", order.isDescending() ? "desc" : "asc"))
                .findFirst()
                .orElse("w.id");
    }

    private static WebinarRow row(ResultSet row, WebinarSight sight) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new WebinarRow(
                new Slot(
                        row.getLong("id"),
                        new HalfYear(row.getInt("half_year"), row.getInt("half")),
                        row.getObject("school_id", Long.class),
                        row.getString("topic"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("begins", LocalTime.class),
                        row.getInt("minutes")),
                WebinarState.valueOf(row.getString("state")),
                row.getString("school"),
                row.getString("organiser"),
                sight.names(row.getTimestamp("speakers_agreed_at") != null) ? row.getString("speakers") : "",
                row.getString("form"),
                WebinarFormat.valueOf(row.getString("format")),
                row.getString("place"),
                row.getString("audience"),
                row.getString("registration_link"),
                row.getString("recording_link"),
                row.getString("reason"),
                published == null ? null : published.toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }
}
