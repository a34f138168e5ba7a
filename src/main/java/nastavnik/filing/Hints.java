package nastavnik.filing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nastavnik.form.Typed;
import nastavnik.linkcheck.Links;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.EarlierPractice;
import nastavnik.reportlist.ReportLists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the portal has noticed about practices, said beside the line: a kind word, never a refusal. */
@Component
class Hints {

    private static final Locale RUSSIAN = Locale.of("ru");

    private static final int LONGEST_NAME = 120;

    private final ReportLists reports;
    private final Links links;
    private final ReportWords words;
    private final MessageSource messages;

    Hints(ReportLists reports, Links links, ReportWords words, MessageSource messages) {
        this.reports = reports;
        this.links = links;
        this.words = words;
        this.messages = messages;
    }

    /** @return words by the id of the field they stand at; two statements, however many lines there are */
    Map<String, EditView.Hint> of(ReportSheet report, ReportContent content) {
        var practices = content.practices();
        if (practices.isEmpty()) {
            return Map.of();
        }
        var hints = new LinkedHashMap<String, EditView.Hint>();
        var shut = links.shutAmong(
                practices.stream().map(ReportContent.Practice::link).toList());
        var earlier =
                reports.earlierPractices(report.schoolId(), report.period().quarter());
        var byName = firstBy(earlier, EarlierPractice::name);
        var byLink = firstBy(earlier, EarlierPractice::link);
        var seen = new HashMap<String, Integer>();
        for (int at = 0; at < practices.size(); at++) {
            var line = practices.get(at);
            if (shut.contains(line.link())) {
                hints.put("link-" + line.mark(), EditView.Hint.of(say("filing.hint.shut")));
            }
            var name = Typed.bare(line.name());
            var before = name.isEmpty() ? null : byName.getOrDefault(name, byLink.get(Typed.bare(line.link())));
            var twin = name.isEmpty() ? null : seen.putIfAbsent(name, at + 1);
            if (twin != null) {
                hints.put("name-" + line.mark(), EditView.Hint.of(say("filing.hint.twin", Integer.toString(twin))));
            } else if (before != null) {
                hints.put("name-" + line.mark(), earlier(before));
            }
        }
        return hints;
    }

    private EditView.Hint earlier(EarlierPractice before) {
        var name = before.name().length() > LONGEST_NAME
                ? before.name().substring(0, LONGEST_NAME).strip() + "\u2026"
                : before.name();
        return new EditView.Hint(
                say("filing.hint.earlier", words.quarter(before.quarter()), name),
                "/reports/" + before.reportId(),
                say("filing.hint.open", words.shortQuarter(before.quarter())));
    }

    /** The latest of each, by what people would take for the same. */
    private static Map<String, EarlierPractice> firstBy(
            List<EarlierPractice> earlier, Function<EarlierPractice, String> what) {
        var first = new HashMap<String, EarlierPractice>();
        for (var practice : earlier) {
            var key = Typed.bare(what.apply(practice));
            if (!key.isEmpty()) {
                first.putIfAbsent(key, practice);
            }
        }
        return first;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
