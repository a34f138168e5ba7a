package nastavnik.progress;

import java.util.Collection;

/**
 * How many tasks are how far; what does not apply to a performer is not counted.
 *
 * @param done done and not returned
 * @param inProgress not late, and something has been said
 * @param late not settled, the day that counts over
 * @param ahead neither done, nor late, nor begun
 * @param waiting answers the committee has not decided about; counted in the others too
 */
public record Figures(long done, long inProgress, long late, long ahead, long waiting) {

    /** Nothing. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    public long owed() {
        return done + inProgress + late + ahead;
    }

    /** @return share done of what is owed, 0 to 100; 0 where nothing is owed */
    public long percent() {
        return owed() == 0 ? 0 : Math.round(100.0 * done / owed());
    }

    static Figures sum(Collection<Figures> all) {
        return all.stream().reduce(NONE, Figures::plus);
    }

    private Figures plus(Figures other) {
        return new Figures(
                done + other.done,
                inProgress + other.inProgress,
                late + other.late,
                ahead + other.ahead,
                waiting + other.waiting);
    }
}
