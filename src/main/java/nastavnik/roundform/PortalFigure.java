package nastavnik.roundform;

/** Figures that the portal counts of a school itself and writes into a field beforehand; words {@code roundform.figure.…}. */
public enum PortalFigure {
    /** Pairs at work on the day of counting. */
    PAIRS,
    /** People who mentor in them, each once. */
    MENTORS,
    /** People who are mentored in them, each once. */
    MENTEES,
    /** Of those, aged from 10 to 19. */
    MENTEES_10_19,
    /** Of those, young specialists. */
    YOUNG_SPECIALISTS,
    /** Programmes of the school year that have begun, finished ones included. */
    PROGRAMMES_BEGUN,
    PROGRAMMES_FINISHED
}
