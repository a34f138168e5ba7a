package nastavnik.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.SectionCard;
import nastavnik.reading.PlanRead;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.reading.PlanRead.SectionRead;
import org.jspecify.annotations.Nullable;

/**
 * The plan that results when a document's changes are taken over but for some: what is left out stays as the draft has it.
 *
 * @param plan rows that are not in the document have a row below 0
 * @param marks by row, what becomes of the draft's activity there; none where it stays the same
 */
record Selection(PlanRead plan, Map<Integer, Mark> marks) {

    enum Mark {
        ADDED,
        CHANGED,
        /** The document changes or drops it, the person does not. */
        KEPT
    }

    /** @param leftOut keys of changes of {@link Comparison} */
    static Selection of(PlanRead read, List<SectionCard> draft, Set<String> leftOut) {
        return new Chooser(new Matching(read, draft), leftOut).choose(read, draft);
    }

    private static final class Chooser {

        private final Matching matching;
        private final Set<String> leftOut;
        private final Map<Integer, Mark> marks = new HashMap<>();
        /** Where the draft's activities and sections stand in the result. */
        private final Map<Long, Integer> rows = new HashMap<>();

        private final Map<Long, SectionRead> sections = new HashMap<>();

        Chooser(Matching matching, Set<String> leftOut) {
            this.matching = matching;
            this.leftOut = leftOut;
        }

        Selection choose(PlanRead read, List<SectionCard> draft) {
            var result = new ArrayList<SectionRead>();
            for (var section : read.sections()) {
                var card = matching.section(section);
                var chosen = section(section, card);
                if (card != null) {
                    sections.put(card.id(), chosen);
                }
                if (card != null
                        || section.activities().isEmpty()
                        || !chosen.activities().isEmpty()) {
                    result.add(chosen);
                }
            }
            keep(result, draft);
            return new Selection(new PlanRead(result, read.doubts()), marks);
        }

        private SectionRead section(SectionRead section, @Nullable SectionCard card) {
            var activities = new ArrayList<ActivityRead>();
            for (var activity : section.activities()) {
                var before = matching.activity(activity);
                if (before != null) {
                    rows.put(before.id(), activity.row());
                    activities.add(chosen(activity, before));
                } else if (!leftOut.contains(Comparison.added(activity.row()))) {
                    marks.put(activity.row(), Mark.ADDED);
                    activities.add(activity);
                }
            }
            return card != null && leftOut.contains(Comparison.renamed(card))
                    ? new SectionRead(section.row(), card.number(), card.title(), activities)
                    : new SectionRead(section.row(), section.number(), section.title(), activities);
        }

        private ActivityRead chosen(ActivityRead activity, ActivityCard before) {
            if (before.words().equals(activity.words())) {
                return activity;
            }
            if (leftOut.contains(Comparison.changed(before))) {
                marks.put(activity.row(), Mark.KEPT);
                return new ActivityRead(activity.row(), before.words(), "");
            }
            marks.put(activity.row(), Mark.CHANGED);
            return activity;
        }

        /** Puts what the document drops and the person keeps behind what it stood behind in the draft. */
        private void keep(List<SectionRead> result, List<SectionCard> draft) {
            var behind = -1;
            for (var card : draft) {
                var kept = card.activities().stream()
                        .filter(activity -> leftOut.contains(Comparison.removed(activity)))
                        .toList();
                var section = sections.get(card.id());
                if (section == null && !kept.isEmpty()) {
                    section = new SectionRead(0, card.number(), card.title(), new ArrayList<>());
                    result.add(behind + 1, section);
                }
                if (section != null) {
                    behind = result.indexOf(section);
                    keepRows(section.activities(), card.activities());
                }
            }
        }

        private void keepRows(List<ActivityRead> activities, List<ActivityCard> before) {
            var behind = -1;
            for (var card : before) {
                if (leftOut.contains(Comparison.removed(card))) {
                    var row = (int) -card.key();
                    marks.put(row, Mark.KEPT);
                    activities.add(++behind, new ActivityRead(row, card.words(), ""));
                } else {
                    behind = Math.max(behind, place(activities, rows.get(card.id())));
                }
            }
        }

        private static int place(List<ActivityRead> activities, @Nullable Integer row) {
            for (int index = 0; row != null && index < activities.size(); index++) {
                if (activities.get(index).row() == row) {
                    return index;
                }
            }
            return -1;
        }
    }
}
