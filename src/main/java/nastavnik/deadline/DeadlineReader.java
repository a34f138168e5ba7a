package nastavnik.deadline;

import java.util.List;
import nastavnik.calendar.CommitteeCalendar;
import nastavnik.calendar.Interval;
import nastavnik.wording.Term;
import nastavnik.wording.Token;
import nastavnik.wording.Wording;
import org.springframework.stereotype.Component;

/**
 * Reads the words of a plan's deadline column: letters into tokens, tokens into phrases, phrases into windows over the plan's
 * period. Never guesses silently: each assumption and each part not understood is a note of the reading.
 */
@Component
public class DeadlineReader {

    /** Cells are a line or two; longer text is no deadline. */
    private static final int LONGEST = 1500;

    private static final int LONGEST_PERIOD_IN_DAYS = 366 * 30;

    private final CommitteeCalendar calendar;

    /** @param calendar by which «последний рабочий день» is told */
    public DeadlineReader(CommitteeCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Reads one cell.
     *
     * @param words as they stand in the cell, line breaks included; never changed
     * @param period the plan's, with both ends set
     * @return never null; {@link Deadline.Kind#UNCLEAR} where the words are not understood, are longer than 1500 characters, or
     *     the period exceeds thirty years
     * @throws IllegalArgumentException where the period has no first day
     */
    public Deadline read(String words, Interval period) {
        if (!period.hasStart()) {
            throw new IllegalArgumentException("A plan's period has a first day");
        }
        var notes = new Notes();
        if (words.length() > LONGEST || period.days() > LONGEST_PERIOD_IN_DAYS) {
            notes.add(words.length() > LONGEST ? Remark.TOO_LONG : Remark.PERIOD_TOO_LONG);
            return new Deadline(Deadline.Kind.UNCLEAR, List.of(), notes.list());
        }
        var wording = Wording.of(words);
        List<Token> tokens = wording.tokens();
        if (tokens.stream().noneMatch(token -> !token.is(Term.DASH))) {
            notes.add(Remark.EMPTY);
            return new Deadline(Deadline.Kind.UNCLEAR, List.of(), notes.list());
        }
        for (Token token : tokens) {
            if (token.correction() != null) {
                notes.add(Remark.TYPO, wording.quote(token, token), token.correction());
            }
        }
        noteChoices(wording, notes);
        List<Phrase> phrases = new Grammar(wording, notes).read();
        var plan = new Plan(period, new WorkedDays(calendar));
        return new Reading(phrases, plan, notes, words.strip().replaceAll("\\s+", " ")).meaning();
    }

    /** «ноябрь или декабрь», «ноябрь/декабрь»: both are read, and either may be meant. */
    private static void noteChoices(Wording wording, Notes notes) {
        List<Token> tokens = wording.tokens();
        for (int i = 1; i < tokens.size() - 1; i++) {
            Token before = tokens.get(i - 1);
            Token after = tokens.get(i + 1);
            boolean or = tokens.get(i).is(Term.OR) && after.dated();
            boolean slash = tokens.get(i).is(Term.SLASH) && before.is(Term.MONTH) && after.is(Term.MONTH);
            if (or || slash) {
                notes.add(Remark.CHOICE, wording.quote(before, after));
            }
        }
    }
}
