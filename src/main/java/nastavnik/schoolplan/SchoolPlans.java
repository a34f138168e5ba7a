package nastavnik.schoolplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the schools' roadmaps: of each school that works today the newest one. Whose it may see the caller says. */
@Component
@Transactional(readOnly = true)
public class SchoolPlans {

    /** What lists can be sorted by; the first is the usual order. */
    public static final List<String> SORTABLE = List.of("school", "district", "since");

    private static final int MOST = 20_000;
    private static final Map<String, String> ORDERS =
            Map.of("school", "p.short_name", "district", "p.district", "since", "p.since", "id", "p.id");

    private static final String PLANS = """
            with p as (
                select s.id, s.short_name, s.type, s.district, s.search_text, r.id as roadmap_id, r.title,
                    case when r.id is null then 'NOT_BEGUN' when r.status <> 'APPROVED' then r.status
                        when r.period_to < :today then 'ENDED' else 'IN_FORCE' end as state,
                    case r.status when 'SENT' then (x.sent_at at time zone :zone)::date
                        when 'RETURNED' then (x.decided_at at time zone :zone)::date
                        when 'AGREED' then r.agreed_on when 'APPROVED' then r.order_signed_on end as since,
                    (select count(*) from activity a join section c on c.id = a.section_id
                        where c.roadmap_id = r.id and a.removed_at is null and c.removed_at is null) as activities
                from school s
                    left join lateral (select * from roadmap r where r.school_id = s.id and r.removed_at is null
                        order by r.id desc limit 1) r on true
                    left join lateral (select * from roadmap_submission x where x.roadmap_id = r.id
                        order by x.ordinal desc limit 1) x on true
                where s.active_from <= :today and (s.active_to is null or s.active_to >= :today)
            )
            """;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    SchoolPlans(JdbcClient jdbc, CommitteeClock clock, RecentFigures recent) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recent = recent;
    }

    /**
     * How far the city's schools are with their own roadmaps.
     *
     * @param schools that work today
     * @param inForce of them, those whose roadmap is in force
     * @param waiting of them, those whose roadmap waits for the committee
     */
    public record Tally(long schools, long inForce, long waiting) {}

    /** @return how far the schools that work today are, counted some seconds ago at most; one statement */
    public Tally tally() {
        var day = new OnDay(clock.today());
        return recent.of(day, () -> count(day));
    }

    private record OnDay(LocalDate today) {}

    private Tally count(OnDay day) {
        return jdbc.sql("""
                        select count(*) as schools,
                            count(*) filter (where r.status = 'APPROVED' and r.period_to >= :today) as in_force,
                            count(*) filter (where r.status = 'SENT') as waiting
                        from school s left join (
                            select distinct on (school_id) school_id, status, period_to from roadmap
                            where school_id is not null and removed_at is null order by school_id, id desc) r
                                on r.school_id = s.id
                        where s.active_from <= :today and (s.active_to is null or s.active_to >= :today)
                        """)
                .param("today", day.today())
                .query((row, number) ->
                        new Tally(row.getLong("schools"), row.getLong("in_force"), row.getLong("waiting")))
                .single();
    }

    /** @return how far these schools are, in the order of their names */
    public List<SchoolPlanEntry> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : page(SchoolPlanFilter.all(), schoolIds, PageRequest.of(0, MOST, Sort.by("school")))
                        .getContent();
    }

    /** @return a page of all schools that fit; two statements */
    Page<SchoolPlanEntry> page(SchoolPlanFilter filter, Pageable asked) {
        return page(filter, null, asked);
    }

    /** @return all that fit, in the order of their names */
    List<SchoolPlanEntry> all(SchoolPlanFilter filter) {
        return page(filter, null, PageRequest.of(0, MOST, Sort.by("school"))).getContent();
    }

    /** @return how many schools that fit are in which state; those in none are left out; one statement */
    Map<SchoolPlanState, Long> counts(SchoolPlanFilter filter) {
        var parameters = parameters();
        var counts = new EnumMap<SchoolPlanState, Long>(SchoolPlanState.class);
        jdbc.sql(PLANS + "select p.state, count(*) as schools from p where true"
                        + conditions(filter.anyState(), parameters) + " group by p.state")
                .params(parameters)
                .query((row, number) ->
                        Map.entry(SchoolPlanState.valueOf(row.getString("state")), row.getLong("schools")))
                .list()
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    private Page<SchoolPlanEntry> page(SchoolPlanFilter filter, @Nullable Collection<Long> only, Pageable asked) {
        var parameters = parameters();
        var where = "from p where true" + conditions(filter, parameters);
        if (only != null) {
            where += " and p.id = any(:only)";
            parameters.put("only", only.toArray(Long[]::new));
        }
        var order = asked.getSort().stream()
                .map(each -> ORDERS.get(each.getProperty()) + (each.isDescending() ? " desc" : "") + " nulls last")
                .collect(Collectors.joining(", ", " order by ", ""));
        var rows = jdbc.sql(PLANS + "select p.* " + where + order + ", p.id limit :limit offset :offset")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query(ENTRY)
                .list();
        var count = jdbc.sql(PLANS + "select count(*) " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, asked, count);
    }

    private Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", clock.today());
        parameters.put("zone", clock.zone().getId());
        return parameters;
    }

    private static String conditions(SchoolPlanFilter filter, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        if (!filter.state().isEmpty()) {
            conditions.append(" and p.state = :state");
            parameters.put(
                    "state", SchoolPlanState.named(filter.state()).orElseThrow().name());
        }
        if (!filter.type().isEmpty()) {
            conditions.append(" and p.type = :type");
            parameters.put("type", filter.type());
        }
        if (!filter.district().isEmpty()) {
            conditions.append(" and p.district = :district");
            parameters.put("district", filter.district());
        }
        Schools.words(filter.q(), "p", parameters)
                .forEach(each -> conditions.append(" and ").append(each));
        return conditions.toString();
    }

    private static final RowMapper<SchoolPlanEntry> ENTRY = (row, number) -> new SchoolPlanEntry(
            row.getLong("id"),
            row.getString("short_name"),
            SchoolType.valueOf(row.getString("type")),
            row.getString("district"),
            row.getObject("roadmap_id", Long.class),
            row.getString("title") == null ? "" : row.getString("title"),
            SchoolPlanState.valueOf(row.getString("state")),
            row.getObject("since", LocalDate.class),
            row.getLong("activities"));
}
