package nastavnik.selection;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a line is known, whatever it says.
 *
 * @param mark of the line within its report
 */
public record LineKey(long reportId, LineKind kind, String mark) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(WEBINAR|PRACTICE)-(.{1,64})");

    /** @return the key in one word, for a tick box */
    public String written() {
        return reportId + "-" + kind + "-" + mark;
    }

    /** @return the key that {@link #written} has written; empty for anything else */
    public static Optional<LineKey> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(
                        new LineKey(Long.parseLong(found.group(1)), LineKind.valueOf(found.group(2)), found.group(3)))
                : Optional.empty();
    }
}
