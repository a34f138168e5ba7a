package nastavnik.filing;

import java.util.List;
import nastavnik.reportform.SentReport;

/**
 * Check your answers.
 *
 * @param doubts what the methodologist may ask about; the report can be sent all the same
 * @param director whether the reader can send it: the director, or who acts in his place today
 * @param acting as what, where not as the director; empty else
 * @param late what is said where the due date is past; empty else
 */
record CheckView(
        long id,
        int version,
        String title,
        String shortTitle,
        SentReport report,
        List<String> doubts,
        String due,
        String left,
        String late,
        boolean director,
        String acting) {}
