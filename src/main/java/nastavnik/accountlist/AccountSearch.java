package nastavnik.accountlist;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list, as they stand in its address; empty means all.
 *
 * @param q words of which each must occur
 * @param school id of a school
 */
record AccountSearch(String q, String role, String state, String school) {

    AccountSearch(@Nullable String q, @Nullable String role, @Nullable String state, @Nullable String school) {
        this.q = stripped(q);
        this.role = stripped(role);
        this.state = stripped(state);
        this.school = stripped(school);
    }

    public boolean narrowed() {
        return !(q + role + state + school).isEmpty();
    }

    /** @return patterns for {@code like}; what was typed never works as a wildcard */
    String[] patterns() {
        return Arrays.stream(q.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    /** @return the school's id; none fits an odd value */
    long schoolId() {
        return school.matches("\\d{1,18}") ? Long.parseLong(school) : -1;
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
