package nastavnik.roundtable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.monitoring.AnswerState;
import nastavnik.monitoring.RoundKind;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated table of a round. Only answers that are sent or accepted count; a returned one counts again when it is
 * sent again.
 *
 * @param before title of the last round of the same form; empty where there was none
 * @param beforeDue its due day in words
 * @param rows all schools that owe an answer; ranked where the form is a checklist, else by name
 * @param answered how many of them count
 * @param both how many answered the last round too
 * @param checklist whether it is a check of sites by items, so that schools have a score and a place
 * @param meanScoreBefore of those who answered both rounds, in the last one
 * @param meanScoreNow of the same, in this one
 */
public record RoundTable(
        long roundId,
        String title,
        RoundKind kind,
        String formTitle,
        String due,
        String before,
        String beforeDue,
        boolean checklist,
        List<Row> rows,
        List<Column> columns,
        int answered,
        long both,
        @Nullable BigDecimal meanScore,
        @Nullable BigDecimal meanScoreBefore,
        @Nullable BigDecimal meanScoreNow) {

    /** @return the title without the full stop of «г.» before the ending of a file's name */
    public String titleOfFile() {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    /**
     * One school.
     *
     * @param hidden codes of the fields that tell of fewer people than may be told of; they are not among the values
     * @param place in the ranking, equal scores share it; 0 where it has none
     * @param score share of the items that are there, in per cent, one that is partly there counting half
     */
    public record Row(
            long answerId,
            String school,
            String district,
            AnswerState state,
            Map<String, FieldValue> values,
            Set<String> hidden,
            int place,
            @Nullable BigDecimal score,
            @Nullable BigDecimal scoreBefore) {

        public Row {
            values = Map.copyOf(values);
            hidden = Set.copyOf(hidden);
        }

        /** @return whether it counts */
        public boolean counts() {
            return state == AnswerState.SENT || state == AnswerState.ACCEPTED;
        }

        /** @return by how many points the score has changed; null where there is nothing to compare */
        public @Nullable BigDecimal change() {
            return score == null || scoreBefore == null ? null : score.subtract(scoreBefore);
        }
    }

    /**
     * A field over all schools. Rounds are compared by the schools that answered both: others would look like growth.
     *
     * @param answered how many have filled it in
     * @param total null where its kind is not added up
     * @param mean null where nobody has filled it in, or its kind is no number
     * @param before what the schools that answered both rounds had in the last one, summed or, of a per cent, its mean;
     *     null where there is nothing to compare
     * @param now what they have in this one
     * @param compared how many schools these are
     */
    public record Column(
            FormField field,
            long answered,
            @Nullable BigDecimal total,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            long compared,
            List<Share> shares) {

        public Column {
            shares = List.copyOf(shares);
        }

        /** @return the figure that stands for the field: the sum, or of a per cent the mean */
        public @Nullable BigDecimal figure() {
            return total == null ? mean : total;
        }

        /** @return null where there is nothing to compare */
        public @Nullable BigDecimal change() {
            return now == null || before == null ? null : now.subtract(before);
        }
    }

    /** How often one answer was chosen, now and in the last round. */
    public record Share(String answer, String words, long schools, long schoolsBefore) {}
}
