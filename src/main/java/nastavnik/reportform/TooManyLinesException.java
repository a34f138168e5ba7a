package nastavnik.reportform;

import java.io.Serial;

/** A form would have more lines than {@link ReportContent#MOST_LINES}; nothing is stored, nothing is left out. */
public class TooManyLinesException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
