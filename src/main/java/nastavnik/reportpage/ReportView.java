package nastavnik.reportpage;

import java.util.List;
import java.util.Map;
import nastavnik.report.StateLabel;
import nastavnik.reportform.SendingChanges;
import nastavnik.reportform.SentReport;
import org.jspecify.annotations.Nullable;

/**
 * One report as it is read: what was sent, what became of it, who did what.
 *
 * @param quarterUrl the page of the quarter, for those who see the whole city; the list of own reports else
 * @param sent what was sent, or the draft for its own school; null where there is nothing to be read
 * @param changes what it says otherwise than the sending before; null for the first
 * @param changed the same in one sentence; empty for the first
 * @param answers what became of the remarks to the sending before
 * @param correction null for what the school has sent itself
 * @param draft whether what is shown was not sent yet
 * @param number of the sending that is shown; 0 for a draft
 * @param earlier sendings before the one shown
 * @param late how it first came, where that says something
 * @param tardy whether it first came late
 * @param doubts what whoever decides may ask about; empty for all others
 * @param over what is said where the school has it while it is taken no more; empty else
 * @param returning the page on which it is returned
 * @param walk null for those who decide nothing
 */
record ReportView(
        long id,
        int version,
        String title,
        String quarter,
        String quarterUrl,
        String school,
        StateLabel state,
        String submitted,
        String submittedBy,
        String late,
        boolean tardy,
        String decided,
        String decidedBy,
        String remark,
        @Nullable SentReport sent,
        @Nullable SendingChanges changes,
        String changed,
        List<Answer> answers,
        @Nullable Correction correction,
        boolean draft,
        int number,
        List<Earlier> earlier,
        List<Event> history,
        boolean editable,
        boolean hasReceipt,
        boolean decidable,
        List<String> doubts,
        boolean returnable,
        boolean excusable,
        boolean extensible,
        String over,
        String returning,
        boolean withdrawable,
        boolean correctable,
        @Nullable Walk walk) {

    /**
     * The way from one report of a list to the next, for whoever decides. Empty addresses lead nowhere.
     *
     * @param waiting how many others wait for a decision; empty where none does
     * @param following the next one that waits
     * @param watching who else has the report open; empty where nobody has
     * @param presence where the page says that it is still open
     * @param fields of the list, to be kept by forms
     */
    record Walk(
            String position,
            String waiting,
            String previous,
            String next,
            String following,
            String watching,
            String presence,
            Map<String, String> fields) {}

    /** Another sending than the one shown. */
    record Earlier(int number, String at, boolean corrects) {}

    /**
     * A remark to the sending before.
     *
     * @param line to which it was made; empty where to the whole
     * @param outcome end of the message key {@code reportpage.answer.…}; empty where it is to the whole
     */
    record Answer(String line, String remark, String outcome) {}

    /**
     * That the centre corrected lines in the school's place.
     *
     * @param original number of what the school has sent itself
     */
    record Correction(String why, String by, String at, int original, String originalAt) {}

    /** A line of the history. */
    record Event(String what, String who, String when, String details) {}
}
