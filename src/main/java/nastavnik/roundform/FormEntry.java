package nastavnik.roundform;

/** A form as lists need it; frozen means that a round was opened by it. */
public record FormEntry(long id, String title, int edition, boolean frozen, int fields) {}
