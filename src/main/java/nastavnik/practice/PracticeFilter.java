package nastavnik.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cards are asked for, as it stands in the address. Empty text narrows nothing, odd values are as if empty.
 *
 * @param q words of the card
 * @param school id
 * @param form id of a form of mentoring
 * @param stage name of a {@link PracticeStage}
 * @param recognition name of a {@link Recognition}
 * @param year four figures
 */
public record PracticeFilter(
        @Nullable String q,
        @Nullable String school,
        @Nullable String form,
        @Nullable String stage,
        @Nullable String recognition,
        @Nullable String year) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public PracticeFilter {
        var line = Typed.line(q);
        q = line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
        school = Typed.line(school).matches("\\d{1,18}") ? Typed.line(school) : "";
        form = Typed.line(form).matches("\\d{1,18}") ? Typed.line(form) : "";
        stage = PracticeStage.named(Typed.line(stage)).map(PracticeStage::name).orElse("");
        recognition = Recognition.named(Typed.line(recognition))
                .map(Recognition::name)
                .orElse("");
        year = Typed.line(year).matches("20\\d\\d") ? Typed.line(year) : "";
    }

    public static PracticeFilter none() {
        return new PracticeFilter("", "", "", "", "", "");
    }

    public boolean narrows() {
        return !(text(q) + text(school) + text(form) + text(stage) + text(recognition) + text(year)).isEmpty();
    }

    /** @return the path with the same filters */
    public String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", text(q))
                .queryParam("school", text(school))
                .queryParam("form", text(form))
                .queryParam("stage", text(stage))
                .queryParam("recognition", text(recognition))
                .queryParam("year", text(year))
                .encode()
                .toUriString();
    }

    /** @return the words worth comparing letter by letter */
    List<String> words() {
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(text(q).toLowerCase(Locale.ROOT).replace('\u0451', '\u0435'), -1)) {
            if (words.size() < MOST_WORDS && word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
