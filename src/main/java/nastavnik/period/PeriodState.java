package nastavnik.period;

/** How far the collection of a quarter has come (docs/domain.md, a period's life). */
public enum PeriodState {
    /** The quarter runs: schools may write drafts, nothing can be sent yet. */
    PREPARED,
    /** Reports are sent, returned and mended. */
    OPEN,
    /** The intake is over: schools can neither write nor send, save by an extension; what is sent can still be accepted. */
    CLOSED;

    /** @return whether schools may write drafts without an extension */
    public boolean writable() {
        return this != CLOSED;
    }
}
