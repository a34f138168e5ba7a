package nastavnik.matching;

import java.util.List;

/**
 * One reason for a mentor's points.
 *
 * @param points less than 0 where it speaks against
 * @param words what is shared («робототехника», «шахматы»), or a figure, as the reason's message takes it; may be empty
 */
record Reason(Criterion criterion, int points, List<String> words) {

    Reason(Criterion criterion, int points, String... words) {
        this(criterion, points, List.of(words));
    }

    /** @return the points of all */
    static int sum(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
