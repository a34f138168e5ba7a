package nastavnik.programme;

/** How many pairs and groups a programme has, as the room above knows it. */
public interface ProgrammePairs {

    /**
     * Pairs and groups of a programme.
     *
     * @param all pairs; members of a group are none
     * @param running of them, those that work today: confirmed, begun, neither at rest nor ended, as their state says
     * @param groups however many members they have
     */
    record Count(long all, long running, long groups) {}

    Count of(long programmeId);
}
