package nastavnik.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what was read into the words of the preview. */
@Component
class ImportPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int WINDOWS_SHOWN = 4;

    private final DeadlineReader deadlines;
    private final MessageSource messages;
    private final Plural plural;

    ImportPages(DeadlineReader deadlines, MessageSource messages, Plural plural) {
        this.deadlines = deadlines;
        this.messages = messages;
        this.plural = plural;
    }

    ImportView view(StoredImport upload, ImportForm form, PlanRead plan) {
        var period = form.period();
        return new ImportView(
                upload.id().toString(),
                upload.fileName(),
                plural.of("intake.sections", plan.sections().size()),
                plural.of("intake.activities", plan.activities()),
                plural.of("intake.doubts", plan.doubts().size()),
                columns(upload.table(), form),
                plan.doubts().stream().map(this::line).toList(),
                plan.sections().stream()
                        .map(section -> new ImportView.Part(
                                section.number(),
                                section.title(),
                                section.activities().stream()
                                        .map(activity -> line(activity, period))
                                        .toList()))
                        .toList());
    }

    private static List<ImportView.Column> columns(TableRead table, ImportForm form) {
        var kinds = form.kinds(table.captions().size());
        var columns = new ArrayList<ImportView.Column>();
        for (int column = 0; column < kinds.size(); column++) {
            var kind = kinds.get(column);
            columns.add(new ImportView.Column(column, table.captions().get(column), kind == null ? "" : kind.name()));
        }
        return columns;
    }

    private ImportView.DoubtLine line(PlanRead.Doubt doubt) {
        var key = doubt.key();
        var words = say(
                key == null ? "intake.doubt." + doubt.code() : key, doubt.args().toArray());
        return new ImportView.DoubtLine(
                doubt.row(), doubt.row() == 0 ? words : say("intake.doubt.at", Integer.toString(doubt.row()), words));
    }

    private ImportView.Line line(PlanRead.ActivityRead activity, Optional<Interval> period) {
        var words = activity.words();
        var deadline = period.map(of -> deadlines.read(words.deadline(), of));
        return new ImportView.Line(
                activity.row(),
                words.number(),
                words.title(),
                words.deadline(),
                deadline.map(ImportPages::windows).orElse(List.of()),
                deadline.map(this::rest).orElse(""),
                deadline.map(Deadline::doubtful).orElse(false),
                words.responsible(),
                words.document(),
                words.result());
    }

    private static List<String> windows(Deadline deadline) {
        return deadline.windows().stream().limit(WINDOWS_SHOWN).map(Dates::span).toList();
    }

    private String rest(Deadline deadline) {
        if (deadline.windows().size() > WINDOWS_SHOWN) {
            return say("intake.more", Integer.toString(deadline.windows().size() - WINDOWS_SHOWN));
        }
        return deadline.windows().isEmpty() ? say("intake.kind." + deadline.kind()) : "";
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
