package nastavnik.meeting;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * The meetings of a pair in their order (roadmaps of Kogalym, rows 20–26, and of Timashevsk, 4.3); the words are the messages
 * {@code meeting.kind.…}. The order is advised and never forced.
 */
public enum MeetingKind {
    FIRST,
    TRIAL,
    PLANNING,
    REGULAR,
    FINAL,
    GROUP_FINAL;

    /**
     * @param held what the pair has had
     * @param ending whether the pair's time is nearly over
     * @return what comes next by the order of stages
     */
    static MeetingKind after(Collection<MeetingKind> held, boolean ending) {
        if (ending && !held.isEmpty()) {
            return held.contains(FINAL) ? GROUP_FINAL : FINAL;
        }
        return Arrays.stream(values())
                .filter(kind -> kind == REGULAR || !held.contains(kind))
                .findFirst()
                .orElse(REGULAR);
    }

    static Optional<MeetingKind> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
