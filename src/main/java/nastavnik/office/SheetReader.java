package nastavnik.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an .xlsx (or .xlsm, whose macros stay where they are) as a stream of cells. */
final class SheetReader {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
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

    private record Area(int top, int left, int bottom, int right) {}

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
        var rows = new TreeMap<Integer, List<Cell>>();
        var merged = new ArrayList<Area>();
        try (var xml = source.read(part)) {
            var row = 0;
            var column = -1;
            List<Cell> cells = new ArrayList<>();
            while (xml.next()) {
                if (xml.isStart()) {
                    switch (xml.name()) {
                        case "row" -> {
                            row = xml.attribute("r", row + 1);
                            if (row < 1 || row > MOST_ROWS) {
                                throw new UnreadableFile("office.unreadable.damaged");
                            }
                            column = -1;
                            cells = new ArrayList<>();
                        }
                        case "c" -> {
                            column = column(xml.attribute("r"), column + 1);
                            var cell = readCell(xml, numbers);
                            if (!cell.isBlank()) {
                                budget.column(column);
                                budget.cell();
                                put(cells, column, cell);
                            }
                        }
                        case "mergeCell" -> {
                            var area = area(xml.attribute("ref", ""));
                            if (area != null) {
                                budget.piece();
                                merged.add(area);
                            }
                        }
                        default -> {}
                    }
                } else if (xml.isEnd() && xml.name().equals("row") && !cells.isEmpty()) {
                    budget.row();
                    rows.put(row, cells);
                    cells = new ArrayList<>();
                }
            }
        }
        merge(rows, merged);
        return rows.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    private Cell readCell(Xml xml, Numbers numbers) throws XMLStreamException {
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s", 0);
        String value = null;
        var inline = "";
        var depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = xml.text();
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
        return value == null ? Cell.BLANK : cell(type, value.strip(), value, style, numbers);
    }

    private Cell cell(String type, String value, String raw, int style, Numbers numbers) {
        return switch (type) {
            case "s" -> Cell.text(sharedAt(value));
            case "str" -> Cell.text(Text.clean(unescaped(raw)));
            case "b" ->
                new Cell(
                        Words.get(value.equals("0") ? "office.cell.false" : "office.cell.true"),
                        Cell.Kind.BOOLEAN,
                        1,
                        1);
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
                throw new UnreadableFile("office.unreadable.damaged");
            }
        }
        return column == 0 ? otherwise : column - 1;
    }

    private static @Nullable Area area(String reference) {
        var colon = reference.indexOf(':');
        if (colon < 0) {
            return null;
        }
        var from = reference.substring(0, colon);
        var to = reference.substring(colon + 1);
        var top = row(from);
        var bottom = row(to);
        var left = column(from, -1);
        var right = column(to, -1);
        return top < 1 || bottom < top || left < 0 || right < left ? null : new Area(top, left, bottom, right);
    }

    private static int row(String reference) {
        var figures = reference.replaceAll("\\D", "");
        return figures.isEmpty() || figures.length() > 7 ? 0 : Integer.parseInt(figures);
    }

    /** Marks what merged cells cover. Rows without text are not there, so a merged cell may take fewer than it says. */
    private void merge(NavigableMap<Integer, List<Cell>> rows, List<Area> areas) {
        var width = rows.values().stream().mapToInt(List::size).max().orElse(0);
        for (var area : areas) {
            var anchor = rows.get(area.top());
            if (anchor == null || area.left() >= width) {
                continue;
            }
            var right = Math.min(area.right(), width - 1);
            var below = rows.subMap(area.top(), true, area.bottom(), true);
            cover(below, area, right);
            if (area.left() < anchor.size()) {
                var columns = area.right() - area.left() + 1;
                anchor.set(area.left(), anchor.get(area.left()).spanning(columns, below.size()));
            }
        }
    }

    private void cover(Map<Integer, List<Cell>> below, Area area, int right) {
        for (var row : below.entrySet()) {
            var isFirst = row.getKey() == area.top();
            for (var column = area.left(); column <= right; column++) {
                budget.piece();
                if (!isFirst || column > area.left()) {
                    put(row.getValue(), column, Cell.covered(column > area.left(), !isFirst));
                }
            }
        }
    }
}
