package nastavnik.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nastavnik.plan.OrderColumn.Kind;

/**
 * Who answers for the activities: bodies the portal does not know, names of persons spelt in two ways, a name that has slid
 * into the next row.
 */
final class Parties {

    private static final Pattern PERSON =
            Pattern.compile("(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)\\s+(\\p{Lu})\\.\\s?(\\p{Lu})\\.");
    private static final int MOST_SLIPS = 2;

    private Parties() {}

    static void check(List<Line> lines) {
        unifyNames(lines);
        findSlid(lines);
    }

    private record Person(String surname, String initials) {}

    private static List<Person> persons(String text) {
        return PERSON.matcher(text)
                .results()
                .map(found -> new Person(found.group(1), found.group(2) + found.group(3)))
                .toList();
    }

    /** The rarer of two spellings gives way to the commoner. */
    private static void unifyNames(List<Line> lines) {
        var counts = new HashMap<Person, Integer>();
        lines.forEach(
                line -> persons(line.text(Kind.RESPONSIBLE)).forEach(each -> counts.merge(each, 1, Integer::sum)));
        counts.forEach((rare, count) -> counts.entrySet().stream()
                .filter(other -> other.getValue() > count && isSlipOf(rare, other.getKey()))
                .max(Map.Entry.comparingByValue())
                .ifPresent(common -> lines.forEach(line -> respell(line, rare, common.getKey()))));
    }

    private static boolean isSlipOf(Person rare, Person common) {
        return !rare.equals(common)
                && rare.initials().equals(common.initials())
                && Spelling.distance(rare.surname(), common.surname(), MOST_SLIPS) <= MOST_SLIPS;
    }

    private static void respell(Line line, Person rare, Person common) {
        var words = line.text(Kind.RESPONSIBLE);
        if (persons(words).contains(rare)) {
            line.set(Kind.RESPONSIBLE, words.replace(rare.surname(), common.surname()));
            line.doubt(Kind.RESPONSIBLE, "reading.doubt.name", rare.surname(), common.surname());
        }
    }

    /** The last name of a cell at the bottom of one row may have slid to the top of the next. */
    private static void findSlid(List<Line> lines) {
        for (int index = 1; index < lines.size(); index++) {
            var above = lines.get(index - 1).text(Kind.RESPONSIBLE);
            var here = lines.get(index).text(Kind.RESPONSIBLE);
            if (!above.isEmpty() && here.length() > above.length() && here.endsWith(above)) {
                var more = here.substring(0, here.length() - above.length()).strip();
                if (PERSON.matcher(more).matches() && !above.contains(more)) {
                    lines.get(index)
                            .doubt(
                                    Kind.RESPONSIBLE,
                                    "reading.doubt.slid",
                                    more,
                                    lines.get(index - 1).text(Kind.NUMBER));
                }
            }
        }
    }

    /**
     * Bodies the portal does not know, each once with all its rows: nobody would have a task of them.
     *
     * @param unknown the parts of such words that name nobody known
     */
    static List<Doubt> unknown(List<Line> lines, Function<String, List<String>> unknown) {
        var rows = new LinkedHashMap<String, List<Integer>>();
        for (var line : lines) {
            for (var body : unknown.apply(line.text(Kind.RESPONSIBLE))) {
                rows.computeIfAbsent(body, any -> new ArrayList<>()).add(line.number());
            }
        }
        return rows.entrySet().stream()
                .map(body -> new Doubt(
                        body.getValue(),
                        Doubt.Part.BODY,
                        List.of(new Doubt.Reason("reading.doubt.unknownBody", List.of(body.getKey()))),
                        "",
                        ""))
                .toList();
    }
}
