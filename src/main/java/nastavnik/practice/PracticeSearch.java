package nastavnik.practice;

import static nastavnik.practice.PracticeFilter.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cards. Words are compared by their Russian stems and, where nothing is found so, letter by letter. Who may find
 * what is said by {@link PracticeSight} alone.
 */
@Component
@Transactional(readOnly = true)
public class PracticeSearch {

    /** By what lists can be sorted; the first is the usual order: what waits comes first. */
    public static final List<String> SORTABLE = List.of("stage", "name", "school", "year");

    /** For the public: the newest in the register first. */
    public static final List<String> OPEN_SORTABLE = List.of("registered", "name", "school");

    private static final int MOST_ALIKE = 50;
    private static final int FETCHED = 200;
    private static final String STAGES = """
            array_position(array['PROPOSED', 'EXPERTISE', 'RETURNED', 'REGISTERED', 'SENT', 'PUBLISHED', 'DECLINED',
                'ARCHIVED']::varchar[], p.stage)
            """;
    private static final Map<String, String> COLUMNS = Map.of(
            "stage", STAGES + " DIRECTION, p.changed_at desc",
            "name", "p.name collate ru DIRECTION",
            "school", "s.short_name DIRECTION",
            "year", "p.year DIRECTION",
            "registered", "p.registered_at desc");
    private static final String QUERY = "websearch_to_tsquery('pg_catalog.russian', folded(:q))";
    private static final String FROM =
            " from practice p join school s on s.id = p.school_id left join form_of_mentoring f on f.id = p.form_id where ";
    private static final String OPEN = "p.stage in ('REGISTERED', 'SENT', 'PUBLISHED') and p.consent_on is not null";

    private final JdbcClient jdbc;

    PracticeSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of what was found.
     *
     * @param alike whether nothing was found by words, so that these are only like them
     */
    public record Found(Page<PracticeRow> page, boolean alike) {}

    /** @return the cards that fit and that this reader may see; a fixed number of statements */
    public Found page(PracticeFilter filter, PracticeSight sight, Pageable asked) {
        var fit = fit(filter, sight);
        var rows = jdbc.sql(
                        "select p.id, p.name, s.short_name, coalesce(f.name, '') as form, p.stage, p.recognition, p.year,"
                                + " left(case when p.problem <> '' then p.problem else p.description end, 300) as about, "
                                + OPEN
                                + " as open, p.registered_at, p.changed_at" + FROM + fit.where() + " order by "
                                + order(asked.getSort()) + ", p.id limit :limit offset :offset")
                .params(fit.parameters())
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> row(row))
                .list();
        return new Found(new PageImpl<>(rows, asked, fit.total()), fit.alike() && fit.total() > 0);
    }

    /** Hands every card that fits to the writer of a file, one after the other and never all at once. */
    public void each(PracticeFilter filter, PracticeSight sight, Consumer<RegisterLine> writer) {
        var fit = fit(filter, sight);
        try (var lines = jdbc
                .sql("select p.*, s.short_name, coalesce(f.name, '') as form" + FROM + fit.where() + " order by "
                        + STAGES + ", s.short_name, p.name collate ru, p.id")
                .withFetchSize(FETCHED)
                .params(fit.parameters())
                .query((row, number) -> line(row))
                .stream()) {
            lines.forEach(writer);
        }
    }

    /** The condition that finds something: by words, or by letters where words find nothing. */
    private record Fit(String where, Map<String, Object> parameters, long total, boolean alike) {}

    private Fit fit(PracticeFilter filter, PracticeSight sight) {
        var parameters = parameters(filter, sight);
        var where = conditions(filter, sight, false, parameters);
        var total = count(where, parameters);
        if (total > 0 || filter.words().isEmpty()) {
            return new Fit(where, parameters, total, false);
        }
        expectLikeness("word_similarity_threshold", "0.5");
        var letters = conditions(filter, sight, true, parameters);
        return new Fit(letters, parameters, count(letters, parameters), true);
    }

    /** @return schools of which this reader may see a card, as choices: id and short name */
    public List<Choice> schools(PracticeSight sight) {
        return jdbc.sql("select s.id, s.short_name from school s where exists (select from practice p"
                        + " where p.school_id = s.id and p.merged_into_id is null and " + sight.condition()
                        + ") order by s.short_name, s.id")
                .params(sight.parameters())
                .query((row, number) -> new Choice(row.getString("id"), row.getString("short_name")))
                .list();
    }

    /** @return years of the cards this reader may see, the latest first */
    public List<String> years(PracticeSight sight) {
        return jdbc.sql("select distinct p.year from practice p where p.merged_into_id is null and " + sight.condition()
                        + " order by p.year desc")
                .params(sight.parameters())
                .query((row, number) -> row.getString("year"))
                .list();
    }

    /** @return when something last changed among all cards; the beginning of time where there is none */
    public Instant changedAt() {
        var at = jdbc.sql("select max(changed_at) from practice")
                .query(Timestamp.class)
                .single();
        return at == null ? Instant.EPOCH : at.toInstant();
    }

    /** @return pairs of cards in use with the same or a similar name, the likest first, at most {@value #MOST_ALIKE} */
    public List<Alike> alike() {
        expectLikeness("similarity_threshold", "0.55");
        return jdbc.sql("""
                        select p.id, p.name, s.short_name, p.stage, p.year, o.id as other_id, o.name as other_name,
                            t.short_name as other_school, o.stage as other_stage, o.year as other_year,
                            similarity(p.search_text, o.search_text) as likeness
                        from practice p join practice o on o.id > p.id and o.search_text % p.search_text
                            and o.stage not in ('DECLINED', 'ARCHIVED')
                        join school s on s.id = p.school_id join school t on t.id = o.school_id
                        where p.stage not in ('DECLINED', 'ARCHIVED') and not exists (select from practice_distinct d
                            where d.practice_id = p.id and d.other_id = o.id)
                        order by (p.school_id = o.school_id) desc, likeness desc, p.id, o.id limit :most
                        """)
                .param("most", MOST_ALIKE)
                .query((row, number) -> new Alike(
                        side(row, "id", "name", "short_name", "stage", "year"),
                        side(row, "other_id", "other_name", "other_school", "other_stage", "other_year"),
                        row.getDouble("likeness")))
                .list();
    }

    private static Alike.Side side(ResultSet row, String id, String name, String school, String stage, String year)
            throws SQLException {
        return new Alike.Side(
                row.getLong(id),
                row.getString(name),
                row.getString(school),
                PracticeStage.valueOf(row.getString(stage)),
                row.getInt(year));
    }

    /** @return what waits for the person; one statement */
    public PracticeFigures waiting(SignedIn me) {
        return jdbc.sql("""
                        select count(*) filter (where p.stage = 'PROPOSED') as proposed,
                            count(*) filter (where p.stage = 'EXPERTISE' and p.given < :experts and not p.mine) as to_mark,
                            count(*) filter (where p.stage = 'EXPERTISE' and p.given >= :experts) as judged
                        from (select stage,
                            (select count(*) from expert_mark m where m.practice_id = c.id and m.round = c.round) as given,
                            exists (select from expert_mark m where m.practice_id = c.id and m.round = c.round
                                and m.account_id = :me) as mine
                            from practice c where c.stage in ('PROPOSED', 'EXPERTISE')) p
                        """)
                .param("experts", Practice.EXPERTS)
                .param("me", me.accountId())
                .query((row, number) ->
                        new PracticeFigures(row.getLong("proposed"), row.getLong("to_mark"), row.getLong("judged")))
                .single();
    }

    /** @return how many cards of these schools were given back to be mended */
    public long returned(SignedIn me) {
        return jdbc.sql(
                        "select count(*) from practice p where p.stage = 'RETURNED' and p.school_id = any(:own::bigint[])")
                .param("own", me.schoolIds().toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private long count(String where, Map<String, Object> parameters) {
        return jdbc.sql("select count(*)" + FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private void expectLikeness(String threshold, String value) {
        jdbc.sql("select set_config('pg_trgm." + threshold + "', :value, true)")
                .param("value", value)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> parameters(PracticeFilter filter, PracticeSight sight) {
        var parameters = new HashMap<>(sight.parameters());
        parameters.put("q", text(filter.q()));
        return parameters;
    }

    private static String conditions(
            PracticeFilter filter, PracticeSight sight, boolean letters, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add("p.merged_into_id is null");
        conditions.add(sight.condition());
        if (letters) {
            var words = filter.words();
            for (var i = 0; i < words.size(); i++) {
                conditions.add("p.search_text %> :w" + i);
                parameters.put("w" + i, words.get(i));
            }
        } else if (!text(filter.q()).isEmpty()) {
            conditions.add("p.search @@ " + QUERY);
        }
        equal("p.school_id = :school", "school", number(filter.school()), conditions, parameters);
        equal("p.form_id = :form", "form", number(filter.form()), conditions, parameters);
        equal("p.stage = :stage", "stage", word(filter.stage()), conditions, parameters);
        equal("p.recognition = :recognition", "recognition", word(filter.recognition()), conditions, parameters);
        equal("p.year = :year", "year", number(filter.year()), conditions, parameters);
        return conditions.stream().collect(Collectors.joining(" and "));
    }

    private static void equal(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Long number(@Nullable String typed) {
        return text(typed).isEmpty() ? null : Long.valueOf(text(typed));
    }

    private static @Nullable String word(@Nullable String typed) {
        return text(typed).isEmpty() ? null : typed;
    }

    private static String order(Sort sort) {
        return sort.stream()
                .filter(order -> COLUMNS.containsKey(order.getProperty()))
                .map(order -> COLUMNS.getOrDefault(order.getProperty(), "p.id")
                        .replace("DIRECTION", order.isDescending() ? "desc" : "asc"))
                .findFirst()
                .orElse("p.id");
    }

    private static PracticeRow row(ResultSet row) throws SQLException {
        Timestamp registered = row.getTimestamp("registered_at");
        return new PracticeRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("form"),
                PracticeStage.valueOf(row.getString("stage")),
                Recognition.valueOf(row.getString("recognition")),
                row.getInt("year"),
                row.getString("about"),
                row.getBoolean("open"),
                registered == null ? null : registered.toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static RegisterLine line(ResultSet row) throws SQLException {
        return new RegisterLine(
                row.getString("short_name"),
                row.getString("name"),
                row.getString("form"),
                row.getString("kind"),
                row.getString("audience"),
                row.getString("problem"),
                row.getString("description"),
                row.getString("resources"),
                row.getString("results"),
                row.getString("authors"),
                row.getString("contact"),
                row.getString("link"),
                row.getString("term"),
                Recognition.valueOf(row.getString("recognition")),
                row.getString("contest"),
                PracticeStage.valueOf(row.getString("stage")));
    }
}
