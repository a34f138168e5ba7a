package nastavnik.roundtable;

import java.math.BigDecimal;
import java.util.List;
import nastavnik.roundform.FieldKind;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import nastavnik.roundform.FormRules;
import nastavnik.roundform.ValueWords;
import nastavnik.roundtable.RoundTable.Column;
import nastavnik.roundtable.RoundTable.Row;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for the figures of a table. */
@Component
class TablePages {

    private static final String MINUS = "\u2212";

    private final ValueWords words;

    TablePages(ValueWords words) {
        this.words = words;
    }

    TableView view(RoundTable table) {
        return new TableView(
                table.roundId(),
                table.title(),
                table.formTitle(),
                table.due(),
                table.before().isEmpty() ? "" : table.before() + ", " + table.beforeDue(),
                table.checklist(),
                table.rows().size(),
                table.answered(),
                number(table.meanScore()),
                number(table.meanScoreBefore()),
                table.columns().stream()
                        .filter(column -> column.field().kind().number())
                        .map(TablePages::total)
                        .toList(),
                table.columns().stream()
                        .filter(column -> column.field().kind().chosen())
                        .map(TablePages::total)
                        .toList(),
                shown(table).stream().map(FormField::caption).toList());
    }

    /** What stands in columns: a checklist is told by its score, long texts are read in the answer itself. */
    private static List<FormField> shown(RoundTable table) {
        return table.columns().stream()
                .map(Column::field)
                .filter(field ->
                        field.kind() != FieldKind.TEXT && !(table.checklist() && field.kind() == FieldKind.MARK))
                .toList();
    }

    private static TableView.Total total(Column column) {
        return new TableView.Total(
                column.field().caption(),
                column.answered(),
                number(column.total()),
                number(column.mean()),
                number(column.before()),
                number(column.now()),
                change(column.change()),
                tone(column.change()),
                column.shares());
    }

    Listing<TableView.Line> lines(RoundTable table, ListRequest asked) {
        var fields = shown(table);
        return Listing.of(asked, table.rows(), row -> line(row, fields));
    }

    private TableView.Line line(Row row, List<FormField> fields) {
        return new TableView.Line(
                row.answerId(),
                row.school(),
                row.district(),
                row.state(),
                row.place(),
                number(row.score()),
                number(row.scoreBefore()),
                change(row.change()),
                tone(row.change()),
                fields.stream()
                        .map(field -> row.hidden().contains(field.code())
                                ? words.few()
                                : words.of(field, row.values().getOrDefault(field.code(), FieldValue.NONE)))
                        .toList());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : FormRules.words(number);
    }

    private static String change(@Nullable BigDecimal change) {
        if (change == null) {
            return "";
        }
        return switch (change.signum()) {
            case 1 -> "+" + FormRules.words(change);
            case -1 -> MINUS + FormRules.words(change.negate());
            default -> "0";
        };
    }

    private static String tone(@Nullable BigDecimal change) {
        return change == null || change.signum() == 0 ? "idle" : change.signum() > 0 ? "good" : "warn";
    }
}
