package nastavnik.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nastavnik.selection.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a summary says otherwise than the one before.
 *
 * @param lines lines that were added, removed or changed, in the order of schools
 * @param schools schools whose report has come or was decided upon since, or that owe one no more
 */
record Changes(List<LineChange> lines, List<SchoolChange> schools) {

    Changes {
        lines = List.copyOf(lines);
        schools = List.copyOf(schools);
    }

    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A line that differs; words are empty where it was not there. */
    record LineChange(Kind kind, String school, LineKind form, String before, String now) {}

    /** A school whose report stands otherwise; null where it owed none. */
    record SchoolChange(Kind kind, Snapshot.@Nullable School before, Snapshot.@Nullable School now) {}

    /** A line by what it is known by, whatever it says. */
    private record Key(long reportId, LineKind form, String mark) {}

    private record Said(String school, String words) {}

    static Changes between(Snapshot before, Snapshot now) {
        return new Changes(lines(said(before), said(now)), schools(byReport(before), byReport(now)));
    }

    boolean none() {
        return lines.isEmpty() && schools.isEmpty();
    }

    private static List<LineChange> lines(Map<Key, Said> before, Map<Key, Said> now) {
        var changes = new ArrayList<LineChange>();
        now.forEach((key, said) -> {
            var was = before.get(key);
            if (was == null) {
                changes.add(new LineChange(Kind.ADDED, said.school(), key.form(), "", said.words()));
            } else if (!was.words().equals(said.words())) {
                changes.add(new LineChange(Kind.CHANGED, said.school(), key.form(), was.words(), said.words()));
            }
        });
        before.forEach((key, was) -> {
            if (!now.containsKey(key)) {
                changes.add(new LineChange(Kind.REMOVED, was.school(), key.form(), was.words(), ""));
            }
        });
        return changes;
    }

    private static List<SchoolChange> schools(Map<Long, Snapshot.School> before, Map<Long, Snapshot.School> now) {
        var changes = new ArrayList<SchoolChange>();
        now.forEach((id, school) -> {
            var was = before.get(id);
            if (was == null) {
                changes.add(new SchoolChange(Kind.ADDED, null, school));
            } else if (was.state() != school.state() || was.noData() != school.noData()) {
                changes.add(new SchoolChange(Kind.CHANGED, was, school));
            }
        });
        before.forEach((id, was) -> {
            if (!now.containsKey(id)) {
                changes.add(new SchoolChange(Kind.REMOVED, was, null));
            }
        });
        return changes;
    }

    private static Map<Long, Snapshot.School> byReport(Snapshot content) {
        var schools = new LinkedHashMap<Long, Snapshot.School>();
        content.schools().forEach(school -> schools.put(school.reportId(), school));
        return schools;
    }

    private static Map<Key, Said> said(Snapshot content) {
        var lines = new LinkedHashMap<Key, Said>();
        for (var school : content.schools()) {
            for (var line :
                    school.lines().stream().filter(Snapshot.Line::selected).toList()) {
                lines.put(new Key(school.reportId(), line.form(), line.mark()), new Said(school.name(), line.words()));
            }
        }
        return lines;
    }
}
