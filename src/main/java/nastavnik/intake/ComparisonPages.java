package nastavnik.intake;

import nastavnik.roadmap.ActivityWords;
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

    ImportView.Compared view(Comparison comparison) {
        return new ImportView.Compared(
                comparison.seen(),
                plural.of("intake.compare.added", comparison.added().size()),
                plural.of("intake.compare.changed", comparison.changed().size()),
                plural.of("intake.compare.removed", comparison.removed().size()),
                plural.of("intake.compare.same", comparison.same()),
                comparison.changesNothing(),
                comparison.added().stream()
                        .limit(LINES_SHOWN)
                        .map(ComparisonPages::heading)
                        .toList(),
                comparison.changed().stream()
                        .limit(LINES_SHOWN)
                        .map(change -> new ImportView.ChangedLine(heading(change.before()), change.differences()))
                        .toList(),
                comparison.removed().stream()
                        .limit(LINES_SHOWN)
                        .map(ComparisonPages::heading)
                        .toList(),
                comparison.sections());
    }

    private static String heading(ActivityWords words) {
        return (words.number() + " " + words.title()).strip();
    }
}
