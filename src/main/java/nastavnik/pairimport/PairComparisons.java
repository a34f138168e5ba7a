package nastavnik.pairimport;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Difference;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.pairdoubt.PairDoubtful.Doubt;
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
    private final PairDoubts doubts;
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
        this.doubts = doubts;
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

    /** @return what is unusual in the ends of all these pairs together: too short a notice, meetings that are entered later */
    public List<Doubt> ofEndings(Stream<PairChange> changes) {
        var endings = new HashMap<Long, PairDoubts.Ending>();
        changes.forEach(change -> {
            var last = change.endedOn();
            var reason = change.ending();
            if (change.pairId() > 0 && last != null && reason != null) {
                endings.put(change.pairId(), new PairDoubts.Ending(last, reason));
            }
        });
        return doubts.ofAll(endings);
    }

    String word(PairEnding ending) {
        return say("mentoring.ending." + ending);
    }

    String ended(LocalDate day, PairEnding ending) {
        return say("pairimport.ended", Dates.compact(day), word(ending));
    }

    /** @return whether a mark of the base says that the mentoring was broken off */
    boolean isBrokenOff(String mark) {
        return Arrays.stream(say("pairimport.mark.broken").split("\\|", -1)).anyMatch(Typed.folded(mark)::contains);
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, Locale.of("ru"));
    }
}
