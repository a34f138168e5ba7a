package nastavnik.reading;

import java.util.HashSet;
import java.util.regex.Pattern;
import nastavnik.plan.OrderColumn.Kind;

/** The numbers of a plan: repeated, or spoilt by Excel («4.10» into 4.1, «1.1» into a date). */
final class NumberColumn {

    private static final Pattern TWO_LEVELS = Pattern.compile("(\\d{1,2})\\.(\\d{1,3})");
    private static final Pattern DATE = Pattern.compile("0?(\\d{1,2})\\.0?(\\d{1,2})\\.\\d{4}");

    private NumberColumn() {}

    static void mend(Chapter section) {
        var seen = new HashSet<String>();
        var expected = "";
        for (var line : section.activities()) {
            var number = line.text(Kind.NUMBER);
            var date = DATE.matcher(number);
            if (date.matches()) {
                line.set(Kind.NUMBER, date.group(1) + "." + date.group(2));
                line.doubt(Kind.NUMBER, "reading.doubt.numberFromDate");
            } else if (!expected.isEmpty() && !expected.equals(number) && expected.equals(number + "0")) {
                line.set(Kind.NUMBER, expected);
                line.doubt(Kind.NUMBER, "reading.doubt.numberCut");
            }
            number = line.text(Kind.NUMBER);
            if (!number.isEmpty() && !seen.add(number.replaceAll("\\.$", ""))) {
                line.doubt(Kind.NUMBER, "reading.doubt.numberTwice");
            }
            var levels = TWO_LEVELS.matcher(number);
            expected = levels.matches() ? levels.group(1) + "." + (Integer.parseInt(levels.group(2)) + 1) : "";
        }
    }
}
