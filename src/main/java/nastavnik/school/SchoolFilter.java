package nastavnik.school;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the register is asked for, as it stands in the address of the list. Empty text narrows nothing; odd
 * values count as empty.
 *
 * @param q words to be found in names, number, district and director, all of them; ё and case make no difference, a
 *     number is found as a whole: «14» is № 14 and not № 140
 * @param type name of a {@link SchoolType}
 * @param district the district
 * @param flag name of a {@link SchoolFlag}
 * @param state empty for those that work, {@code closed} or {@code all}
 */
public record SchoolFilter(String q, String type, String district, String flag, String state) {

    static final String CLOSED = "closed";
    static final String ALL = "all";

    public SchoolFilter {
        q = text(q);
        type = named(text(type), SchoolType.values());
        district = text(district);
        flag = named(text(flag), SchoolFlag.values());
        state = List.of(CLOSED, ALL).contains(text(state)) ? text(state) : "";
    }

    /** The whole register, closed schools too. */
    public static SchoolFilter everything() {
        return new SchoolFilter("", "", "", "", ALL);
    }

    /** @return whether it leaves anything out besides closed schools */
    public boolean narrows() {
        return !q.isEmpty() || !type.isEmpty() || !district.isEmpty() || !flag.isEmpty() || !state.isEmpty();
    }

    /** @return the address of this part of the register under another path, such as its export */
    String url(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters().forEach(address::queryParam);
        return address.encode().build().toUriString();
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", q);
        parameters.put("type", type);
        parameters.put("district", district);
        parameters.put("flag", flag);
        parameters.put("state", state);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String named(String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name)) ? name : "";
    }
}
