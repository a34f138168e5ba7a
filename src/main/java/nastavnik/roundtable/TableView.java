package nastavnik.roundtable;

import java.util.List;
import nastavnik.monitoring.AnswerState;

/** The table as its page shows it, with words for all figures. */
record TableView(
        long roundId,
        String title,
        String formTitle,
        String due,
        String before,
        boolean checklist,
        int owed,
        int answered,
        String score,
        String scoreBefore,
        List<Total> totals,
        List<Total> marks,
        List<String> captions) {

    /** A field over all schools; before and now are those of the schools that answered both rounds, change carries its sign. shares: how often each answer was chosen. */
    record Total(
            String caption,
            long answered,
            String total,
            String mean,
            String before,
            String now,
            String change,
            String tone,
            List<RoundTable.Share> shares) {}

    /** A school with its answers in the order of the captions. */
    record Line(
            long answerId,
            String school,
            String district,
            AnswerState state,
            int place,
            String score,
            String scoreBefore,
            String change,
            String tone,
            List<String> answers) {}
}
