package nastavnik.programme;

/** How many pairs a programme has, as the room above knows it. */
public interface ProgrammePairs {

    /**
     * Pairs of a programme.
     *
     * @param running of them, those that work today
     */
    record Count(long all, long running) {}

    Count of(long programmeId);
}
