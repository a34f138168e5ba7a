package nastavnik.school;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.figure.RowCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cards in the register: one statement for the rows, flags included, and one for their number. */
@Component
class SchoolSearch {

    /** What the list can be sorted by; the first is the usual order. */
    static final List<String> SORTABLE = List.of("shortName", "number", "type", "district");

    private static final String BY_TYPE = "array_position(array[%s], s.type::text)"
            .formatted(Arrays.stream(SchoolType.values())
                    .map(type -> "'" + type.name() + "'")
                    .collect(Collectors.joining(",")));

    private static final Map<String, String> ORDERS = Map.of(
            "shortName", "s.short_name",
            "number", "nullif(s.number, '')",
            "type", BY_TYPE,
            "district", "nullif(s.district, '')",
            "id", "s.id");

    private static final String COLUMNS = """
            select s.id, s.version, s.type, s.full_name, s.short_name, s.number, s.district, s.director_name, s.phone,
                s.email, s.site, s.address, s.active_from, s.active_to,
                array(select f.flag::text from school_flag f where f.school_id = s.id) as flags
            from school s
            """;

    private final JdbcClient jdbc;
    private final RowCounts counts;

    SchoolSearch(JdbcClient jdbc, RowCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /**
     * @param only the schools to choose from; null for all
     * @param today closed is what had its last day before
     */
    Page<Enrolled> page(SchoolFilter filter, @Nullable Collection<Long> only, LocalDate today, Pageable asked) {
        var question = new Question(filter, only, today);
        var found = jdbc.sql(COLUMNS + question.where() + order(asked.getSort()) + " limit :limit offset :offset")
                .params(question.parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query(CARD)
                .list();
        var count = counts.of("from school s " + question.where(), question.parameters);
        return new PageImpl<>(found, asked, count);
    }

    /** All that fit, in the same order as the pages would have. */
    List<Enrolled> all(SchoolFilter filter, LocalDate today, Sort sort) {
        var question = new Question(filter, null, today);
        return jdbc.sql(COLUMNS + question.where() + order(sort))
                .params(question.parameters)
                .query(CARD)
                .list();
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(each -> ORDERS.get(each.getProperty()) + (each.isDescending() ? " desc" : "") + " nulls last")
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static final RowMapper<Enrolled> CARD = (row, number) -> {
        var lastDay = row.getObject("active_to", LocalDate.class);
        return new Enrolled(
                row.getLong("id"),
                row.getInt("version"),
                new SchoolCard(
                        SchoolType.valueOf(row.getString("type")),
                        row.getString("full_name"),
                        row.getString("short_name"),
                        row.getString("number"),
                        row.getString("district"),
                        row.getString("director_name"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("site"),
                        row.getString("address"),
                        row.getObject("active_from", LocalDate.class),
                        lastDay,
                        flags(row)));
    };

    private static Set<SchoolFlag> flags(ResultSet row) throws SQLException {
        Array names = row.getArray("flags");
        var flags = EnumSet.noneOf(SchoolFlag.class);
        for (var name : (Object[]) names.getArray()) {
            flags.add(SchoolFlag.valueOf(name.toString()));
        }
        return flags;
    }

    /** The conditions a filter means, with their parameters. */
    private static final class Question {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Question(SchoolFilter filter, @Nullable Collection<Long> only, LocalDate today) {
            if (only != null) {
                ask("s.id = any(:only)", "only", only.toArray(Long[]::new));
            }
            if (!filter.type().isEmpty()) {
                ask("s.type = :type", "type", filter.type());
            }
            if (!filter.district().isEmpty()) {
                ask("s.district = :district", "district", filter.district());
            }
            if (!filter.flag().isEmpty()) {
                ask(
                        "exists (select 1 from school_flag f where f.school_id = s.id and f.flag = :flag)",
                        "flag",
                        filter.flag());
            }
            switch (filter.state()) {
                case SchoolFilter.ALL -> {}
                case SchoolFilter.CLOSED -> ask("s.active_to < :today", "today", today);
                default -> ask("(s.active_to is null or s.active_to >= :today)", "today", today);
            }
            conditions.addAll(Schools.words(filter.q(), "s", parameters));
        }

        private void ask(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        String where() {
            return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }
    }
}
