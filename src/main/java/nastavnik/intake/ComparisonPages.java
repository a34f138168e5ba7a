package nastavnik.intake;

import java.util.List;
import java.util.Set;
import nastavnik.plan.ActivityWords;
import nastavnik.web.Plural;
import org.springframework.stereotype.Component;

/** Puts the difference between a document and a draft into words. */
@Component
class ComparisonPages {

    private static final int LINES_SHOWN = 200;

    private final Plural plural;

    ComparisonPages(Plural plural) {
        this.plural = plural;
    }

    /** @param leftOut keys of the changes the person does not take over */
    ImportView.Compared view(Comparison comparison, Set<String> leftOut) {
        var all = comparison.added().size()
                + comparison.changed().size()
                + comparison.removed().size();
        return new ImportView.Compared(
                comparison.seen(),
                plural.of("intake.compare.added", comparison.added().size()),
                plural.of("intake.compare.changed", comparison.changed().size()),
                plural.of("intake.compare.removed", comparison.removed().size()),
                plural.of("intake.compare.same", comparison.same()),
                comparison.changesNothing(),
                leftOut.isEmpty() ? "" : plural.of("intake.compare.leftOut", leftOut.size()),
                all > LINES_SHOWN,
                shown(comparison.added(), leftOut),
                comparison.changed().stream()
                        .limit(LINES_SHOWN)
                        .map(change -> new ImportView.ChangeLine(
                                change.key(),
                                heading(change.before()),
                                change.differences(),
                                !leftOut.contains(change.key())))
                        .toList(),
                shown(comparison.removed(), leftOut),
                comparison.sections().stream()
                        .map(change -> new ImportView.ChangeLine(
                                change.key(), "", List.of(change.difference()), !leftOut.contains(change.key())))
                        .toList());
    }

    private static List<ImportView.ChangeLine> shown(List<Comparison.Row> rows, Set<String> leftOut) {
        return rows.stream()
                .limit(LINES_SHOWN)
                .map(row -> new ImportView.ChangeLine(
                        row.key(), heading(row.words()), List.of(), !leftOut.contains(row.key())))
                .toList();
    }

    private static String heading(ActivityWords words) {
        return (words.number() + " " + words.title()).strip();
    }
}
