package nastavnik.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nastavnik.report.Filing;
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;
import org.springframework.util.MultiValueMap;

/**
 * A report as it was typed, finished or not. Lines come as repeated fields and not as indexed ones: they are added and
 * removed in the browser, and gaps in the indexes would not bind. Read by hand, because binding a repeated field that
 * occurs once would split its text at the commas.
 *
 * @param version of the report it was typed over; -1 where the browser sent nonsense
 * @param then what to do when it is stored
 */
record DraftForm(int version, ReportContent content, String then) {

    /** More than anybody types in a field; what is too long for the form is said at it and not cut. */
    private static final int LONGEST = 20_000;

    /** Links are indexed, which bounds them. */
    private static final int LONGEST_LINK = 2000;

    static DraftForm of(MultiValueMap<String, String> typed) {
        var marks = new HashSet<String>();
        var webinars = new ArrayList<ReportContent.Webinar>();
        for (int i = 0; i < size(typed, "topic"); i++) {
            var topic = text(typed, "topic", i);
            var dates = text(typed, "dates", i);
            if (!topic.isEmpty() || !dates.isEmpty()) {
                webinars.add(new ReportContent.Webinar(mark(typed, "webinar", i, marks), topic, dates, ""));
            }
        }
        var practices = new ArrayList<ReportContent.Practice>();
        for (int i = 0; i < size(typed, "name"); i++) {
            var name = text(typed, "name", i);
            var link = text(typed, "link", i);
            if (!name.isEmpty() || !link.isEmpty()) {
                practices.add(new ReportContent.Practice(mark(typed, "practice", i, marks), name, link, ""));
            }
        }
        var filler = new Filler(
                text(typed, "fillerName", 0),
                text(typed, "fillerPost", 0),
                text(typed, "fillerPhone", 0),
                text(typed, "fillerEmail", 0));
        var version = text(typed, "version", 0);
        return new DraftForm(
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                new ReportContent(webinars, practices, filler),
                text(typed, "then", 0));
    }

    /** The button «×» of a line says {@code drop-<mark>}; without scripts the line goes when the form comes. */
    DraftForm withoutDropped() {
        if (!then.startsWith("drop-")) {
            return this;
        }
        var dropped = then.substring("drop-".length());
        return with(new ReportContent(
                content.webinars().stream()
                        .filter(line -> !line.mark().equals(dropped))
                        .toList(),
                content.practices().stream()
                        .filter(line -> !line.mark().equals(dropped))
                        .toList(),
                content.filler()));
    }

    /** These words and, after them, the lines of the other version that are not among them. */
    DraftForm mergedWith(ReportContent other) {
        var webinars = new ArrayList<>(content.webinars());
        other.webinars().stream()
                .filter(line -> content.webinars().stream().noneMatch(line::sameAs))
                .map(line -> new ReportContent.Webinar(Filing.newMark(), line.topic(), line.dates(), ""))
                .forEach(webinars::add);
        var practices = new ArrayList<>(content.practices());
        other.practices().stream()
                .filter(line -> content.practices().stream().noneMatch(line::sameAs))
                .map(line -> new ReportContent.Practice(Filing.newMark(), line.name(), line.link(), ""))
                .forEach(practices::add);
        return with(
                new ReportContent(webinars, practices, content.filler().isBlank() ? other.filler() : content.filler()));
    }

    private DraftForm with(ReportContent other) {
        return new DraftForm(version, other, then);
    }

    private static int size(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of()).size();
    }

    private static String text(MultiValueMap<String, String> typed, String field, int index) {
        var values = typed.getOrDefault(field, List.of());
        var value = index < values.size() ? Objects.requireNonNullElse(values.get(index), "") : "";
        var text = value.strip().replaceAll("\\s+", " ");
        var longest = "link".equals(field) ? LONGEST_LINK : LONGEST;
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static String mark(MultiValueMap<String, String> typed, String field, int index, HashSet<String> used) {
        var mark = text(typed, field, index);
        if (!mark.matches("[\\w-]{1,36}") || !used.add(mark)) {
            mark = Filing.newMark();
            used.add(mark);
        }
        return mark;
    }
}
