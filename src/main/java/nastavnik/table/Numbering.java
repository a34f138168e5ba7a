package nastavnik.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a Word document: they stand in no paragraph, yet people see and cite them. */
final class Numbering {

    static final Numbering NONE = new Numbering();
    private static final int LONGEST_PATTERN = 100;
    private static final int LEVELS = 9;
    private static final String BULLET = "\u2013 ";

    private final Map<String, Level[]> outlines = new HashMap<>();
    private final Map<String, String> outlineOfList = new HashMap<>();
    private final Map<String, int[]> restarts = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private record Level(int start, String format, String text) {}

    private record Style(@Nullable String parent, @Nullable String list, int level) {}

    private Numbering() {}

    static Numbering read(OfficePackage source, String document, Budget budget) throws IOException, XMLStreamException {
        var numbering = new Numbering();
        var lists = source.related(document, "numbering");
        if (lists.isPresent()) {
            try (var xml = source.read(lists.get())) {
                numbering.readLists(xml, budget);
            }
            var styles = source.related(document, "styles");
            if (styles.isPresent()) {
                try (var xml = source.read(styles.get())) {
                    numbering.readStyles(xml, budget);
                }
            }
        }
        return numbering;
    }

    private void readLists(Xml xml, Budget budget) throws XMLStreamException {
        var levels = new Level[LEVELS];
        var list = "";
        var level = 0;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    budget.piece();
                    levels = new Level[LEVELS];
                    outlines.put(xml.attribute("abstractNumId", ""), levels);
                }
                case "num" -> {
                    budget.piece();
                    // levels within a list are exceptions to its outline; all but a new start are left aside
                    levels = new Level[LEVELS];
                    list = xml.attribute("numId", "");
                }
                case "abstractNumId" -> outlineOfList.put(list, xml.attribute("val", ""));
                case "lvlOverride" -> level = level(xml);
                case "startOverride" ->
                    restarts.computeIfAbsent(list, key -> new int[LEVELS])[level] = xml.attribute("val", 1);
                case "lvl" -> {
                    level = level(xml);
                    levels[level] = new Level(1, "decimal", "");
                }
                case "start" -> levels[level] = change(levels[level], xml.attribute("val", 1), null, null);
                case "numFmt" -> levels[level] = change(levels[level], -1, xml.attribute("val", "decimal"), null);
                case "lvlText" -> levels[level] = change(levels[level], -1, null, brief(xml.attribute("val", "")));
                default -> {}
            }
        }
    }

    private static int level(Xml xml) {
        return Math.clamp(xml.attribute("ilvl", 0), 0, LEVELS - 1);
    }

    /** It is put before every paragraph of the list. */
    private static String brief(String pattern) {
        return pattern.substring(0, Math.min(pattern.length(), LONGEST_PATTERN));
    }

    private static Level change(@Nullable Level level, int start, @Nullable String format, @Nullable String text) {
        var old = level == null ? new Level(1, "decimal", "") : level;
        return new Level(
                start < 0 ? old.start() : start,
                format == null ? old.format() : format,
                text == null ? old.text() : text);
    }

    private void readStyles(Xml xml, Budget budget) throws XMLStreamException {
        var id = "";
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "style" -> {
                    budget.piece();
                    id = xml.attribute("styleId", "");
                    styles.put(id, new Style(null, null, -1));
                }
                case "basedOn" -> {
                    var parent = xml.attribute("val", "");
                    styles.computeIfPresent(id, (key, style) -> new Style(parent, style.list(), style.level()));
                }
                case "numId" -> {
                    var list = xml.attribute("val", "");
                    styles.computeIfPresent(id, (key, style) -> new Style(style.parent(), list, style.level()));
                }
                case "ilvl" -> {
                    var level = xml.attribute("val", 0);
                    styles.computeIfPresent(id, (key, style) -> new Style(style.parent(), style.list(), level));
                }
                default -> {}
            }
        }
    }

    /**
     * The number the next paragraph bears, with a space behind it, or nothing.
     *
     * @param style of the paragraph, which may number it
     * @param list named by the paragraph itself; «0» takes the number of the style away
     * @param level named by the paragraph itself, or negative
     */
    String number(@Nullable String style, @Nullable String list, int level) {
        var inherited = style == null ? null : styles.get(style);
        for (var steps = 0; inherited != null && inherited.list() == null && steps < LEVELS; steps++) {
            inherited = inherited.parent() == null ? null : styles.get(inherited.parent());
        }
        var name = list == null && inherited != null ? inherited.list() : list;
        var outline = name == null ? null : outlineOfList.get(name);
        var levels = outline == null ? null : outlines.get(outline);
        if (name == null || outline == null || levels == null) {
            return "";
        }
        var depth = Math.clamp(level >= 0 || inherited == null ? level : inherited.level(), 0, LEVELS - 1);
        var own = levels[depth];
        if (own == null) {
            return "";
        }
        if (own.format().equals("bullet")) {
            return BULLET;
        }
        var count = counts.computeIfAbsent(outline, key -> new int[LEVELS]);
        advance(count, levels, depth, restarts.remove(name));
        return own.text().isEmpty() ? "" : text(own, levels, count) + " ";
    }

    private static void advance(int[] count, @Nullable Level[] levels, int depth, int @Nullable [] restart) {
        if (restart != null && restart[depth] > 0) {
            count[depth] = restart[depth];
        } else {
            count[depth] = count[depth] == 0 ? start(levels[depth]) : count[depth] + 1;
        }
        for (var i = 0; i < LEVELS; i++) {
            if (i < depth && count[i] == 0) {
                count[i] = start(levels[i]);
            } else if (i > depth) {
                count[i] = 0;
            }
        }
    }

    private static int start(@Nullable Level level) {
        return level == null ? 1 : level.start();
    }

    private static String text(Level own, @Nullable Level[] levels, int[] count) {
        var text = own.text();
        for (var i = 0; i < LEVELS; i++) {
            var level = levels[i];
            var format = level == null ? "decimal" : level.format();
            text = text.replace("%" + (i + 1), figure(count[i], format));
        }
        return text;
    }

    private static String figure(int count, String format) {
        return switch (format) {
            case "none" -> "";
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count, 'A', 26);
            case "lowerLetter" -> letter(count, 'a', 26);
            // Word skips letters that look like others; they come late enough not to matter here
            case "russianUpper" -> letter(count, '\u0410', 32);
            case "russianLower" -> letter(count, '\u0430', 32);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            default -> Integer.toString(count);
        };
    }

    private static String letter(int count, char first, int letters) {
        return count < 1 ? "" : String.valueOf((char) (first + (count - 1) % letters));
    }

    private static String roman(int count) {
        if (count < 1 || count > 999) {
            return Integer.toString(count);
        }
        String[] hundreds = {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return hundreds[count / 100] + tens[count / 10 % 10] + ones[count % 10];
    }
}
