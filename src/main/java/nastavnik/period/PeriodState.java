package nastavnik.period;

/** How far the collection of a quarter has come (docs/domain.md, a period's life). */
public enum PeriodState {
    /** The quarter runs: schools may write drafts, nothing can be sent yet. */
    PREPARED,
    /** Reports are sent, returned and mended. */
    OPEN,
    /** The intake is over: schools can neither write nor send, save by an extension; what is sent can still be accepted. */
    CLOSED,
    /** The summary is frozen: nothing that it was made of can be changed any more. */
    CONSOLIDATED,
    /** The frozen summary has left for the regional centre. */
    SENT;

    /** @return whether schools may write drafts without an extension */
    public boolean writable() {
        return this == PREPARED || this == OPEN;
    }

    /** @return whether a frozen summary stands, so that nothing of the quarter can be changed but by a correction */
    public boolean frozen() {
        return this == CONSOLIDATED || this == SENT;
    }
}
