package nastavnik.analyticnote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.committee.CommitteeOffice;
import nastavnik.roundform.FieldKind;
import nastavnik.roundform.FormRules;
import nastavnik.roundtable.RoundTable;
import nastavnik.roundtable.RoundTable.Column;
import nastavnik.web.Plural;
import nastavnik.wording.NameOnPaper;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences made of the figures of a round: what stands in the note before anybody has edited it. */
@Component
class NoteWords {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int WEAKEST = 3;
    private static final int HUNDRED = 100;

    private final CommitteeOffice committee;
    private final Plural plural;
    private final MessageSource messages;

    NoteWords(CommitteeOffice committee, Plural plural, MessageSource messages) {
        this.committee = committee;
        this.plural = plural;
        this.messages = messages;
    }

    NoteForm prefilled(RoundTable table, SignedIn me) {
        var card = committee.card();
        return new NoteForm(
                "",
                say("analyticnote.basis.default", table.title(), card.municipalityGenitive(), table.formTitle()),
                scope(table),
                String.join("\n", findings(table)),
                String.join("\n", recommendations(table)),
                capital(me.post()),
                NameOnPaper.signature(me.fullName()));
    }

    /** The signature begins a line. */
    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(RUSSIAN) + words.substring(1);
    }

    private String scope(RoundTable table) {
        return say(
                table.kind().bySchools() ? "analyticnote.scope.default" : "analyticnote.scope.sites",
                table.due(),
                plural.of("analyticnote.schools", table.rows().size()),
                table.answered(),
                percent(table.answered(), table.rows().size()));
    }

    private List<String> findings(RoundTable table) {
        var lines = new ArrayList<String>();
        for (var column : table.columns()) {
            var figure = column.figure();
            if (figure != null && column.answered() > 0) {
                lines.add(say(
                        column.total() == null ? "analyticnote.finding.mean" : "analyticnote.finding.total",
                        column.field().caption(),
                        FormRules.words(figure),
                        plural.of("analyticnote.answeredBy", column.answered()),
                        compared(column)));
            }
        }
        var score = table.meanScore();
        if (score != null) {
            var before = table.meanScoreBefore();
            var now = table.meanScoreNow();
            lines.add(say(
                    "analyticnote.finding.score",
                    FormRules.words(score),
                    plural.of("analyticnote.checkedSites", table.answered()),
                    before == null || now == null
                            ? ""
                            : say(
                                    "analyticnote.finding.before",
                                    plural.of("analyticnote.checkedTwice", table.both()),
                                    FormRules.words(before),
                                    FormRules.words(now))));
            weakest(table)
                    .forEach(column -> lines.add(say(
                            "analyticnote.finding.weak", column.field().caption(), missing(column), table.answered())));
        }
        if (table.answered() < table.rows().size()) {
            lines.add(say(
                    table.kind().bySchools() ? "analyticnote.finding.silent" : "analyticnote.finding.unchecked",
                    plural.of("analyticnote.silent", silent(table).size())));
        }
        if (lines.isEmpty()) {
            lines.add(say("analyticnote.finding.none"));
        }
        return lines;
    }

    private String compared(Column column) {
        var before = column.before();
        var change = column.change();
        if (before == null || change == null) {
            return "";
        }
        var same = plural.of("analyticnote.same", column.compared());
        var now = FormRules.words(before.add(change));
        return switch (change.signum()) {
            case 1 -> say("analyticnote.finding.more", same, FormRules.words(before), now, FormRules.words(change));
            case -1 ->
                say("analyticnote.finding.less", same, FormRules.words(before), now, FormRules.words(change.negate()));
            default -> say("analyticnote.finding.same", same, now);
        };
    }

    private List<String> recommendations(RoundTable table) {
        var lines = new ArrayList<String>();
        var silent = silent(table);
        if (!silent.isEmpty()) {
            // The list of an official paper is whole.
            lines.add(say(
                    table.kind().bySchools() ? "analyticnote.advice.silent" : "analyticnote.advice.unchecked",
                    String.join(", ", silent)));
        }
        weakest(table)
                .forEach(column ->
                        lines.add(say("analyticnote.advice.weak", column.field().caption())));
        table.columns().stream()
                .filter(column -> column.change() != null && column.change().signum() < 0)
                .forEach(column ->
                        lines.add(say("analyticnote.advice.less", column.field().caption())));
        if (lines.isEmpty()) {
            lines.add(say("analyticnote.advice.none"));
        }
        return lines;
    }

    /** Items that most schools lack: the first three, and all that lack as often as the third. */
    private static List<Column> weakest(RoundTable table) {
        if (!table.checklist()) {
            return List.of();
        }
        var lacking = table.columns().stream()
                .filter(column -> column.field().kind() == FieldKind.MARK && missing(column) > 0)
                .sorted(Comparator.comparingLong(NoteWords::missing).reversed())
                .toList();
        var least = lacking.size() < WEAKEST ? 1 : missing(lacking.get(WEAKEST - 1));
        return lacking.stream().filter(column -> missing(column) >= least).toList();
    }

    private static long missing(Column column) {
        return column.shares().stream()
                .filter(share -> share.answer().equals(FieldKind.NO))
                .mapToLong(RoundTable.Share::schools)
                .sum();
    }

    static List<String> silent(RoundTable table) {
        return table.rows().stream()
                .filter(row -> !row.counts())
                .map(RoundTable.Row::school)
                .toList();
    }

    static String percent(long part, long whole) {
        return whole == 0
                ? "0"
                : FormRules.words(BigDecimal.valueOf(part * HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_UP));
    }

    String say(String key, Object... args) {
        var words = new Object[args.length];
        for (var i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        return messages.getMessage(key, words, RUSSIAN);
    }
}
