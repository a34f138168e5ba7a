package nastavnik.showcase;

/** A practice as the open list shows it. */
record OpenPracticeRow(long id, String name, String school, String form, String about, int year, String since) {}
