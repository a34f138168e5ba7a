package nastavnik.personalplan;

/**
 * How far a pair's plan is.
 *
 * @param tasks how many there are
 * @param done how many of them have a result
 */
public record PlanProgress(long pairId, PlanState state, long tasks, long done) {

    /** @return how many tasks of an approved plan are still without a result */
    public long open() {
        return state == PlanState.APPROVED ? tasks - done : 0;
    }
}
