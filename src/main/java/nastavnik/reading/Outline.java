package nastavnik.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.reading.Doubt.Part;
import org.jspecify.annotations.Nullable;

/** Tells sections, activities and the tails of rows that a page has cut in two. */
final class Outline {

    private static final Pattern NUMBER_BEFORE = Pattern.compile("^((?:\\d{1,2}|[IVXІХ]{1,5})\\.?)\\s+(?=\\D)");
    private static final Pattern ONE_LEVEL = Pattern.compile("^(?:\\d{1,2}|[IVXІХ]{1,5})\\.?$");
    private static final Pattern MANY_LEVELS = Pattern.compile("^(\\d{1,2})\\.\\s?\\d{1,3}(?:\\.\\d{1,3})*\\.?$");
    private static final Pattern RULE = Pattern.compile("[-–—_=\\s]*");
    private static final int FEWEST_LETTERS = 3;

    private final Columns columns;
    private final Alignment alignment;
    private final boolean numberedInLevels;
    private final List<Chapter> sections = new ArrayList<>();
    private final List<Doubt> leftOut = new ArrayList<>();

    Outline(Columns columns, List<Line> lines, Alignment alignment) {
        this.columns = columns;
        this.alignment = alignment;
        this.numberedInLevels = lines.stream()
                .anyMatch(line -> MANY_LEVELS.matcher(line.text(Kind.NUMBER)).matches());
        for (int index = 0; index < lines.size(); index++) {
            take(lines.get(index), index + 1 < lines.size() ? lines.get(index + 1) : null);
        }
        dropTrailingHeadings();
    }

    List<Chapter> sections() {
        return sections;
    }

    /** Rows that are part of no plan. */
    List<Doubt> leftOut() {
        return leftOut;
    }

    private void take(Line line, @Nullable Line next) {
        if (line.cells().stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            return;
        }
        alignment.align(line, lastActivity());
        var last = lastActivity();
        if (isHeading(line, last, next)) {
            sections.add(section(line));
        } else if (last != null && continues(line)) {
            last.append(line);
        } else {
            activity(line);
        }
    }

    private void activity(Line line) {
        if (sections.isEmpty()) {
            sections.add(new Chapter(null, "", ""));
        }
        if (line.text(Kind.TITLE).isEmpty()) {
            line.doubt(Kind.TITLE, "reading.doubt.noTitle");
        }
        if (columns.has(Kind.NUMBER) && line.text(Kind.NUMBER).isEmpty()) {
            line.doubt(Kind.NUMBER, "reading.doubt.noNumber");
        }
        sections.getLast().activities().add(line);
    }

    private boolean isHeading(Line line, @Nullable Line last, @Nullable Line next) {
        if (line.merged()) {
            return true;
        }
        var number = line.text(Kind.NUMBER);
        var title = line.text(Kind.TITLE);
        if (line.filled() == 2) {
            return !title.isEmpty()
                    && numberedInLevels
                    && ONE_LEVEL.matcher(number).matches();
        }
        if (line.filled() != 1) {
            return false;
        }
        if (letters(number) >= FEWEST_LETTERS) {
            return true;
        }
        return !title.isEmpty()
                && (NUMBER_BEFORE.matcher(title).find()
                        || (last == null && columns.has(Kind.NUMBER))
                        || (Character.isUpperCase(title.codePointAt(0)) && next != null && beginsAnew(last, next)));
    }

    /** Whether the numbers of the next row start another section: 2.1 after 1.4, or 1 after 13. */
    private static boolean beginsAnew(@Nullable Line last, Line next) {
        if (last == null) {
            return false;
        }
        var before = MANY_LEVELS.matcher(last.text(Kind.NUMBER));
        var after = MANY_LEVELS.matcher(next.text(Kind.NUMBER));
        if (before.matches() && after.matches()) {
            return !before.group(1).equals(after.group(1));
        }
        return next.text(Kind.NUMBER).matches("1\\.?")
                && !last.text(Kind.NUMBER).isEmpty();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private Chapter section(Line line) {
        var words = line.lastText();
        var number = line.text(Kind.NUMBER);
        if (ONE_LEVEL.matcher(number).matches() && !number.equals(words)) {
            return new Chapter(line, number, words);
        }
        var numbered = NUMBER_BEFORE.matcher(words);
        if (numbered.find()) {
            return new Chapter(
                    line, numbered.group(1), words.substring(numbered.end()).strip());
        }
        if (numberedInLevels) {
            line.doubt(Part.SECTION, "reading.doubt.headingWithoutNumber");
        }
        return new Chapter(line, "", words);
    }

    /** A row cut in two by a page: no number, and text that belongs to the cells above it. */
    private boolean continues(Line line) {
        var title = line.text(Kind.TITLE);
        var begun = !title.isEmpty() && !Character.isLowerCase(title.codePointAt(0));
        if (columns.has(Kind.NUMBER)) {
            return line.text(Kind.NUMBER).isEmpty()
                    && (!begun || line.text(Kind.DEADLINE).isEmpty());
        }
        return title.isEmpty() || (!begun && line.text(Kind.DEADLINE).isEmpty());
    }

    /** Signatures and remarks under the table look like headings of sections that have nothing in them. */
    private void dropTrailingHeadings() {
        var any = sections.stream().anyMatch(section -> !section.activities().isEmpty());
        while (any
                && sections.getLast().activities().isEmpty()
                && sections.getLast().number().isEmpty()) {
            var line = sections.removeLast().line();
            if (line != null) {
                line.doubt(Part.ROW, "reading.doubt.afterTable");
                line.doubts().stream().filter(doubt -> doubt.part() == Part.ROW).forEach(leftOut::add);
            }
        }
    }

    private @Nullable Line lastActivity() {
        return sections.isEmpty() || sections.getLast().activities().isEmpty()
                ? null
                : sections.getLast().activities().getLast();
    }
}
