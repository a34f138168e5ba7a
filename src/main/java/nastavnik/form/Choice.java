package nastavnik.form;

/**
 * One choice of a select or a group of checkboxes.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
