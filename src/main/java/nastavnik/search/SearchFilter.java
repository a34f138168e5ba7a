package nastavnik.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as it stands in the address. Everything may be typed; odd values count as empty.
 *
 * @param q the words; what is beyond {@link #LONGEST} signs is not looked for
 * @param kind a {@link HitKind} in lower case; empty for all
 * @param section title of a section
 * @param level REGIONAL, MUNICIPAL or ORGANISATION
 * @param responsible words among those about who answers
 * @param year four figures
 * @param state a {@link HitState}
 */
record SearchFilter(
        String q, String kind, String section, String level, String responsible, String year, String state) {

    static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    SearchFilter(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String section,
            @Nullable String level,
            @Nullable String responsible,
            @Nullable String year,
            @Nullable String state) {
        this.q = text(q);
        this.kind = HitKind.named(text(kind)).map(HitKind::word).orElse("");
        this.section = text(section);
        this.level = List.of("REGIONAL", "MUNICIPAL", "ORGANISATION").contains(text(level)) ? text(level) : "";
        this.responsible = text(responsible);
        this.year = text(year).matches("20\\d\\d") ? text(year) : "";
        this.state = HitState.named(text(state)).map(HitState::name).orElse("");
    }

    private static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var plain = CONTROL.matcher(typed).replaceAll(" ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }

    public boolean blank() {
        return q.isEmpty();
    }

    /** @return whether more than words and the kind is asked for */
    public boolean narrows() {
        return !(section.isEmpty() && level.isEmpty() && responsible.isEmpty() && year.isEmpty() && state.isEmpty());
    }

    Optional<HitKind> wanted() {
        return HitKind.named(kind);
    }

    /** @return the words worth comparing letter by letter, at most {@value #MOST_WORDS}; numbers among them */
    List<String> words() {
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(q.toLowerCase(Locale.ROOT).replace('ё', 'е'), -1)) {
            if (words.size() < MOST_WORDS && (number(word) || word.length() >= SHORTEST_WORD)) {
                words.add(word);
            }
        }
        return words;
    }

    static boolean number(String word) {
        return word.matches("[0-9]+");
    }

    /** @return whether things of the kind can fit at all: only activities have a section and somebody who answers */
    boolean reaches(HitKind asked) {
        var fits = HitState.named(state).map(each -> each.fits(asked)).orElse(true);
        return switch (asked) {
            case ACTIVITY -> fits;
            case ROADMAP -> fits && section.isEmpty() && responsible.isEmpty();
            case CASE, PRACTICE, SCHOOL -> fits && section.isEmpty() && responsible.isEmpty() && level.isEmpty();
        };
    }

    /** @return the address of the same search for one kind, or for all where it is empty */
    String url(String path, String otherKind) {
        var address = new StringJoiner("&", path + "?", "");
        put(address, "q", q);
        put(address, "kind", otherKind);
        put(address, "section", section);
        put(address, "level", level);
        put(address, "responsible", responsible);
        put(address, "year", year);
        put(address, "state", state);
        return address.toString();
    }

    private static void put(StringJoiner address, String name, String value) {
        if (!value.isEmpty()) {
            address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
