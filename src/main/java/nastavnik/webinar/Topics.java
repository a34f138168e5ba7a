package nastavnik.webinar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.deadline.DeadlineReader;
import nastavnik.figure.RecentFigures;
import nastavnik.form.Choice;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Topics of accepted reports: those of which webinars can be made. Lines left out of the summary are none. */
@Component
@Transactional
public class Topics {

    /** A list of topics has one order. */
    public static final List<String> SORTABLE = List.of("quarter");

    private static final String ACCEPTED = """
            r.state = 'ACCEPTED' and r.owed and not r.no_data and not exists (select from omitted_line o
                where o.report_id = l.report_id and o.kind = 'WEBINAR' and o.mark = l.mark)
            """;

    /** An accepted report's lines are those it was sent with: while it is accepted nobody can write them. */
    static final String FROM = """
             from webinar_line l join quarter_report r on r.id = l.report_id
                join reporting_period p on p.id = r.period_id join school c on c.id = r.school_id
                left join webinar t on t.report_id = l.report_id and t.mark = l.mark
                left join webinar_aside a on a.report_id = l.report_id and a.mark = l.mark
            where\s""" + ACCEPTED;

    /**
     * Not placed, not put aside, and told of in the last four quarters: older ones are no plans any more. Asked by «not
     * exists», for PostgreSQL takes a joined row that must be missing for a rarity and then joins everything row by row.
     */
    private static final String WAITING = """
             and not exists (select from webinar w where w.report_id = l.report_id and w.mark = l.mark)
                and not exists (select from webinar_aside w where w.report_id = l.report_id and w.mark = l.mark)
                and r.period_id in (select id from reporting_period where year * 4 + quarter >= :oldest)
            """;

    /** The number of topics that wait; takes the oldest quarter. */
    static final String COUNT_WAITING =
            "select count(*) from webinar_line l join quarter_report r on r.id = l.report_id where " + ACCEPTED
                    + WAITING;

    private static final int QUARTERS_WAITED = 4;
    private static final int MONTHS_AHEAD = 24;

    private final JdbcClient jdbc;
    private final DeadlineReader reader;
    private final CommitteeClock clock;
    private final Journal journal;
    private final RecentFigures recent;

    Topics(JdbcClient jdbc, DeadlineReader reader, CommitteeClock clock, Journal journal, RecentFigures recent) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
        this.journal = journal;
        this.recent = recent;
    }

    /** @return the topics that fit, those of the newest quarter first, in the order of schools; two statements */
    @Transactional(readOnly = true)
    public Page<Topic> page(TopicFilter filter, Pageable asked) {
        var parameters = new HashMap<String, Object>();
        var where = conditions(filter, parameters);
        var total = jdbc.sql("select count(*)" + FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var rows = jdbc.sql(SELECT + FROM + where
                        + " order by p.year desc, p.quarter desc, c.short_name, c.id, l.position, l.id"
                        + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> topic(row))
                .list();
        return new PageImpl<>(rows, asked, total);
    }

    private static final String SELECT = "select l.report_id, l.mark, l.topic, l.dates, p.year, p.quarter,"
            + " c.id as school_id, c.short_name, t.id as webinar_id, coalesce(a.reason, '') as aside";

    /** @return those of these lines that are topics, in this order, whatever became of them; one statement */
    @Transactional(readOnly = true)
    public List<Topic> of(Collection<SourceLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<SourceLine, Topic>();
        jdbc.sql(SELECT + FROM + " and l.report_id = any(:reports::bigint[])")
                .param("reports", lines.stream().map(SourceLine::reportId).toArray(Long[]::new))
                .query((row, number) -> topic(row))
                .list()
                .forEach(topic -> found.put(topic.line(), topic));
        return lines.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** @return those of these lines that wait to be placed */
    Set<SourceLine> free(Collection<SourceLine> lines) {
        var free = new HashSet<SourceLine>();
        of(lines).stream().filter(Topic::waits).map(Topic::line).forEach(free::add);
        return free;
    }

    /** @return schools that have told of a topic, as choices: id and short name */
    @Transactional(readOnly = true)
    public List<Choice> schools() {
        return jdbc.sql("select distinct c.id, c.short_name" + FROM + " order by c.short_name, c.id")
                .query((row, number) -> new Choice(row.getString("id"), row.getString("short_name")))
                .list();
    }

    /** @return quarters of which there are topics, the newest first */
    @Transactional(readOnly = true)
    public List<Quarter> quarters() {
        return jdbc.sql("select distinct p.year, p.quarter" + FROM + " order by p.year desc, p.quarter desc")
                .query((row, number) -> new Quarter(row.getInt("year"), row.getInt("quarter")))
                .list();
    }

    /**
     * Puts topics aside: they are not to be placed. Those that do not wait are passed over.
     *
     * @param reason why, not blank
     * @return how many
     * @throws NotFoundException where the person does not keep the schedule
     */
    public int putAside(Collection<SourceLine> lines, String reason, SignedIn me) {
        requireKeeper(me);
        recent.forget();
        var done = 0;
        for (var topic : of(lines)) {
            if (!topic.waits()) {
                continue;
            }
            done += jdbc.sql("""
                            insert into webinar_aside (report_id, mark, reason, at, by)
                            values (:report, :mark, :reason, :at, :by) on conflict do nothing
                            """)
                    .param("report", topic.line().reportId())
                    .param("mark", topic.line().mark())
                    .param("reason", reason)
                    .param("at", Timestamp.from(clock.now()))
                    .param("by", me.fullName())
                    .update();
            journal.write("webinar.putAside", "QuarterReport", topic.line().reportId(), topic.schoolId(), reason);
        }
        return done;
    }

    /** Lets a topic that was put aside be placed again; of one that was not, nothing changes. */
    public void takeBack(SourceLine line, SignedIn me) {
        requireKeeper(me);
        recent.forget();
        var there = of(List.of(line));
        var done = jdbc.sql("delete from webinar_aside where report_id = :report and mark = :mark")
                .param("report", line.reportId())
                .param("mark", line.mark())
                .update();
        if (done > 0) {
            there.forEach(topic -> journal.write(
                    "webinar.takenBack", "QuarterReport", line.reportId(), topic.schoolId(), topic.topic()));
        }
    }

    private static void requireKeeper(SignedIn me) {
        if (!Webinars.keeps(me)) {
            throw new NotFoundException();
        }
    }

    /** @return the oldest quarter of which topics wait, for {@link #COUNT_WAITING} */
    static int oldest(LocalDate today) {
        var now = Quarter.of(today);
        return now.year() * 4 + now.number() - QUARTERS_WAITED;
    }

    private String conditions(TopicFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        switch (Typed.line(filter.state())) {
            case "placed" -> conditions.add("t.id is not null");
            case "aside" -> conditions.add("t.id is null and a.report_id is not null");
            case "all" -> conditions.add("true");
            default -> {
                conditions.add("true" + WAITING);
                parameters.put(
                        "oldest", Quarter.parse(Typed.line(filter.quarter())).isPresent() ? 0 : oldest(clock.today()));
            }
        }
        Quarter.parse(Typed.line(filter.quarter())).ifPresent(quarter -> {
            conditions.add("p.year = :year and p.quarter = :quarter");
            parameters.put("year", quarter.year());
            parameters.put("quarter", quarter.number());
        });
        if (!Typed.line(filter.school()).isEmpty()) {
            conditions.add("c.id = :school");
            parameters.put("school", Long.valueOf(Typed.line(filter.school())));
        }
        return " and " + String.join(" and ", conditions);
    }

    private Topic topic(ResultSet row) throws SQLException {
        var quarter = new Quarter(row.getInt("year"), row.getInt("quarter"));
        var dates = row.getString("dates");
        return new Topic(
                new SourceLine(row.getLong("report_id"), row.getString("mark")),
                quarter,
                row.getLong("school_id"),
                row.getString("short_name"),
                row.getString("topic"),
                dates,
                window(dates, quarter),
                row.getObject("webinar_id", Long.class),
                row.getString("aside"));
    }

    /**
     * The first days that the words name and that are not over; of words that name past days only, those. A plan's deadline
     * of a single day has no beginning, a webinar is on that day.
     */
    private @Nullable Interval window(String dates, Quarter quarter) {
        var windows =
                reader
                        .read(dates, new Interval(quarter.from(), quarter.to().plusMonths(MONTHS_AHEAD)))
                        .windows()
                        .stream()
                        .map(window -> window.hasStart() ? window : Interval.day(window.to()))
                        .toList();
        return windows.stream()
                .filter(window -> window.to().isAfter(clock.today()))
                .findFirst()
                .orElse(windows.isEmpty() ? null : windows.getFirst());
    }
}
