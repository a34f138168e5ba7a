package nastavnik.reading;

import java.util.List;

/**
 * Something the portal is not certain of: one cell, or the same cell of several rows, with all reasons to doubt it.
 *
 * @param rows numbers of the rows it is about, the first being the one to look at; empty where it is about the whole table
 * @param original what the document says, pieces of a cut cell on lines of their own
 * @param proposal what the portal takes it for; equal to the original where it changed nothing
 */
public record Doubt(List<Integer> rows, Part part, List<Reason> reasons, String original, String proposal) {

    static final String YEAR = "reading.doubt.year";

    /** What is doubted: a cell, the title of a section, a body that answers, a row or table as such. */
    public enum Part {
        NUMBER,
        TITLE,
        DEADLINE,
        RESPONSIBLE,
        DOCUMENT,
        RESULT,
        SECTION,
        BODY,
        ROW
    }

    /**
     * Why.
     *
     * @param key of the sentence, in {@code messages/reading.properties} or {@code messages/deadline.properties}
     */
    public record Reason(String key, List<String> args) {}

    public Doubt {
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
    }

    /** The same for the same doubt when the document is read again. */
    public String id() {
        if (part == Part.BODY) {
            return "body-" + Integer.toHexString(reasons.getFirst().args().hashCode());
        }
        return rows.isEmpty()
                ? "table-" + reasons.getFirst().key().replaceAll(".*\\.", "")
                : rows.getFirst() + "-" + part;
    }

    /** Whether the proposal is a guess at what the order should have said: it does not count until a person accepts it. */
    public boolean guess() {
        return reasons.stream().anyMatch(reason -> reason.key().equals(YEAR));
    }

    /** Whether words can be given for it; otherwise it can only be taken note of. */
    public boolean correctable() {
        return part != Part.ROW && part != Part.BODY;
    }
}
