package nastavnik.calendar;

/** What a day is in the production calendar. */
public enum DayKind {
    WORKING,
    /** A working day one hour shorter, as before a holiday. */
    SHORT,
    OFF;

    public boolean isWorking() {
        return this != OFF;
    }
}
