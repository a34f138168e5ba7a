package nastavnik.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.reading.TableRead.RowRead;
import nastavnik.table.Captions;
import nastavnik.table.Captions.Column;
import nastavnik.table.Document;
import nastavnik.table.Header;
import nastavnik.table.Row;
import nastavnik.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the tables of a document and knows their columns by caption, whatever the order (five orders, five ways). */
@Component
public class TableReader {

    private static final Locale RUSSIAN = Locale.of("ru");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}(\\.\\d{1,3})*\\.?");

    private final Captions captions;
    private final MessageSource messages;

    TableReader(MessageSource messages) {
        this.messages = messages;
        this.captions = new Captions(Arrays.stream(Kind.values())
                .map(kind -> {
                    var synonyms = messages.getMessage("reading.captions." + kind, null, RUSSIAN);
                    return kind == Kind.TITLE || kind == Kind.DEADLINE
                            ? Column.required(kind.name(), synonyms)
                            : Column.optional(kind.name(), synonyms);
                })
                .toList());
    }

    /**
     * @return every table of at least two columns that has rows under its captions, in the order of the document; tables
     *     with the same captions one after the other are one table cut in pieces
     */
    public List<TableRead> read(Document document) {
        var tables = new ArrayList<TableRead>();
        for (var table : document.visibleTables()) {
            var read = read(table.unmergedDownwards());
            if (read.isEmpty()) {
                continue;
            }
            if (!tables.isEmpty() && isPieceOf(tables.getLast(), read.get())) {
                tables.add(joined(tables.removeLast(), read.get()));
            } else {
                tables.add(read.get());
            }
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private Optional<TableRead> read(Table table) {
        return captions.find(table)
                .map(header -> kept(
                        table, header.textBefore(), header.table().rows().get(header.first()), header, header.body()))
                .or(() -> withUnknownCaptions(table));
    }

    /**
     * A table whose captions say nothing to the portal may still be chosen: its first row of several cells is its header,
     * unless it begins with a number as rows of a plan do.
     */
    private Optional<TableRead> withUnknownCaptions(Table table) {
        var rows = table.rows();
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).onlyText().isEmpty())
                .boxed()
                .findFirst()
                .map(index -> NUMBERED.matcher(rows.get(index).text(0)).matches()
                        ? withoutCaptions(table, index)
                        : kept(table, table.before(), rows.get(index), null, rows.subList(index + 1, rows.size())));
    }

    private TableRead withoutCaptions(Table table, int first) {
        var body = table.rows().subList(first, table.rows().size());
        var read = kept(table, table.before(), body.getFirst(), null, body);
        var captions = IntStream.rangeClosed(1, read.captions().size())
                .mapToObj(column -> messages.getMessage("reading.column", new Object[] {column}, RUSSIAN))
                .toList();
        return new TableRead(read.name(), read.before(), captions, read.kinds(), read.rows(), read.parts());
    }

    private static TableRead kept(Table table, List<String> before, Row head, @Nullable Header header, List<Row> body) {
        var width = head.cells().size();
        return new TableRead(
                table.name(),
                before,
                IntStream.range(0, width)
                        .mapToObj(head::text)
                        .map(Markup::without)
                        .toList(),
                kinds(header, width),
                body.stream()
                        .map(row -> new RowRead(row.number(), row.texts(), row.isMergedAcross(width)))
                        .toList(),
                1);
    }

    private static List<@Nullable Kind> kinds(@Nullable Header header, int width) {
        var kinds = new ArrayList<@Nullable Kind>();
        for (int column = 0; column < width; column++) {
            var place = column;
            kinds.add(
                    header == null
                            ? null
                            : Arrays.stream(Kind.values())
                                    .filter(kind -> Integer.valueOf(place)
                                            .equals(header.places().get(kind.name())))
                                    .findFirst()
                                    .orElse(null));
        }
        return kinds;
    }

    private static boolean isPieceOf(TableRead first, TableRead next) {
        return first.isRoadmap() && first.captions().equals(next.captions());
    }

    /** Rows of a Word table are counted within it, so those of the next piece count on. */
    private static TableRead joined(TableRead first, TableRead next) {
        var last = first.rows().isEmpty() ? 0 : first.rows().getLast().number();
        var begins = next.rows().isEmpty() ? 0 : next.rows().getFirst().number();
        var shift = begins > last ? 0 : last + 1 - begins;
        var rows = new ArrayList<>(first.rows());
        next.rows().forEach(row -> rows.add(new RowRead(row.number() + shift, row.cells(), row.merged())));
        return new TableRead(first.name(), first.before(), first.captions(), first.kinds(), rows, first.parts() + 1);
    }
}
