package nastavnik.reading;

import java.util.List;
import java.util.regex.Pattern;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.reading.Doubt.Part;

/** A section's heading that has slipped into the cell of its first activity: «1. The heading (note) The activity». */
final class GluedHeadings {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})\\.\\s+(?=\\p{Lu})");
    private static final Pattern BEGINNING = Pattern.compile("\\s+(?=(\\p{Lu}\\p{Ll}+))");

    /** Endings of the nouns with which activities begin: «Создание», «Подготовка», «Организация». */
    private static final Pattern ACTION = Pattern.compile(".*(?:ние|тие|ция|вка|рка|ство|отр|бор|лиз|ринг)");

    private static final int SHORTEST_HEADING = 15;

    private GluedHeadings() {}

    static void part(List<Chapter> sections) {
        for (int index = 0; index < sections.size(); index++) {
            var section = sections.get(index);
            for (int place = 0; place < section.activities().size(); place++) {
                var heading = heading(sections, section.activities().get(place));
                if (heading != null) {
                    var rest = section.activities()
                            .subList(place, section.activities().size());
                    heading.activities().addAll(rest);
                    rest.clear();
                    sections.add(index + 1, heading);
                    break;
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Chapter heading(List<Chapter> sections, Line line) {
        var title = line.text(Kind.TITLE);
        var number = NUMBER.matcher(title);
        if (!number.find()
                || !line.text(Kind.NUMBER).matches(number.group(1) + "\\.\\s?\\d.*")
                || sections.stream()
                        .anyMatch(each -> each.number().replace(".", "").equals(number.group(1)))) {
            return null;
        }
        var end = end(title, number.end());
        if (end < 0) {
            line.doubt(Kind.TITLE, "reading.doubt.headingInside");
            return null;
        }
        line.set(Kind.TITLE, title.substring(end).strip());
        line.doubt(Kind.TITLE, "reading.doubt.headingParted");
        line.doubt(Part.SECTION, "reading.doubt.headingParted");
        return new Chapter(
                line, number.group(1) + ".", title.substring(number.end(), end).strip());
    }

    /** Where the activity begins: at a capital after a closing bracket or a full stop, else at a noun of action; -1 if nowhere. */
    private static int end(String title, int from) {
        var atNoun = -1;
        var found = BEGINNING.matcher(title);
        var start = from + SHORTEST_HEADING;
        while (start < title.length() && found.find(start)) {
            start = found.end();
            if (depth(title.substring(0, found.start())) > 0) {
                continue;
            }
            if (").;:".indexOf(title.charAt(found.start() - 1)) >= 0) {
                return found.start();
            }
            if (atNoun < 0 && ACTION.matcher(found.group(1)).matches()) {
                atNoun = found.start();
            }
        }
        return atNoun;
    }

    private static int depth(String text) {
        return text.chars()
                .map(letter -> letter == '(' || letter == '«' ? 1 : letter == ')' || letter == '»' ? -1 : 0)
                .sum();
    }
}
