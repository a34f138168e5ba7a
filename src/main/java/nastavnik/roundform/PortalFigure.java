package nastavnik.roundform;

/** Figures that the portal counts of a school itself and writes into a field beforehand; words {@code roundform.figure.…}. */
public enum PortalFigure {
    /** Pairs at work on the day of counting; members of a group are none. */
    PAIRS,
    /** Groups at work on that day. */
    GROUPS,
    /** People who mentor in them, each once. */
    MENTORS,
    /** Of those, trained by that day. */
    TRAINED_MENTORS,
    /** People who are mentored in them, each once. */
    MENTEES,
    /** Of those, aged from 10 to 19. */
    MENTEES_10_19,
    /** Of those, young specialists. */
    YOUNG_SPECIALISTS,
    /** Programmes of the school year that have begun, finished ones included. */
    PROGRAMMES_BEGUN,
    PROGRAMMES_FINISHED,
    /** Mentors who answered this school year's survey; not known until one is closed with five answers. */
    MENTORS_ASKED,
    /** How many of them are satisfied, in per cent. */
    MENTORS_SATISFIED,
    /** Mentees who answered, likewise. */
    MENTEES_ASKED,
    /** How many of them are satisfied, in per cent. */
    MENTEES_SATISFIED;

    /** @return the kind of field it fills */
    FieldKind kind() {
        return this == MENTORS_SATISFIED || this == MENTEES_SATISFIED ? FieldKind.PERCENT : FieldKind.WHOLE;
    }
}
