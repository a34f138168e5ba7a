package nastavnik.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of a search over the tables of five rooms. Who may find what stands in {@link Sight} alone. */
@Component
class Finder {

    /** How the words are compared. */
    enum Way {
        /** By their Russian stems. */
        WORDS,
        /** By their letters, for words with a slip. */
        LETTERS
    }

    private static final String COLUMNS = "(kind, id, page, title, body, place, year, quarter, draft, rank)";
    private static final String QUERY = "websearch_to_tsquery('pg_catalog.russian', folded(:q))";

    /** From a third of its letters in threes a word is like another: one wrong letter in the middle spoils three of nine. */
    private static final String LIKENESS = "select set_config('pg_trgm.word_similarity_threshold', '0.35', true)";

    private final JdbcClient jdbc;

    Finder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called once in the transaction, before letters are compared. */
    void expectLikeness() {
        jdbc.sql(LIKENESS).query(String.class).single();
    }

    /** @return how many things of each kind are found, whatever kind is wanted */
    Map<HitKind, Long> counts(SearchFilter filter, Sight sight, Way way, LocalDate today) {
        var parameters = parameters(filter, sight, today);
        var found = jdbc.sql("select kind, count(*) as found from ("
                        + union(filter, sight, way, List.of(HitKind.values()), parameters) + ") hit " + COLUMNS
                        + " group by kind")
                .params(parameters)
                .query((row, number) -> Map.entry(HitKind.valueOf(row.getString("kind")), row.getLong("found")))
                .list();
        var counts = new EnumMap<HitKind, Long>(HitKind.class);
        found.forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /** @return a page of what is found, the best first */
    List<Hit> page(SearchFilter filter, Sight sight, Way way, LocalDate today, Pageable asked) {
        var parameters = parameters(filter, sight, today);
        var kinds = filter.wanted().map(List::of).orElse(List.of(HitKind.values()));
        var best = "select * from (" + union(filter, sight, way, kinds, parameters) + ") hit " + COLUMNS
                + " order by rank desc, kind, title, id limit :limit offset :offset";
        return jdbc.sql("select best.*, " + marked("title") + " as marked_title, " + marked("body")
                        + " as marked_body from (" + best + ") best order by rank desc, kind, title, id")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> new Hit(
                        HitKind.valueOf(row.getString("kind")),
                        row.getLong("id"),
                        row.getLong("page"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("place"),
                        row.getInt("year"),
                        row.getInt("quarter"),
                        row.getBoolean("draft"),
                        row.getString("marked_title"),
                        row.getString("marked_body")))
                .list();
    }

    /** @return titles of the sections one may see, to choose from */
    List<String> sections(Sight sight, LocalDate today) {
        return jdbc.sql("select distinct c.title from section c join roadmap r on r.id = c.roadmap_id"
                        + " where c.removed_at is null and c.title <> '' and " + sight.roadmaps()
                        + " order by c.title limit 100")
                .params(sight.parameters())
                .param("today", today)
                .query((row, number) -> row.getString("title"))
                .list();
    }

    /** Signs that would make the parser see tags are blanks; each sign stays in its place, so that marks fit the text. */
    private static String marked(String column) {
        return """
                ts_headline('pg_catalog.russian', translate(%s, 'ёЁ<>&', 'еЕ   '), %s,
                    'HighlightAll=true, StartSel=%s, StopSel=%s')
                """.formatted(column, QUERY, Snippet.BEGIN, Snippet.END);
    }

    private static Map<String, Object> parameters(SearchFilter filter, Sight sight, LocalDate today) {
        var parameters = new HashMap<>(sight.parameters());
        parameters.put("q", filter.q());
        parameters.put("today", today);
        return parameters;
    }

    private static String union(
            SearchFilter filter, Sight sight, Way way, List<HitKind> kinds, Map<String, Object> parameters) {
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case ROADMAP -> roadmaps(filter, sight, way, parameters);
                    case ACTIVITY -> activities(filter, sight, way, parameters);
                    case CASE -> cases(filter, sight, way, parameters);
                    case PRACTICE -> practices(filter, sight, way, parameters);
                    case SCHOOL -> schools(filter, sight, way, parameters);
                })
                .collect(Collectors.joining(" union all "));
    }

    private static String roadmaps(SearchFilter filter, Sight sight, Way way, Map<String, Object> parameters) {
        return """
                select 'ROADMAP' as kind, r.id, coalesce(r.original_id, r.id) as page, r.title,
                    concat_ws(' ', nullif(r.order_issuer, ''), nullif(r.order_number, ''), nullif(r.order_title, '')) as body,
                    '' as place, 0 as year, 0 as quarter, r.status = 'DRAFT' as draft,
                """ + rank("r", filter, way) + " from roadmap r where " + sight.roadmaps()
                + conditions(HitKind.ROADMAP, "r", filter, way, parameters);
    }

    private static String activities(SearchFilter filter, Sight sight, Way way, Map<String, Object> parameters) {
        return """
                select 'ACTIVITY', a.id, coalesce(r.original_id, r.id), concat_ws(' ', nullif(a.number, ''), a.title),
                    concat_ws(E' \u00b7 ', nullif(a.responsible_text, ''), nullif(a.deadline_text, ''), nullif(a.document_kind, ''),
                        nullif(a.expected_result, '')),
                    concat_ws(E' \u00b7 ', nullif(concat_ws(' ', nullif(c.number, ''), nullif(c.title, '')), ''), r.title),
                    0, 0, r.status = 'DRAFT',
                """ + rank("a", filter, way)
                + " from activity a join section c on c.id = a.section_id join roadmap r on r.id = c.roadmap_id"
                + " where a.removed_at is null and c.removed_at is null and " + sight.roadmaps()
                + conditions(HitKind.ACTIVITY, "a", filter, way, parameters);
    }

    private static String cases(SearchFilter filter, Sight sight, Way way, Map<String, Object> parameters) {
        return """
                select 'CASE', k.id, k.id, k.name, concat_ws(E' \u00b7 ', nullif(k.problem, ''), nullif(k.description, '')),
                    s.short_name::text collate "default", 0, 0, false,
                """ + rank("k", filter, way)
                + " from practice k join school s on s.id = k.school_id where " + sight.cases()
                + conditions(HitKind.CASE, "k", filter, way, parameters);
    }

    /** Lines of form 2 as they were sent: a draft and a returned report may still change. */
    private static String practices(SearchFilter filter, Sight sight, Way way, Map<String, Object> parameters) {
        return """
                select 'PRACTICE', l.id, q.id, l.name, l.link, s.short_name::text collate "default", p.year, p.quarter, false,
                """ + rank("l", filter, way)
                + " from practice_line l join quarter_report q on q.id = l.report_id"
                + " join reporting_period p on p.id = q.period_id join school s on s.id = q.school_id"
                + " where q.owed and q.state in ('SUBMITTED', 'ACCEPTED') and " + sight.practices()
                + conditions(HitKind.PRACTICE, "l", filter, way, parameters);
    }

    private static String schools(SearchFilter filter, Sight sight, Way way, Map<String, Object> parameters) {
        return """
                select 'SCHOOL', s.id, s.id, s.short_name::text collate "default",
                    concat_ws(E' \u00b7 ', s.full_name, nullif(s.district::text collate "default", ''), nullif(s.director_name, '')),
                    '', 0, 0, false,
                """ + rank("s", filter, way) + " from school s where " + sight.schools()
                + conditions(HitKind.SCHOOL, "s", filter, way, parameters);
    }

    private static String rank(String table, SearchFilter filter, Way way) {
        var words = filter.words();
        if (way == Way.WORDS) {
            return "ts_rank(" + table + ".search, " + QUERY + ") as rank";
        }
        var sum = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            if (!SearchFilter.number(words.get(i))) {
                sum.add("word_similarity(:w" + i + ", " + table + ".search_text)");
            }
        }
        return (sum.isEmpty() ? "0::real" : "(" + String.join(" + ", sum) + ")::real") + " as rank";
    }

    private static String conditions(
            HitKind kind, String table, SearchFilter filter, Way way, Map<String, Object> parameters) {
        if (!filter.reaches(kind)) {
            return " and false";
        }
        var conditions = new ArrayList<String>();
        conditions.add(way == Way.WORDS ? table + ".search @@ " + QUERY : like(table, filter, parameters));
        HitState.named(filter.state()).ifPresent(state -> conditions.add(state.condition()));
        if (!filter.section().isEmpty()) {
            conditions.add("folded(c.title) = folded(:section)");
            parameters.put("section", filter.section());
        }
        if (!filter.level().isEmpty()) {
            conditions.add("r.level = :level");
            parameters.put("level", filter.level());
        }
        if (!filter.responsible().isEmpty()) {
            conditions.add("position(folded(:responsible) in folded(a.responsible_text)) > 0");
            parameters.put("responsible", filter.responsible());
        }
        if (!filter.year().isEmpty()) {
            conditions.add(in(kind));
            parameters.put("yearFrom", LocalDate.of(Integer.parseInt(filter.year()), 1, 1));
            parameters.put("yearTo", LocalDate.of(Integer.parseInt(filter.year()), 12, 31));
        }
        return conditions.stream().map(each -> " and (" + each + ")").collect(Collectors.joining());
    }

    private static String in(HitKind kind) {
        return switch (kind) {
            case ROADMAP, ACTIVITY -> "r.period_from <= :yearTo and r.period_to >= :yearFrom";
            case CASE -> "k.year = extract(year from :yearFrom::date)";
            case PRACTICE -> "p.year = extract(year from :yearFrom::date)";
            case SCHOOL -> "s.active_from <= :yearTo and (s.active_to is null or s.active_to >= :yearFrom)";
        };
    }

    private static String like(String table, SearchFilter filter, Map<String, Object> parameters) {
        var words = filter.words();
        var like = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (SearchFilter.number(word)) {
                like.add(table + ".search_text ~ :w" + i);
                parameters.put("w" + i, "(^|\\D)" + word + "(\\D|$)");
            } else {
                like.add(table + ".search_text %> :w" + i);
                parameters.put("w" + i, word);
            }
        }
        return like.isEmpty() ? "false" : String.join(" and ", like);
    }
}
