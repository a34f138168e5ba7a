package nastavnik.amendment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nastavnik.form.Difference;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.SectionCard;
import org.jspecify.annotations.Nullable;

/**
 * Two redactions of a roadmap side by side. What stands in both is known by its key, not by its words or number: an activity
 * that was renumbered, reworded and moved is still one activity.
 *
 * @param parts sections in the order of the later redaction, those that are gone where they stood
 */
record RedactionComparison(List<Part> parts) {

    enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A section.
     *
     * @param before null where only the later redaction has it
     * @param after null where only the earlier one has it
     */
    record Part(
            Kind kind,
            @Nullable SectionCard before,
            @Nullable SectionCard after,
            List<Row> rows) {}

    /**
     * An activity.
     *
     * @param before null where only the later redaction has it
     * @param after null where only the earlier one has it
     * @param differences the parts of its words that differ, where both have it
     * @param movedFrom the section it stood in before, where that is another one
     */
    record Row(
            Kind kind,
            @Nullable ActivityCard before,
            @Nullable ActivityCard after,
            List<Difference> differences,
            @Nullable SectionCard movedFrom) {}

    static RedactionComparison of(List<SectionCard> before, List<SectionCard> after) {
        var sectionsBefore = before.stream().collect(toMap(SectionCard::key, identity()));
        var sectionsAfter = after.stream().collect(toMap(SectionCard::key, identity()));
        var homes = new HashMap<Long, SectionCard>();
        before.forEach(section -> section.activities().forEach(activity -> homes.put(activity.key(), section)));
        var activitiesBefore = byKey(before);
        var activitiesAfter = byKey(after);
        var parts = new ArrayList<Part>();
        for (var key : merged(before, after, SectionCard::key, sectionsAfter)) {
            var was = sectionsBefore.get(key);
            var is = sectionsAfter.get(key);
            var rows = new ArrayList<Row>();
            for (var activity : merged(activities(was), activities(is), ActivityCard::key, activitiesAfter)) {
                rows.add(row(activitiesBefore.get(activity), activitiesAfter.get(activity), homes, key));
            }
            parts.add(new Part(kind(was, is), was, is, rows));
        }
        return new RedactionComparison(parts);
    }

    long count(Kind kind) {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.kind() == kind)
                .count();
    }

    boolean nothing() {
        return parts.stream()
                .allMatch(part ->
                        part.kind() == Kind.SAME && part.rows().stream().allMatch(row -> row.kind() == Kind.SAME));
    }

    private static Map<Long, ActivityCard> byKey(List<SectionCard> sections) {
        return sections.stream()
                .flatMap(section -> section.activities().stream())
                .collect(toMap(ActivityCard::key, identity()));
    }

    private static List<ActivityCard> activities(@Nullable SectionCard section) {
        return section == null ? List.of() : section.activities();
    }

    /** The keys of what is there now, in order; each that is gone from the whole redaction follows what it followed before. */
    private static <T> List<Long> merged(List<T> before, List<T> after, ToLongFunction<T> key, Map<Long, T> all) {
        var keys = new ArrayList<Long>();
        after.forEach(each -> keys.add(key.applyAsLong(each)));
        var place = 0;
        for (var each : before) {
            var was = key.applyAsLong(each);
            if (keys.contains(was)) {
                place = keys.indexOf(was) + 1;
            } else if (!all.containsKey(was)) {
                keys.add(place++, was);
            }
        }
        return keys;
    }

    private static Kind kind(@Nullable SectionCard before, @Nullable SectionCard after) {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return before.number().equals(after.number()) && before.title().equals(after.title())
                ? Kind.SAME
                : Kind.CHANGED;
    }

    private static Row row(
            @Nullable ActivityCard before, @Nullable ActivityCard after, Map<Long, SectionCard> homes, long section) {
        if (before == null) {
            return new Row(Kind.ADDED, null, after, List.of(), null);
        }
        if (after == null) {
            return new Row(Kind.REMOVED, before, null, List.of(), null);
        }
        var home = homes.get(before.key());
        var movedFrom = home != null && home.key() != section ? home : null;
        var differences = differences(before.words(), after.words());
        var kind = differences.isEmpty() && movedFrom == null ? Kind.SAME : Kind.CHANGED;
        return new Row(kind, before, after, differences, movedFrom);
    }

    private static List<Difference> differences(ActivityWords before, ActivityWords after) {
        var differences = new ArrayList<Difference>();
        compare(differences, "number", before, after, ActivityWords::number);
        compare(differences, "title", before, after, ActivityWords::title);
        compare(differences, "deadline", before, after, ActivityWords::deadline);
        compare(differences, "stated", before, after, ActivityWords::stated);
        compare(differences, "responsible", before, after, ActivityWords::responsible);
        compare(differences, "document", before, after, ActivityWords::document);
        compare(differences, "result", before, after, ActivityWords::result);
        return differences;
    }

    private static void compare(
            List<Difference> differences,
            String field,
            ActivityWords before,
            ActivityWords after,
            Function<ActivityWords, String> words) {
        var difference = new Difference("amendment.field." + field, words.apply(before), words.apply(after));
        if (!difference.before().equals(difference.after())) {
            differences.add(difference);
        }
    }
}
