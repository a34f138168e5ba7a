package nastavnik.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import nastavnik.plan.ActivityRevision;
import nastavnik.plan.ActivityWords;

/**
 * What someone else has done to an activity while it was being written.
 *
 * @param outcome why the words were not stored
 * @param who did it; empty where the journal does not know
 * @param when in words
 * @param stored the stored words of the fields that differ from the typed ones, by the field's name
 */
record ActivityConflict(ActivityRevision.Outcome outcome, String who, String when, Map<String, String> stored) {

    static ActivityConflict of(
            ActivityRevision.Outcome outcome, String who, String when, ActivityWords typed, ActivityWords stored) {
        var differing = new LinkedHashMap<String, String>();
        compare(differing, "number", typed.number(), stored.number());
        compare(differing, "title", typed.title(), stored.title());
        compare(differing, "deadline", typed.deadline(), stored.deadline());
        compare(differing, "stated", typed.stated(), stored.stated());
        compare(differing, "responsible", typed.responsible(), stored.responsible());
        compare(differing, "document", typed.document(), stored.document());
        compare(differing, "result", typed.result(), stored.result());
        return new ActivityConflict(outcome, who, when, differing);
    }

    private static void compare(Map<String, String> differing, String field, String typed, String stored) {
        if (!typed.equals(stored)) {
            differing.put(field, stored);
        }
    }

    public boolean changed() {
        return outcome == ActivityRevision.Outcome.CHANGED;
    }

    public boolean sent() {
        return outcome == ActivityRevision.Outcome.SENT;
    }

    public boolean removed() {
        return outcome == ActivityRevision.Outcome.REMOVED;
    }

    public boolean approved() {
        return outcome == ActivityRevision.Outcome.APPROVED;
    }

    /** @return the stored words of a field, a dash where there are none */
    public String storedIn(String field) {
        var words = stored.getOrDefault(field, "");
        return words.isEmpty() ? "—" : words;
    }

    public boolean differs(String field) {
        return stored.containsKey(field);
    }
}
