package nastavnik.inbox;

/** A message as its person reads it. */
record MessageRow(long id, String subject, String text, String made, boolean read) {}
