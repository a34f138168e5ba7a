package nastavnik.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDateCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the journal is asked for, as it stands in the address; empty text narrows nothing, odd values count as
 * empty. A day that cannot be read, or a last one before the first, is kept, so that the page can say so.
 *
 * @param from first day in the committee's zone, as 05.04.2026
 * @param to last day, inclusive
 * @param person words that all occur in the name of who did it
 * @param group name of an {@link ActionGroup}
 * @param school words by which its organisation is found, closed ones too: the journal outlives them
 * @param subject name of a {@link SubjectType}, perhaps with the id of one thing: {@code ACCOUNT} or {@code ACCOUNT-12}
 */
record InspectionFilter(String from, String to, String person, String group, String school, String subject) {

    private static final Pattern ONE = Pattern.compile("([A-Z_]+)-(\\d{1,18})");

    InspectionFilter {
        from = text(from);
        to = text(to);
        person = text(person);
        group = ActionGroup.named(text(group)).map(Enum::name).orElse("");
        school = text(school);
        subject = type(text(subject)).isPresent() ? text(subject) : "";
    }

    /** @return everything about one thing */
    static InspectionFilter of(SubjectType type, long id) {
        return new InspectionFilter("", "", "", "", "", type.name() + "-" + id);
    }

    Optional<SubjectType> type() {
        return type(subject);
    }

    /** @return the id of the one thing that is asked for; empty where all of a kind are */
    Optional<Long> id() {
        var one = ONE.matcher(subject);
        return one.matches() ? Optional.of(Long.valueOf(one.group(2))) : Optional.empty();
    }

    Optional<LocalDate> firstDay() {
        return Dates.parse(from);
    }

    /** @return empty where it is none, or lies before the first: such a day narrows nothing */
    Optional<LocalDate> lastDay() {
        return wrongTo().isEmpty() ? Dates.parse(to) : Optional.empty();
    }

    /** @return key of the words that say what is wrong with the first day; empty where nothing is */
    public String wrongFrom() {
        return odd(from) ? CalendarDateCheck.wrong(from) : "";
    }

    /** @return key of the words that say what is wrong with the last day; empty where nothing is */
    public String wrongTo() {
        if (odd(to)) {
            return CalendarDateCheck.wrong(to);
        }
        var turned = Dates.parse(to)
                .flatMap(last -> firstDay().filter(last::isBefore))
                .isPresent();
        return turned ? "inspection.to.early" : "";
    }

    private static boolean odd(String day) {
        return !day.isEmpty() && Dates.parse(day).isEmpty();
    }

    /** @return patterns for {@code like}; what was typed never works as a wildcard */
    String[] patterns() {
        return Arrays.stream(person.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    public boolean narrows() {
        return !parameters().isEmpty();
    }

    /** @return the address of this part of the journal under a path */
    String url(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters().forEach(address::queryParam);
        return address.encode().build().toUriString();
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("person", person);
        parameters.put("group", group);
        parameters.put("school", school);
        parameters.put("subject", subject);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Optional<SubjectType> type(String subject) {
        var one = ONE.matcher(subject);
        return SubjectType.named(one.matches() ? one.group(1) : subject);
    }
}
