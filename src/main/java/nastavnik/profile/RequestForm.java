package nastavnik.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A mentee's request as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param themes ids of themes
 * @param form id of the wished form of mentoring; empty for any
 * @param days names of days of the week
 */
record RequestForm(
        String version,
        @NotBlank @Size(max = 2000) String request,
        @Size(max = 500) String interests,
        List<String> themes,
        String form,
        @Size(max = 20) String schoolClass,
        List<String> days,
        @WholeNumber(min = 1, max = 80) String hours) {

    RequestForm {
        version = Typed.line(version);
        request = text(request);
        interests = text(interests);
        themes = list(themes);
        form = Typed.line(form).matches("\\d{1,18}") ? Typed.line(form) : "";
        schoolClass = Typed.line(schoolClass);
        days = list(days);
        hours = Typed.line(hours);
    }

    static RequestForm blank() {
        return new RequestForm("", "", "", List.of(), "", "", List.of(), "");
    }

    static RequestForm of(MenteeRequest kept) {
        var card = kept.card();
        return new RequestForm(
                Integer.toString(kept.version()),
                card.request(),
                card.interests(),
                card.themes().stream().map(theme -> Long.toString(theme.id())).toList(),
                card.form() == null ? "" : Long.toString(card.form().id()),
                card.schoolClass(),
                card.week().names(),
                card.hours() == null ? "" : Integer.toString(card.hours()));
    }

    /** The same words on top of a newer version. */
    RequestForm onVersion(String newer) {
        return new RequestForm(newer, request, interests, themes, form, schoolClass, days, hours);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static List<String> list(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(Typed::line).distinct().toList();
    }
}
