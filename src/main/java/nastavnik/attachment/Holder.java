package nastavnik.attachment;

/**
 * The thing that files belong to.
 *
 * @param type its kind, as the journal calls it, such as {@code Task}
 * @param id its id
 */
public record Holder(String type, long id) {}
