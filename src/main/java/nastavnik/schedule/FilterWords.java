package nastavnik.schedule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.form.Choice;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what the schedule was narrowed, in the words of its page: paper and files have to say it themselves. */
@Component
class FilterWords {

    private final WebinarPages pages;
    private final WebinarWords words;

    FilterWords(WebinarPages pages, WebinarWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** «II полугодие 2026 года»; that it is every half-year where none is chosen */
    String half(WebinarFilter filter) {
        return HalfYear.parse(text(filter.half()))
                .map(words::half)
                .orElseGet(() -> pages.say("schedule.filter.everyHalf"));
    }

    /**
     * @param schools that can be chosen
     * @param forms that can be chosen
     * @return «Школа: СОШ № 14; Состояние: опубликован»; empty where nothing beside the half-year is chosen
     */
    String of(WebinarFilter filter, List<Choice> schools, List<Choice> forms) {
        return Stream.of(
                        part("schedule.field.school", Choice.label(schools, text(filter.school()))),
                        part("schedule.field.form", Choice.label(forms, text(filter.form()))),
                        part("schedule.state", state(text(filter.state()))),
                        part("schedule.q", text(filter.q())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String state(String name) {
        if (name.isEmpty()) {
            return "";
        }
        return pages.say(WebinarFilter.PASSED.equals(name) ? "schedule.state.passed" : "webinar.state." + name);
    }

    private String part(String key, String value) {
        return value.isEmpty() ? "" : pages.say(key) + ": " + value;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
