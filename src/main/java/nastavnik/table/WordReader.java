package nastavnik.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a .docx as a stream. Deleted and hidden text is left out, inserted text is read;
 * automatic numbers of paragraphs are part of their text, as they are on paper. A table within a table is a table of its
 * own, after the outer one.
 */
final class WordReader {

    private final OfficePackage source;
    private final Budget budget;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Deque<WordTable> open = new ArrayDeque<>();
    private Numbering numbering = Numbering.NONE;
    private Map<String, String> links = Map.of();

    /** A table and the count of paragraphs that stood before it. */
    private record Found(WordTable table, int paragraphsBefore) {}

    WordReader(OfficePackage source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    /** What is being read of a paragraph. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();

        @Nullable
        String style;

        @Nullable
        String list;

        int level = -1;
        String link = "";
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<Table> read(String part) throws IOException, XMLStreamException {
        numbering = Numbering.read(source, part, budget);
        links = source.links(part, budget);
        try (var xml = source.read(part)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml);
                } else if (xml.isEnd()) {
                    end(xml.name());
                }
            }
        }
        return tables();
    }

    private void start(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> readParagraph(xml);
            case "tbl" -> {
                budget.sheet();
                var table = new WordTable(budget);
                found.add(new Found(table, paragraphs.size()));
                open.push(table);
            }
            case "tr" -> inTable(WordTable::startRow);
            case "tc" -> inTable(WordTable::startCell);
            case "gridBefore" -> inTable(table -> table.skipColumns(xml.attribute("val", 0)));
            case "gridSpan" -> inTable(table -> table.span(xml.attribute("val", 1)));
            case "vMerge" -> inTable(table -> table.mergeDown(xml.attribute("val", "continue")));
            case "hMerge" -> inTable(table -> table.mergeAcross(xml.attribute("val", "continue")));
            case "Fallback", "moveFrom", "del", "tcPrChange", "trPrChange", "sectPr" -> xml.skip();
            default -> {}
        }
    }

    private void inTable(java.util.function.Consumer<WordTable> action) {
        if (!open.isEmpty()) {
            action.accept(open.peek());
        }
    }

    private void end(String name) {
        switch (name) {
            case "tbl" -> {
                if (!open.isEmpty()) {
                    open.pop();
                }
            }
            case "tr" -> inTable(WordTable::endRow);
            case "tc" -> inTable(WordTable::endCell);
            default -> {}
        }
    }

    private void readParagraph(Xml xml) throws XMLStreamException {
        var paragraph = new Paragraph();
        while (xml.next()) {
            if (xml.isEnd() && xml.name().equals("p")) {
                break;
            }
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> paragraph.style = xml.attribute("val");
                    case "numId" -> paragraph.list = xml.attribute("val");
                    case "ilvl" -> paragraph.level = xml.attribute("val", 0);
                    case "r" -> readRun(xml, paragraph.text);
                    case "hyperlink" -> paragraph.link = links.getOrDefault(xml.attribute("id", ""), paragraph.link);
                    // the words of a text box stand on their own, before the paragraph that holds the box
                    case "p" -> readParagraph(xml);
                    case "del", "moveFrom", "Fallback", "pPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
        addParagraph(Text.clean(numbering.number(paragraph.style, paragraph.list, paragraph.level) + paragraph.text));
        if (!open.isEmpty() && !paragraph.link.isEmpty()) {
            open.getFirst().link(paragraph.link);
        }
    }

    private void readRun(Xml xml, StringBuilder text) throws XMLStreamException {
        var depth = 1;
        var hidden = false;
        var run = new StringBuilder();
        while (depth > 0 && xml.next()) {
            if (xml.isEnd()) {
                depth--;
                continue;
            }
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "t" -> append(run, xml.text());
                case "p" -> readParagraph(xml);
                case "Fallback", "del", "moveFrom", "rPrChange" -> xml.skip();
                default -> {
                    depth++;
                    switch (xml.name()) {
                        case "tab", "ptab" -> run.append('\t');
                        case "br", "cr" -> run.append('\n');
                        case "noBreakHyphen" -> run.append('-');
                        case "vanish" ->
                            hidden = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
                        default -> {}
                    }
                }
            }
        }
        if (!hidden) {
            append(text, run);
        }
    }

    /** Adds text as long as it could still fit into a cell. */
    private static void append(StringBuilder target, CharSequence text) {
        if (target.length() <= Text.LONGEST_CELL) {
            target.append(text);
        }
    }

    private void addParagraph(String text) {
        if (!open.isEmpty() && open.getFirst().isInCell()) {
            open.getFirst().addParagraph(text);
        } else if (!text.isEmpty()) {
            budget.piece();
            budget.text(text);
            paragraphs.add(text);
        }
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (var i = 0; i < found.size(); i++) {
            var start = i == 0 ? 0 : found.get(i - 1).paragraphsBefore();
            var here = found.get(i).paragraphsBefore();
            var end = i + 1 < found.size() ? found.get(i + 1).paragraphsBefore() : paragraphs.size();
            var before = paragraphs.subList(start, here);
            var name = before.isEmpty() ? "" : before.getLast();
            tables.add(new Table(name, false, before, found.get(i).table().rows(), paragraphs.subList(here, end)));
        }
        return tables;
    }
}
