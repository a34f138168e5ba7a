package nastavnik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nastavnik.office.Captions;
import nastavnik.office.Captions.Column;
import nastavnik.office.Document;
import nastavnik.office.Header;
import nastavnik.office.Row;
import nastavnik.roadmap.OrderColumn.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the roadmap's table in a document by the captions of its columns, whatever their order (five orders, five ways). */
@Component
class TableReader {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    TableReader(MessageSource messages) {
        this.messages = messages;
    }

    /** @return the first table that has activities and deadlines; empty where there is none */
    Optional<TableRead> read(Document document) {
        var captions = new Captions(Arrays.stream(Kind.values())
                .map(kind -> {
                    var synonyms = messages.getMessage("intake.captions." + kind, null, RUSSIAN);
                    return kind == Kind.TITLE || kind == Kind.DEADLINE
                            ? Column.required(kind.name(), synonyms)
                            : Column.optional(kind.name(), synonyms);
                })
                .toList());
        return document.visibleTables().stream()
                .map(table -> captions.find(table.unmergedDownwards()))
                .flatMap(Optional::stream)
                .filter(Header::isComplete)
                .findFirst()
                .map(this::keep);
    }

    private TableRead keep(Header header) {
        var width = header.table().width();
        var head = header.table().rows().get(header.first());
        var kinds = new ArrayList<@Nullable Kind>();
        for (int column = 0; column < width; column++) {
            kinds.add(kind(header, column));
        }
        return new TableRead(
                header.textBefore(),
                texts(head, width),
                kinds,
                header.body().stream()
                        .map(row -> new TableRead.RowRead(row.number(), texts(row, width), row.isMergedAcross(width)))
                        .toList());
    }

    private static @Nullable Kind kind(Header header, int column) {
        return Arrays.stream(Kind.values())
                .filter(kind -> Integer.valueOf(column).equals(header.places().get(kind.name())))
                .findFirst()
                .orElse(null);
    }

    private static List<String> texts(Row row, int width) {
        return IntStream.range(0, width).mapToObj(row::text).toList();
    }
}
