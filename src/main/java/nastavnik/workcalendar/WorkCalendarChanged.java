package nastavnik.workcalendar;

/** A year of the production calendar has been imported, mended or given back. Published inside the transaction. */
public record WorkCalendarChanged(int year) {}
