package nastavnik.amendment;

import java.util.List;
import nastavnik.form.Difference;

/**
 * Two redactions side by side, in words.
 *
 * @param before which redaction stands on the left
 * @param after which redaction stands on the right
 * @param counts «2 новых», «3 изменённых» and so on, none of them nought
 * @param facts what differs in the roadmap as a whole
 * @param parts sections in which something differs, or all of them
 */
record ComparisonView(String before, String after, List<String> counts, List<Difference> facts, List<PartView> parts) {

    public boolean nothing() {
        return counts.isEmpty() && facts.isEmpty() && parts.isEmpty();
    }

    /** @return what differs in number, for those who only want to know whether to look */
    public String summary() {
        return String.join(", ", counts);
    }

    /**
     * A section.
     *
     * @param kind of change to the section itself
     */
    record PartView(RedactionComparison.Kind kind, Difference heading, List<RowView> rows) {}

    /**
     * An activity.
     *
     * @param note that it was moved from another section; empty otherwise
     */
    record RowView(RedactionComparison.Kind kind, String note, List<Line> before, List<Line> after) {}

    /**
     * One part of an activity's words.
     *
     * @param label key of what it is; empty for number and title
     */
    record Line(String label, List<Difference.Piece> pieces) {}
}
