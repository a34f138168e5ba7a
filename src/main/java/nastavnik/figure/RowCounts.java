package nastavnik.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many rows a list has, counted some seconds ago at most: with many schools that costs more than the rows of a page. */
@Component
public class RowCounts {

    private final RecentFigures recent;
    private final JdbcClient jdbc;

    RowCounts(RecentFigures recent, JdbcClient jdbc) {
        this.recent = recent;
        this.jdbc = jdbc;
    }

    /**
     * @param from the rows in SQL, {@code from … where …}
     * @param parameters of that expression, arrays for several values
     */
    public long of(String from, Map<String, ?> parameters) {
        return recent.of(new Rows(from, comparable(parameters)), () -> count(from, Map.copyOf(parameters)));
    }

    private Long count(String from, Map<String, ?> parameters) {
        return jdbc.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> comparable(Map<String, ?> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue() instanceof Object[] several ? List.of(several) : each.getValue()));
    }

    private record Rows(String from, Map<String, Object> parameters) {}
}
