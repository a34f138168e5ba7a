package nastavnik.period;

/** Whether schools may still write. */
public enum PeriodState {
    OPEN,
    /** Schools can neither write nor send; what is sent can still be accepted. */
    CLOSED
}
