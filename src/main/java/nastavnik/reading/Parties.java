package nastavnik.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.roadmap.OrderColumn.Kind;

/**
 * Who answers for the activities: bodies the portal does not know, names of persons spelt in two ways, a name that has slid
 * into the next row.
 */
final class Parties {

    private static final Pattern PERSON =
            Pattern.compile("(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)\\s+(\\p{Lu})\\.\\s?(\\p{Lu})\\.");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern SHORT_NAME = Pattern.compile("далее\\s*[-–—]\\s*([^)]+)");
    private static final int SHORTEST = 3;
    private static final int MOST_SLIPS = 2;

    private final Set<String> known;
    private final Set<String> wordings;

    /**
     * @param known names of the committee, its centre, the schools
     * @param wordings beginnings of words for groups and posts, such as «руководител»
     */
    Parties(Set<String> known, Set<String> wordings) {
        this.known = known.stream().map(Parties::plain).collect(Collectors.toSet());
        this.wordings = wordings.stream().map(Parties::plain).collect(Collectors.toSet());
    }

    void check(List<Line> lines) {
        unifyNames(lines);
        findSlid(lines);
        findUnknown(lines);
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

    private void findUnknown(List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            bodies(line.text(Kind.RESPONSIBLE)).forEach(body -> counts.merge(plain(body), 1, Integer::sum));
            SHORT_NAME
                    .matcher(line.text(Kind.RESPONSIBLE))
                    .results()
                    .forEach(found -> counts.merge(plain(found.group(1)), 2, Integer::sum));
        }
        for (var line : lines) {
            for (var body : bodies(line.text(Kind.RESPONSIBLE))) {
                if (counts.getOrDefault(plain(body), 0) < 2 && !isKnown(plain(body)) && !namesItself(line, body)) {
                    line.doubt(Kind.RESPONSIBLE, "reading.doubt.unknownBody", body);
                }
            }
        }
    }

    /** «… (далее – ЦРО)»: a body that the document introduces itself. */
    private static boolean namesItself(Line line, String body) {
        var words = line.text(Kind.RESPONSIBLE);
        var after = words.substring(Math.max(0, words.indexOf(body) + body.length()));
        return after.strip().startsWith("(") && SHORT_NAME.matcher(after).find();
    }

    private boolean isKnown(String body) {
        return known.contains(body)
                || wordings.stream().anyMatch(body::startsWith)
                || known.stream()
                        .anyMatch(name -> name.length() > SHORTEST && (body.contains(name) || name.contains(body)));
    }

    private static List<String> bodies(String words) {
        var bodies = new ArrayList<String>();
        for (var each : BETWEEN.splitAsStream(withoutAsides(words)).toList()) {
            var body = each.replaceAll("^[\\s:–—-]+|[\\s:.–—-]+$", "");
            if (body.length() >= SHORTEST) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static String withoutAsides(String words) {
        return PERSON.matcher(ASIDE.matcher(words).replaceAll(",")).replaceAll(",");
    }

    private static String plain(String text) {
        return String.join(" ", Vocabulary.words(text));
    }
}
