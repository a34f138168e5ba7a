package nastavnik.pairimport;

import java.util.List;
import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Difference;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.pairdoubt.PairDoubts;
import nastavnik.peoplebase.BasePerson;
import nastavnik.peoplebase.BaseWords;
import nastavnik.programme.Programmes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares the pairs of a file with those the school has. */
@Component
public class PairComparisons {

    final FormsOfMentoring forms;
    final Programmes programmes;
    final BaseWords words;
    final CommitteeClock clock;
    final int mostPerMentor;
    private final MessageSource messages;

    PairComparisons(
            FormsOfMentoring forms,
            Programmes programmes,
            BaseWords words,
            PairDoubts doubts,
            CommitteeClock clock,
            MessageSource messages) {
        this.forms = forms;
        this.programmes = programmes;
        this.words = words;
        this.mostPerMentor = doubts.mostPerMentor();
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What a row says of pairs.
     *
     * @param notes what is not taken, and why
     * @param doubts what is taken and unusual
     */
    public record Said(
            List<PairChange> changes, List<Difference> differences, List<String> notes, List<String> doubts) {

        public static Said nothing() {
            return new Said(List.of(), List.of(), List.of(), List.of());
        }
    }

    /** @param people everybody of the school */
    public PairComparison over(List<BasePerson> people, long schoolId) {
        return new PairComparison(this, people, schoolId);
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, Locale.of("ru"));
    }
}
