package nastavnik.selection;

/**
 * A line of an accepted report.
 *
 * @param first topic or name
 * @param second dates or link
 * @param reason why it does not go to the region; empty where it does
 */
public record AcceptedLine(LineKey key, String schoolName, String first, String second, String reason) {

    /** @return whether it goes to the region */
    public boolean selected() {
        return reason.isEmpty();
    }
}
