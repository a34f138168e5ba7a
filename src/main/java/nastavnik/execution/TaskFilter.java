package nastavnik.execution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nastavnik.calendar.Quarter;
import nastavnik.performer.Performers;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for, as it stands in the address of a list. Empty text narrows nothing, odd values count as empty.
 *
 * @param q words to be found in the school's names, number and district
 * @param state name of a {@link Group} in lower case
 * @param who {@code schools}, {@code centre} or {@code committee}
 * @param roadmap id of a roadmap, which all its redactions share
 * @param section id of a section
 * @param quarter the quarter the due date lies in, «2026-1»
 * @param activity id of an activity
 */
public record TaskFilter(
        String q, String state, String who, String roadmap, String section, String quarter, String activity) {

    private static final int LONGEST_SHIFT = 31;

    /** What tasks can be asked for by their state; each is one condition, the same everywhere. */
    public enum Group {
        /** Begun, not settled, and the performer may still say something. */
        TODO("not t.settled and t.decision <> 'ACCEPTED' and t.begins_on <= :today"),
        LATE(Lateness.LATE),
        WAITING("t.state in ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_APPLICABLE') and t.decision = 'NONE'"),
        RETURNED("t.decision = 'RETURNED'"),
        DONE("t.settled"),
        AHEAD("not t.settled and t.begins_on > :today");

        private final String condition;

        Group(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public TaskFilter {
        q = text(q);
        state = named(text(state));
        who = java.util.List.of("schools", "centre", "committee").contains(text(who)) ? text(who) : "";
        roadmap = number(text(roadmap));
        section = number(text(section));
        quarter = Quarter.parse(text(quarter)).map(Quarter::toString).orElse("");
        activity = number(text(activity));
    }

    /** Everything. */
    public static TaskFilter all() {
        return new TaskFilter("", "", "", "", "", "", "");
    }

    /** Those in this state. */
    public static TaskFilter of(Group group) {
        return new TaskFilter("", group.word(), "", "", "", "", "");
    }

    public boolean narrows() {
        return !equals(all());
    }

    /** @return the same without words of schools */
    TaskFilter ofAnySchool() {
        return new TaskFilter("", state, who, roadmap, section, quarter, activity);
    }

    /** @return whether what is asked for is common among the tasks of every activity it narrows to, and says nothing of schools */
    boolean mostOfEachActivity() {
        return (q + quarter).isEmpty()
                && java.util.List.of("", Group.DONE.word()).contains(state)
                && java.util.List.of("", "schools").contains(who);
    }

    /**
     * @param parameters gets what the conditions name
     * @return SQL to follow a condition, begins with «and»; the table is {@code t}, its activity {@code a}, its school {@code s}
     */
    public String conditions(Map<String, Object> parameters) {
        var conditions = new LinkedHashMap<String, String>();
        if (!state.isEmpty()) {
            conditions.put(
                    "state",
                    Group.valueOf(state.toUpperCase(java.util.Locale.ROOT)).condition());
        }
        switch (who) {
            case "schools" -> conditions.put("who", "t.school_id is not null");
            case "centre" -> conditions.put("who", "t.body_id = " + Performers.CENTRE);
            case "committee" -> conditions.put("who", "t.body_id <> " + Performers.CENTRE);
            default -> {}
        }
        if (!roadmap.isEmpty()) {
            conditions.put(
                    "roadmap",
                    "c.roadmap_id in (select r.id from roadmap r where coalesce(r.original_id, r.id) = :asked)");
            parameters.put("asked", Long.parseLong(roadmap));
        }
        if (!section.isEmpty()) {
            conditions.put("section", "c.id = :section");
            parameters.put("section", Long.parseLong(section));
        }
        if (!activity.isEmpty()) {
            conditions.put("activity", "t.activity_id = :activity");
            parameters.put("activity", Long.parseLong(activity));
        }
        Quarter.parse(quarter).ifPresent(asked -> {
            // The day that counts is never moved forward by more than holidays last: an index by it begins there
            conditions.put(
                    "quarter",
                    "t.due_on between :quarterFrom and :quarterTo and t.due >= :quarterFrom - " + LONGEST_SHIFT);
            parameters.put("quarterFrom", asked.from());
            parameters.put("quarterTo", asked.to());
        });
        return Stream.concat(conditions.values().stream(), Schools.words(q, "s", parameters).stream())
                .map(each -> " and (" + each + ")")
                .reduce("", String::concat);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String number(String typed) {
        return typed.matches("\\d{1,18}") ? typed : "";
    }

    private static String named(String typed) {
        return Arrays.stream(Group.values()).anyMatch(group -> group.word().equals(typed)) ? typed : "";
    }
}
