package nastavnik.roundtable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.roundform.FieldKind;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import nastavnik.roundform.FormRules;
import nastavnik.roundform.ValueWords;
import nastavnik.roundtable.RoundTable.Column;
import nastavnik.roundtable.RoundTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The table as a workbook: schools by fields, the sums, and what the file is. */
@Component
class TableSheet {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;

    private final ValueWords words;
    private final MessageSource messages;
    private final CommitteeClock clock;

    TableSheet(ValueWords words, MessageSource messages, CommitteeClock clock) {
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    Download download(RoundTable table) {
        return new Download(
                say("roundtable.file", table.titleOfFile()) + ".xlsx", "round-" + table.roundId() + ".xlsx");
    }

    /** The caller closes it, or gives it to {@link Download}. */
    SheetFile file(RoundTable table, SignedIn person) {
        var file = new SheetFile(new Imprint(
                table.title(),
                person.fullName(),
                clock.now(),
                "round-table",
                VERSION,
                Map.of("round", Long.toString(table.roundId()))));
        schools(file, table);
        totals(file, table);
        var facts = new LinkedHashMap<String, Object>();
        facts.put(say("roundtable.facts.round"), table.title());
        facts.put(say("roundtable.facts.form"), table.formTitle());
        facts.put(say("roundtable.facts.due"), table.due());
        facts.put(
                say("roundtable.facts.answered"),
                say("roundtable.answered", table.answered(), table.rows().size()));
        facts.put(say("roundtable.facts.before"), table.before().isEmpty() ? "\u2013" : table.before());
        facts.put(say("roundtable.facts.by"), person.fullName() + ", " + person.post());
        facts.put(say("roundtable.facts.at"), Dates.dateTime(clock.local(clock.now())));
        facts.put(say("roundtable.facts.rule"), say("roundtable.rule"));
        file.facts(say("roundtable.sheet.facts"), facts);
        return file;
    }

    private void schools(SheetFile file, RoundTable table) {
        var captions = new ArrayList<String>();
        if (table.checklist()) {
            captions.add(say("roundtable.place"));
        }
        captions.add(say("roundtable.school"));
        captions.add(say("roundtable.district"));
        captions.add(say("roundtable.state"));
        if (table.checklist()) {
            captions.add(say("roundtable.score"));
            captions.add(say("roundtable.score.before"));
        }
        table.columns().forEach(column -> captions.add(column.field().caption()));
        var sheet = file.data(say("roundtable.sheet.schools"), captions);
        for (var row : table.rows()) {
            sheet.row(line(row, table).toArray());
        }
    }

    private List<@Nullable Object> line(Row row, RoundTable table) {
        var line = new ArrayList<@Nullable Object>();
        if (table.checklist()) {
            line.add(row.place() == 0 ? null : row.place());
        }
        line.add(row.school());
        line.add(row.district());
        line.add(say((table.kind().bySchools() ? "monitoring.answer." : "monitoring.site.") + row.state()));
        if (table.checklist()) {
            line.add(row.score());
            line.add(row.scoreBefore());
        }
        for (var column : table.columns()) {
            var field = column.field();
            line.add(
                    row.hidden().contains(field.code())
                            ? words.few()
                            : cell(field, row.values().getOrDefault(field.code(), FieldValue.NONE)));
        }
        return line;
    }

    private @Nullable Object cell(FormField field, FieldValue value) {
        if (value.value().isEmpty()) {
            return null;
        }
        if (field.kind().number()) {
            return FormRules.number(field.kind(), value.value())
                    .<Object>map(number -> number)
                    .orElse(value.value());
        }
        if (field.kind() == FieldKind.DATE) {
            return Dates.parse(value.value()).<Object>map(day -> day).orElse(value.value());
        }
        return words.of(field, value);
    }

    private void totals(SheetFile file, RoundTable table) {
        var compared = !table.before().isEmpty();
        var shared =
                table.columns().stream().anyMatch(column -> !column.shares().isEmpty());
        var captions = new ArrayList<>(List.of(
                say("roundtable.field"), say("roundtable.filled"), say("roundtable.total"), say("roundtable.mean")));
        if (compared) {
            captions.addAll(List.of(say("roundtable.before"), say("roundtable.now"), say("roundtable.change")));
        }
        if (shared) {
            captions.add(say("roundtable.shares"));
        }
        var sheet = file.data(say("roundtable.sheet.totals"), captions);
        for (Column column : table.columns()) {
            var line = new ArrayList<@Nullable Object>();
            line.add(column.field().caption());
            line.add(column.answered());
            line.add(column.total());
            line.add(column.mean());
            if (compared) {
                line.add(column.before());
                line.add(column.now());
                line.add(column.change());
            }
            if (shared) {
                line.add(shares(column));
            }
            sheet.row(line.toArray());
        }
    }

    private static String shares(Column column) {
        return String.join(
                "; ",
                column.shares().stream()
                        .map(share -> share.words() + " \u2013 " + share.schools())
                        .toList());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
