package nastavnik.period;

import java.io.Serial;
import nastavnik.calendar.Quarter;
import nastavnik.web.ConflictException;

/** The summary of the quarter is frozen: what it was made of stays until somebody opens its correction. */
public class PeriodFrozenException extends ConflictException {

    @Serial
    private static final long serialVersionUID = 1L;

    public PeriodFrozenException(Quarter quarter) {
        super("The summary of " + quarter + " is frozen", "period.frozen.");
    }
}
