package nastavnik.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import nastavnik.form.Typed;
import nastavnik.offline.FilledForm.Line;
import nastavnik.report.Filing;
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.SentReport;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a draft that takes a filled-in form. A line is known by its mark; in a file without marks by what it
 * says, so that remarks stay with their lines.
 *
 * @param content the draft as it will be
 * @param noData whether it will answer «нет данных за квартал»
 * @param webinars what becomes of each line of form 1
 * @param practices what becomes of each line of form 2
 * @param filler whether who filled it in changes
 */
record Merging(ReportContent content, boolean noData, List<Change> webinars, List<Change> practices, boolean filler) {

    enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        REMOVED
    }

    /**
     * What becomes of a line.
     *
     * @param before what it said; null for a new one
     * @param after what it will say; null for one that goes
     */
    record Change(
            Kind kind, @Nullable Said before, @Nullable Said after) {}

    /**
     * What a line says.
     *
     * @param mark by which the draft knows it
     * @param first topic or name
     * @param second dates or link
     */
    record Said(String mark, String first, String second) {}

    /** @param keep whether lines of the draft that are not in the file stay */
    static Merging of(FilledForm form, SentReport draft, boolean keep) {
        var now = draft.content();
        var webinars = changes(
                form.noData() ? List.of() : form.webinars(),
                now.webinars().stream()
                        .map(line -> new Said(line.mark(), line.topic(), line.dates()))
                        .toList(),
                keep && !form.noData());
        var practices = changes(
                form.noData() ? List.of() : form.practices(),
                now.practices().stream()
                        .map(line -> new Said(line.mark(), line.name(), line.link()))
                        .toList(),
                keep && !form.noData());
        var filler = form.filler() == null ? now.filler() : form.filler();
        var content = new ReportContent(
                after(webinars).stream()
                        .map(line -> new ReportContent.Webinar(line.mark(), line.first(), line.second(), ""))
                        .toList(),
                after(practices).stream()
                        .map(line -> new ReportContent.Practice(line.mark(), line.first(), line.second(), ""))
                        .toList(),
                filler);
        return new Merging(
                content,
                form.noData() || (draft.noData() && content.lines() == 0 && form.draft() < 0),
                webinars,
                practices,
                !filler.equals(now.filler()));
    }

    private static List<Change> changes(@Nullable List<Line> read, List<Said> present, boolean keep) {
        if (read == null) {
            return present.stream()
                    .map(line -> new Change(Kind.UNCHANGED, line, line))
                    .toList();
        }
        var free = new ArrayList<>(present);
        var known = new ArrayList<@Nullable Said>(java.util.Collections.nCopies(read.size(), null));
        match(
                read,
                known,
                free,
                (line, said) -> !line.mark().isEmpty() && line.mark().equals(said.mark()));
        match(read, known, free, (line, said) -> line.mark().isEmpty() && line.says(said.first(), said.second()));
        match(read, known, free, (line, said) -> line.mark().isEmpty() && same(line.first(), said.first()));
        match(read, known, free, (line, said) -> line.mark().isEmpty() && same(line.second(), said.second()));
        var changes = new ArrayList<Change>();
        for (var i = 0; i < read.size(); i++) {
            changes.add(change(read.get(i), known.get(i)));
        }
        free.forEach(gone ->
                changes.add(keep ? new Change(Kind.UNCHANGED, gone, gone) : new Change(Kind.REMOVED, gone, null)));
        return changes;
    }

    private static void match(
            List<Line> read, List<@Nullable Said> known, List<Said> free, BiPredicate<Line, Said> same) {
        for (var i = 0; i < read.size(); i++) {
            var line = read.get(i);
            if (known.get(i) == null) {
                var found = free.stream().filter(said -> same.test(line, said)).findFirst();
                if (found.isPresent()) {
                    known.set(i, found.get());
                    free.remove(found.get());
                }
            }
        }
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && Typed.bare(one).equals(Typed.bare(other));
    }

    private static Change change(Line line, @Nullable Said before) {
        if (before == null) {
            return new Change(Kind.ADDED, null, new Said(Filing.newMark(), line.first(), line.second()));
        }
        var kind = line.says(before.first(), before.second()) ? Kind.UNCHANGED : Kind.CHANGED;
        return new Change(kind, before, new Said(before.mark(), line.first(), line.second()));
    }

    private static List<Said> after(List<Change> changes) {
        return changes.stream().map(Change::after).filter(Objects::nonNull).toList();
    }

    long count(Kind kind) {
        return count(webinars, kind) + count(practices, kind);
    }

    private static long count(List<Change> changes, Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** @return whether the draft would say anything else than it does */
    boolean changes(SentReport draft) {
        return noData != draft.noData() || !content.sameAs(draft.content());
    }

    Filler contact() {
        return content.filler();
    }
}
