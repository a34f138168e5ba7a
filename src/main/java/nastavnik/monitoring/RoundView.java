package nastavnik.monitoring;

import java.util.List;

/**
 * A round as the centre sees it.
 *
 * @param overdue whether its due day is over
 * @param wouldOwe how many would owe an answer, were it opened today; empty once it is open
 * @param next page of the answer that waits next; empty where none does
 * @param over whether its last day is over though nobody has closed it
 */
record RoundView(
        long id,
        int version,
        RoundKind kind,
        String title,
        long formId,
        String formTitle,
        int edition,
        String instruction,
        String due,
        String closes,
        boolean overdue,
        boolean over,
        RoundState state,
        String reason,
        String wouldOwe,
        String next,
        long owed,
        long sent,
        long accepted,
        long returned,
        long missing,
        long late,
        List<Row> rows) {

    /** @param late how many days late it came or is; empty where in time */
    record Row(long answerId, String school, String district, AnswerState state, String sent, String late) {}
}
