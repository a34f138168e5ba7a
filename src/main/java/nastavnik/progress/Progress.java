package nastavnik.progress;

/**
 * How far an activity is, over all its due dates.
 *
 * @param done tasks done and not returned
 * @param owed tasks that apply
 * @param late tasks that are late
 */
public record Progress(long done, long owed, long late) {

    /** Nothing of nothing. */
    public static final Progress NONE = new Progress(0, 0, 0);

    public Progress plus(Progress other) {
        return new Progress(done + other.done, owed + other.owed, late + other.late);
    }
}
