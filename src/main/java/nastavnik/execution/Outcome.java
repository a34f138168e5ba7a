package nastavnik.execution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of an act on many tasks at once; done again, it finds nothing left to do.
 *
 * @param done tasks it was done to
 * @param left how many it was not done to, and why, in the order of the reasons
 */
public record Outcome(int done, Map<Obstacle, Integer> left) {

    /** Why an act leaves a task alone. */
    public enum Obstacle {
        /** There is no such task any more. */
        GONE,
        NO_ANSWER,
        ACCEPTED,
        RETURNED,
        /** Nothing more is expected of it. */
        SETTLED,
        /** Somebody has reminded today. */
        REMINDED
    }

    static final class Count {

        private final Map<Obstacle, Integer> left = new EnumMap<>(Obstacle.class);
        private int done;

        void done() {
            done++;
        }

        void left(Obstacle why) {
            left.merge(why, 1, Integer::sum);
        }

        Outcome outcome() {
            return new Outcome(done, Collections.unmodifiableMap(left));
        }
    }
}
