package nastavnik.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import nastavnik.questionnaire.Question;
import nastavnik.questionnaire.QuestionKind;

/**
 * What was answered to a question by marks.
 *
 * @param number its number on the page, 1 first
 * @param counts how many gave each mark, the lowest first
 */
record QuestionResult(int number, Question question, List<Long> counts) {

    private static final int GOOD = 9;
    private static final int FAIR = 7;

    QuestionResult {
        counts = List.copyOf(counts);
    }

    public boolean scale() {
        return question.kind() == QuestionKind.SCALE;
    }

    long answered() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** @return the mean of the marks, of a yes or no the share of yes in per cent, with one decimal */
    BigDecimal figure() {
        var lowest = question.kind().lowest();
        var sum = IntStream.range(0, counts.size())
                .mapToLong(at -> (lowest + at) * counts.get(at))
                .sum();
        if (answered() == 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(scale() ? sum : sum * 100)
                .divide(BigDecimal.valueOf(answered()), 1, RoundingMode.HALF_UP);
    }

    /** @return the figure as people read it: «8,4» */
    public String shown() {
        return figure().toPlainString().replace('.', ',');
    }

    public long yes() {
        return counts.getLast();
    }

    public long no() {
        return counts.getFirst();
    }

    /** @return how many gave 9 or 10 */
    public long good() {
        return from(GOOD, question.kind().highest());
    }

    /** @return how many gave 7 or 8 */
    public long fair() {
        return from(FAIR, GOOD - 1);
    }

    /** @return how many gave 6 or less */
    public long poor() {
        return from(question.kind().lowest(), FAIR - 1);
    }

    private long from(int mark, int to) {
        var lowest = question.kind().lowest();
        return IntStream.rangeClosed(mark, to)
                .mapToLong(each -> counts.get(each - lowest))
                .sum();
    }
}
