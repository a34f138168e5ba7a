package nastavnik.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an .xlsx (or .xlsm, whose macros stay where they are) as a stream of cells. */
final class SheetReader {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\(\\s*\"([^\"]*)\"");
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final OfficePackage source;
    private final Budget budget;
    private final List<String> shared = new ArrayList<>();

    SheetReader(OfficePackage source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    private record Sheet(String name, boolean hidden, String relationship) {}

    List<Table> read(String workbook) throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        var from1904 = false;
        try (var xml = source.read(workbook)) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbookPr" -> from1904 = xml.isOn("date1904");
                    case "sheet" -> {
                        budget.sheet();
                        var state = xml.attribute("state", "visible");
                        sheets.add(new Sheet(
                                Text.clean(xml.attribute("name", "")),
                                !state.equals("visible"),
                                xml.attribute("id", "")));
                    }
                    default -> {}
                }
            }
        }
        readShared(workbook);
        var numbers = Numbers.read(source, source.related(workbook, "styles"), from1904, budget);
        var targets = new HashMap<String, String>();
        for (var relationship : source.relationships(workbook)) {
            if (relationship.is("worksheet")) {
                targets.put(relationship.id(), relationship.target());
            }
        }
        var tables = new ArrayList<Table>();
        for (var sheet : sheets) {
            var part = targets.get(sheet.relationship());
            if (part != null && source.has(part)) {
                tables.add(new Table(sheet.name(), sheet.hidden(), List.of(), readSheet(part, numbers), List.of()));
            }
        }
        return tables;
    }

    private void readShared(String workbook) throws IOException, XMLStreamException {
        var part = source.related(workbook, "sharedStrings");
        if (part.isEmpty()) {
            return;
        }
        try (var xml = source.read(part.get())) {
            while (xml.nextStart()) {
                if (xml.name().equals("si")) {
                    budget.piece();
                    shared.add(richText(xml));
                }
            }
        }
    }

    /** The runs of text in an element, without the reading aids of East Asian writing. */
    private static String richText(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var inText = false;
        while (depth > 0 && xml.next()) {
            if (xml.isStart()) {
                if (xml.name().equals("rPh")) {
                    xml.skip();
                } else {
                    depth++;
                    inText = xml.name().equals("t");
                }
            } else if (xml.isEnd()) {
                depth--;
                inText = false;
            } else if (inText && xml.isText()) {
                xml.appendTextTo(text);
            }
        }
        return Text.clean(unescaped(text.toString()));
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    private List<Row> readSheet(String part, Numbers numbers) throws IOException, XMLStreamException {
        var rows = new SheetRows(budget);
        var links = source.links(part, budget);
        try (var xml = source.read(part)) {
            var row = 0;
            var column = -1;
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "row" -> {
                        row = xml.attribute("r", row + 1);
                        if (row < 1 || row > MOST_ROWS) {
                            throw new UnreadableFile("table.unreadable.damaged");
                        }
                        column = -1;
                    }
                    case "c" -> {
                        column = column(xml.attribute("r"), column + 1);
                        rows.put(row, column, readCell(xml, numbers));
                    }
                    case "mergeCell" -> merge(xml.attribute("ref", ""), rows);
                    case "hyperlink" -> {
                        var address = links.get(xml.attribute("id", ""));
                        if (address != null) {
                            link(xml.attribute("ref", ""), address, xml.attribute("location", ""), rows);
                        }
                    }
                    default -> {}
                }
            }
        }
        return rows.rows();
    }

    private Cell readCell(Xml xml, Numbers numbers) throws XMLStreamException {
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s", 0);
        String value = null;
        var inline = "";
        var link = "";
        var depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = xml.text();
                    case "f" -> link = linkOf(xml.text());
                    case "is" -> inline = richText(xml);
                    default -> depth++;
                }
            } else if (xml.isEnd()) {
                depth--;
            }
        }
        if (type.equals("inlineStr")) {
            return Cell.text(inline);
        }
        return value == null
                ? Cell.BLANK
                : cell(type, value.strip(), value, style, numbers).linking(link);
    }

    /** The address in a formula that makes a link of it. */
    private static String linkOf(String formula) {
        var found = LINK.matcher(formula);
        return found.find() ? Text.clean(found.group(1)) : "";
    }

    private Cell cell(String type, String value, String raw, int style, Numbers numbers) {
        return switch (type) {
            case "s" -> Cell.text(sharedAt(value));
            case "str" -> Cell.text(Text.clean(unescaped(raw)));
            case "b" -> Cell.truth(!value.equals("0"));
            case "e" -> new Cell(Text.clean(value), Cell.Kind.ERROR, 1, 1);
            case "d" -> new Cell(Numbers.isoDate(value), Cell.Kind.DATE, 1, 1);
            default -> value.isEmpty() ? Cell.BLANK : numbers.cell(value, style);
        };
    }

    private String sharedAt(String index) {
        try {
            var place = Integer.parseInt(index);
            return place >= 0 && place < shared.size() ? shared.get(place) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** The column of a reference such as «AB12» from 0; where a cell gives none, the one after the last. */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        var column = 0;
        for (var i = 0; i < reference.length(); i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw new UnreadableFile("table.unreadable.damaged");
            }
        }
        return column == 0 ? otherwise : column - 1;
    }

    private static void merge(String reference, SheetRows rows) {
        var colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        var from = reference.substring(0, colon);
        var to = reference.substring(colon + 1);
        rows.merge(row(from), column(from, -1), row(to), column(to, -1));
    }

    private static void link(String reference, String address, String place, SheetRows rows) {
        var colon = reference.indexOf(':');
        var from = colon < 0 ? reference : reference.substring(0, colon);
        var to = colon < 0 ? reference : reference.substring(colon + 1);
        rows.link(row(from), column(from, -1), row(to), column(to, -1), address, place);
    }

    private static int row(String reference) {
        var figures = reference.replaceAll("\\D", "");
        return figures.isEmpty() || figures.length() > 7 ? 0 : Integer.parseInt(figures);
    }
}
