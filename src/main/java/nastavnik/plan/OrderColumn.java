package nastavnik.plan;

/**
 * A column of the roadmap's table, as its order has it: orders differ in which columns there are, in what order and under
 * which captions, and what is exported has to look like the order.
 *
 * @param caption verbatim
 */
public record OrderColumn(Kind kind, String caption) {

    /** What stands in a column. */
    public enum Kind {
        NUMBER,
        TITLE,
        DEADLINE,
        RESPONSIBLE,
        DOCUMENT,
        RESULT
    }
}
