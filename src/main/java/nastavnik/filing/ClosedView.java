package nastavnik.filing;

/** What was typed into a report that is no longer with its school: nothing of it is stored, all of it can be read and copied. */
record ClosedView(long id, String title, String shortTitle, ConflictView.Side typed) {}
