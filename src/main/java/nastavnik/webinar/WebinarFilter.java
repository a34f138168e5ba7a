package nastavnik.webinar;

import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which webinars are asked for, as it stands in the address. Empty text narrows nothing, odd values are as if empty.
 *
 * @param half a {@link HalfYear}, or {@value #ALL}; empty where the page decides
 * @param school id
 * @param form id of a form of mentoring
 * @param state name of a {@link WebinarState}, or {@value #PASSED}
 * @param q words of topic, speakers and organiser
 */
public record WebinarFilter(
        @Nullable String half,
        @Nullable String school,
        @Nullable String form,
        @Nullable String state,
        @Nullable String q) {

    /** Every half-year. */
    public static final String ALL = "all";

    /** Published, its day is over, and nobody has noted whether it was held. */
    public static final String PASSED = "PASSED";

    private static final int LONGEST = 200;

    public WebinarFilter {
        half = ALL.equals(half)
                ? ALL
                : HalfYear.parse(Typed.line(half)).map(HalfYear::toString).orElse("");
        school = Typed.line(school).matches("\\d{1,18}") ? Typed.line(school) : "";
        form = Typed.line(form).matches("\\d{1,18}") ? Typed.line(form) : "";
        state = PASSED.equals(state)
                ? PASSED
                : WebinarState.named(Typed.line(state)).map(WebinarState::name).orElse("");
        var line = Typed.line(q);
        q = line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
    }

    public static WebinarFilter none() {
        return new WebinarFilter("", "", "", "", "");
    }

    /** @return the same filter; this half where none is chosen */
    public WebinarFilter or(HalfYear usual) {
        return Typed.line(half).isEmpty() ? in(usual) : this;
    }

    /** @return the same filter within this half */
    public WebinarFilter in(HalfYear other) {
        return new WebinarFilter(other.toString(), school, form, state, q);
    }

    /** @return whether something beside the half-year is chosen */
    public boolean narrows() {
        return !(Typed.line(school) + Typed.line(form) + Typed.line(state) + Typed.line(q)).isEmpty();
    }

    /** @return the path with the same filter */
    public String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("half", Typed.line(half))
                .queryParam("school", Typed.line(school))
                .queryParam("form", Typed.line(form))
                .queryParam("state", Typed.line(state))
                .queryParam("q", Typed.line(q))
                .encode()
                .toUriString();
    }
}
