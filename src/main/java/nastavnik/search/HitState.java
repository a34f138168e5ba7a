package nastavnik.search;

import java.util.Arrays;
import java.util.Optional;

/** A state that can be asked for; each belongs to one kind of thing, the first four to roadmaps and their activities. */
enum HitState {
    IN_FORCE(
            HitKind.ROADMAP,
            "r.status = 'APPROVED' and :today between r.period_from and r.period_to and " + Sight.STANDS),
    COMING(HitKind.ROADMAP, "r.status = 'APPROVED' and r.period_from > :today"),
    FINISHED(HitKind.ROADMAP, "r.status = 'APPROVED' and r.period_to < :today"),
    DRAFT(HitKind.ROADMAP, "r.status = 'DRAFT'"),
    SUBMITTED(HitKind.PRACTICE, "q.state = 'SUBMITTED'"),
    ACCEPTED(HitKind.PRACTICE, "q.state = 'ACCEPTED'"),
    WORKING(HitKind.SCHOOL, "(s.active_to is null or s.active_to >= :today)"),
    CLOSED(HitKind.SCHOOL, "s.active_to < :today");

    private final HitKind kind;
    private final String condition;

    HitState(HitKind kind, String condition) {
        this.kind = kind;
        this.condition = condition;
    }

    static Optional<HitState> named(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(word))
                .findAny();
    }

    /** @return whether a thing of this kind can be in the state */
    boolean fits(HitKind asked) {
        return kind == asked || (kind == HitKind.ROADMAP && asked == HitKind.ACTIVITY);
    }

    String condition() {
        return condition;
    }
}
