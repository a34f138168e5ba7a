package nastavnik.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nastavnik.form.Difference;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn.Kind;
import nastavnik.plan.RoadmapRewriting;
import nastavnik.plan.RoadmapRewriting.RewrittenActivity;
import nastavnik.plan.RoadmapRewriting.RewrittenSection;
import nastavnik.plan.SectionCard;
import nastavnik.reading.PlanRead;
import nastavnik.reading.PlanRead.SectionRead;

/**
 * A document beside the draft it is to change.
 *
 * @param seen the state of the draft that was compared
 * @param added activities only the document has
 * @param changed activities whose words differ
 * @param removed activities only the draft has
 * @param sections sections that are new, renamed or gone
 * @param same how many activities say the same
 * @param rewriting what makes the draft say what the document says
 */
record Comparison(
        String seen,
        List<Row> added,
        List<Change> changed,
        List<Row> removed,
        List<SectionChange> sections,
        int same,
        RoadmapRewriting rewriting) {

    /** An activity that is new or gone; key names the change while the document is decided upon. */
    record Row(String key, ActivityWords words) {}

    /** An activity of the draft and what its words become. */
    record Change(String key, ActivityWords before, List<Difference> differences) {}

    /** A section that is new, renamed or gone; key is empty where it comes or goes with its activities. */
    record SectionChange(String key, Difference difference) {}

    static String added(int row) {
        return "a" + row;
    }

    static String changed(ActivityCard card) {
        return "c" + card.key();
    }

    static String removed(ActivityCard card) {
        return "r" + card.key();
    }

    static String renamed(SectionCard card) {
        return "s" + card.key();
    }

    static Comparison of(PlanRead plan, List<SectionCard> draft) {
        var matching = new Matching(plan, draft);
        var added = new ArrayList<Row>();
        var changed = new ArrayList<Change>();
        var sections = new ArrayList<SectionChange>();
        var rewritten = new ArrayList<RewrittenSection>();
        var kept = new HashSet<Long>();
        var same = 0;
        for (var section : plan.sections()) {
            var card = matching.section(section);
            compare(section, card, sections);
            var activities = new ArrayList<RewrittenActivity>();
            for (var activity : section.activities()) {
                var before = matching.activity(activity);
                activities.add(new RewrittenActivity(
                        before == null ? null : before.id(), activity.words(), activity.source()));
                if (before == null) {
                    added.add(new Row(added(activity.row()), activity.words()));
                } else {
                    kept.add(before.id());
                    var differences = differences(before.words(), activity.words());
                    if (differences.isEmpty()) {
                        same++;
                    } else {
                        changed.add(new Change(changed(before), before.words(), differences));
                    }
                }
            }
            rewritten.add(new RewrittenSection(
                    card == null ? null : card.id(), section.number(), section.title(), activities));
        }
        var named = rewritten.stream()
                .map(RewrittenSection::id)
                .filter(Objects::nonNull)
                .toList();
        draft.stream()
                .filter(section -> !named.contains(section.id()))
                .forEach(section -> sections.add(
                        new SectionChange("", new Difference("intake.compare.section", heading(section), ""))));
        var removed = draft.stream()
                .flatMap(section -> section.activities().stream())
                .filter(activity -> !kept.contains(activity.id()))
                .map(activity -> new Row(removed(activity), activity.words()))
                .toList();
        return new Comparison(state(draft), added, changed, removed, sections, same, new RoadmapRewriting(rewritten));
    }

    boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && sections.isEmpty();
    }

    /** Whether it names the same changes; an amendment just begun has the words of what it amends under other ids. */
    boolean saysTheSame(Comparison other) {
        return added.equals(other.added)
                && changed.equals(other.changed)
                && removed.equals(other.removed)
                && sections.equals(other.sections)
                && same == other.same;
    }

    private static String state(List<SectionCard> draft) {
        var versions = draft.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.id(), (long) section.version()),
                        section.activities().stream()
                                .flatMap(activity -> Stream.of(activity.id(), (long) activity.version()))))
                .toList();
        return Integer.toHexString(versions.hashCode());
    }

    private static void compare(
            SectionRead section, @org.jspecify.annotations.Nullable SectionCard card, List<SectionChange> sections) {
        var before = card == null ? "" : heading(card);
        var after = (section.number() + " " + section.title()).strip();
        if (!before.equals(after)) {
            sections.add(new SectionChange(
                    card == null ? "" : renamed(card), new Difference("intake.compare.section", before, after)));
        }
    }

    private static String heading(SectionCard section) {
        return (section.number() + " " + section.title()).strip();
    }

    private static List<Difference> differences(ActivityWords before, ActivityWords after) {
        var differences = new ArrayList<Difference>();
        add(differences, Kind.NUMBER, before.number(), after.number());
        add(differences, Kind.TITLE, before.title(), after.title());
        add(differences, Kind.DEADLINE, before.deadline(), after.deadline());
        add(differences, Kind.RESPONSIBLE, before.responsible(), after.responsible());
        add(differences, Kind.DOCUMENT, before.document(), after.document());
        add(differences, Kind.RESULT, before.result(), after.result());
        return differences;
    }

    private static void add(List<Difference> differences, Kind kind, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference("intake.kindOf." + kind, before, after));
        }
    }
}
