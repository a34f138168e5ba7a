package nastavnik.report;

/**
 * A state as it is shown.
 *
 * @param tone {@code good}, {@code new}, {@code warn}, {@code bad} or {@code idle}
 */
public record StateLabel(String words, String tone) {}
