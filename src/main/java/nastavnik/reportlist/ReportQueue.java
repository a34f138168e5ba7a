package nastavnik.reportlist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list from which a reader goes from one report to the next, as it stands in the address of each of its pages. Empty
 * text narrows nothing.
 *
 * @param type kind of school, a name of {@link nastavnik.school.SchoolType}
 * @param sort a property of the list, with «-» before it in falling order
 */
public record ReportQueue(String q, String state, String district, String late, String type, String sort) {

    public static final ReportQueue ALL = new ReportQueue("", "", "", "", "", "");

    private static final String USUAL = "school";

    public ReportQueue {
        q = text(q);
        state = text(state);
        district = text(district);
        late = text(late);
        type = text(type);
        sort = text(sort);
    }

    /** @return what the list shows */
    public ReportFilter filter() {
        return new ReportFilter(q, state, district, late, type);
    }

    /** What is gone through: the rows of the list, or those of them that wait where no state was asked for. */
    ReportFilter walk() {
        var filter = filter();
        return filter.state().isEmpty()
                ? new ReportFilter(q, ReportFilter.Group.SUBMITTED.name(), district, late, type)
                : filter;
    }

    Sort order() {
        var property = sort.startsWith("-") ? sort.substring(1) : sort;
        var known = ReportSearch.sortable(property) ? property : USUAL;
        return (sort.startsWith("-") ? Sort.by(known).descending() : Sort.by(known)).and(Sort.by("id"));
    }

    /** @return what is asked for, as the fields of a form */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "q", q);
        put(fields, "state", state);
        put(fields, "district", district);
        put(fields, "late", late);
        put(fields, "type", type);
        put(fields, "sort", sort);
        return fields;
    }

    /** @return this page, with what is asked for after «?» where anything is */
    public String on(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        fields().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode()
                .buildAndExpand(Map.<String, Object>copyOf(fields()))
                .toUriString();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
