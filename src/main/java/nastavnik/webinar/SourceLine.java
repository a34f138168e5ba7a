package nastavnik.webinar;

import nastavnik.selection.LineKey;
import nastavnik.selection.LineKind;

/**
 * The accepted line of form 1 a webinar was made of.
 *
 * @param mark of the line within its report
 */
public record SourceLine(long reportId, String mark) {

    /** @return the key in one word, for an address or a tick box */
    public String written() {
        return new LineKey(reportId, LineKind.WEBINAR, mark).written();
    }
}
