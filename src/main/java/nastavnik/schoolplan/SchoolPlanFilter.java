package nastavnik.schoolplan;

import java.util.Arrays;
import java.util.Map;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which schools are asked for, as it stands in the address. Empty text narrows nothing, odd values count as empty.
 *
 * @param q words to be found in the school's names, number and district
 * @param type name of a {@link SchoolType}
 * @param district the district
 * @param state how an address names a {@link SchoolPlanState}
 */
public record SchoolPlanFilter(String q, String type, String district, String state) {

    public SchoolPlanFilter {
        q = text(q);
        var asked = text(type);
        type = Arrays.stream(SchoolType.values()).anyMatch(each -> each.name().equals(asked)) ? asked : "";
        district = text(district);
        state = SchoolPlanState.named(text(state)).map(SchoolPlanState::word).orElse("");
    }

    /** Everything. */
    static SchoolPlanFilter all() {
        return new SchoolPlanFilter("", "", "", "");
    }

    /** The same schools, whatever their state. */
    SchoolPlanFilter anyState() {
        return new SchoolPlanFilter(q, type, district, "");
    }

    public boolean narrows() {
        return !equals(all());
    }

    /** @return the address of these schools in another state; empty for any */
    String url(String path, String wanted) {
        var address = UriComponentsBuilder.fromPath(path);
        Map.of("q", q, "type", type, "district", district, "state", wanted).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> address.queryParam(each.getKey(), each.getValue()));
        return address.encode().build().toUriString();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
