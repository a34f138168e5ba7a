package nastavnik.comparison;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.reportform.SendingChanges;
import nastavnik.reportform.SentReport;

/**
 * Two sendings of a report.
 *
 * @param choices all its sendings
 * @param before number of the earlier one
 * @param after number of the later one
 * @param summary what differs, in one sentence
 * @param sent the later one
 */
record ComparisonView(
        long id,
        String title,
        String school,
        List<Choice> choices,
        String before,
        String after,
        String summary,
        SentReport sent,
        SendingChanges changes) {}
