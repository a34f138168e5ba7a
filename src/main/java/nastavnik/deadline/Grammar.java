package nastavnik.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.deadline.Phrase.Aside;
import nastavnik.deadline.Phrase.Bound;
import nastavnik.deadline.Phrase.Dated;
import nastavnik.deadline.Phrase.Every;
import nastavnik.deadline.Phrase.Unread;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the tokens from left to right into phrases; what fits no rule is kept as unread. */
final class Grammar {

    private static final Pattern POINT =
            Pattern.compile("пп?|пункт(ы|а|ов|у|ам|е|ах|ом)?|подпункт(ы|а|ов|у|ам|е|ах|ом)?");

    private final Cursor cursor;
    private final Notes notes;
    private final WindowGrammar windows;
    private final RecurrenceGrammar recurrences;
    private final ElsewhereGrammar elsewhere;
    private final List<Phrase> phrases = new ArrayList<>();
    private boolean thereafter;
    private boolean dashed;
    private int unreadFrom = -1;
    private int unreadTo;

    Grammar(Wording wording, Notes notes) {
        this.notes = notes;
        cursor = new Cursor(wording);
        windows = new WindowGrammar(cursor, notes);
        recurrences = new RecurrenceGrammar(cursor);
        elsewhere = new ElsewhereGrammar(cursor);
    }

    List<Phrase> read() {
        while (!cursor.atEnd()) {
            if (skipsAside() || skipsSeparator()) {
                continue;
            }
            List<? extends Phrase> next = next();
            if (!next.isEmpty()) {
                closeUnread();
                noteDash(next.getFirst());
                phrases.addAll(bounded(next));
                thereafter &= next.getFirst() instanceof Dated;
                dashed = false;
            } else if (!cursor.accept(Term.IN, Term.ON, Term.YEAR, Term.PERIOD, Term.MONTH_WORD, Term.FILLER)) {
                unread();
            }
        }
        closeUnread();
        if (thereafter) {
            phrases.add(new Phrase.Ongoing(Phrase.Ongoing.Scope.PERIOD, true, ""));
        }
        return phrases;
    }

    /** «до 1 марта, 1 октября»: the word before the first day speaks of all. */
    private List<? extends Phrase> bounded(List<? extends Phrase> next) {
        Phrase last = phrases.isEmpty() ? null : phrases.getLast();
        if (last instanceof Dated before
                && before.bound() == Bound.UNTIL
                && before.from().is(Edge.Unit.DAY)) {
            return next.stream()
                    .map(phrase ->
                            phrase instanceof Dated date && date.isBareDay() ? date.bounded(Bound.UNTIL) : phrase)
                    .toList();
        }
        return next;
    }

    private List<? extends Phrase> next() {
        Phrase phrase = recurrences.dayOfMonth(phrases.stream().anyMatch(Every.class::isInstance));
        if (phrase == null) {
            phrase = recurrences.every(thereafter);
        }
        if (phrase == null) {
            phrase = recurrences.ongoing(thereafter);
        }
        if (phrase == null && !opensWithDate()) {
            phrase = elsewhere.read();
        }
        return phrase == null ? windows.read(yearsInFront()) : List.of(phrase);
    }

    /** «после 15 мая» is a date, «после 15 мая» with nothing to read in it an event. */
    private boolean opensWithDate() {
        int start = cursor.place();
        boolean after = cursor.sees(Term.AFTER) && !windows.read(false).isEmpty();
        cursor.back(start);
        return after;
    }

    /** Whether the text began with a year that its months follow: «2021 год I квартал». */
    private boolean yearsInFront() {
        return phrases.stream().filter(Dated.class::isInstance).map(Dated.class::cast).findFirst().stream()
                .anyMatch(first -> first.bareYears() && first.bound() == Bound.WITHIN && !first.during());
    }

    private void noteDash(Phrase next) {
        @Nullable Phrase last = phrases.isEmpty() ? null : phrases.getLast();
        if (dashed && !thereafter && last instanceof Dated before && next instanceof Dated after) {
            if (!(before.bareYears() && after.lacksYear())) {
                notes.add(Remark.DASH, before.words() + " - " + after.words());
            }
        }
    }

    private boolean skipsSeparator() {
        if (cursor.accept(Term.DASH)) {
            dashed = true;
            return true;
        }
        if (cursor.accept(Term.THEREAFTER)) {
            thereafter = true;
            return true;
        }
        if (cursor.sees(Term.ABOUT)) {
            int start = cursor.place();
            cursor.skip(1);
            notes.add(Remark.ABOUT, cursor.wordsSince(start));
            return true;
        }
        return cursor.acceptAll(Term.BY, Term.FILLER)
                || cursor.accept(
                        Term.COMMA,
                        Term.SEMICOLON,
                        Term.COLON,
                        Term.AND,
                        Term.OR,
                        Term.OPEN,
                        Term.CLOSE,
                        Term.SLASH,
                        Term.INCLUSIVE);
    }

    /** Numbers that are no dates: times of day, classes, numbers of schools and rooms, the numbering of a list. */
    private boolean skipsAside() {
        int start = cursor.place();
        cursor.accept(Term.IN, Term.FROM, Term.UNTIL, Term.BY);
        if (cursor.accept(Term.CLOCK)
                || (cursor.sees(Term.NUMBER) && cursor.seesAt(1, Term.HOUR) && cursor.accept(Term.NUMBER))) {
            cursor.accept(Term.HOUR);
            return aside(Remark.CLOCK, start);
        }
        if (cursor.sees(Term.DATE) && cursor.seesAt(1, Term.HOUR)) {
            cursor.skip(2);
            return aside(Remark.CLOCK, start);
        }
        cursor.back(start);
        if (cursor.sees(Term.FOR) && reportsOn()) {
            return aside(Remark.REPORTED, start);
        }
        cursor.back(start);
        if (cursor.acceptAll(Term.NUMERO, Term.NUMBER) || pointOfAPaper()) {
            return aside(Remark.ASIDE, start);
        }
        if (cursor.sees(Term.NUMBER)
                && cursor.seesAt(1, Term.CLOSE)
                && (start == 0 || cursor.seesAt(-1, Term.SEMICOLON))) {
            cursor.skip(2);
            return true;
        }
        while (cursor.accept(Term.NUMBER, Term.ROMAN)) {
            cursor.accept(Term.DASH, Term.COMMA, Term.AND);
        }
        if (cursor.place() > start && cursor.accept(Term.CLASS)) {
            return aside(Remark.ASIDE, start);
        }
        cursor.back(start);
        if (cursor.accept(Term.BLANK)) {
            cursor.accept(Term.YEAR);
            return aside(Remark.BLANK_YEAR, start);
        }
        return false;
    }

    /** «п. 3.2»: a point of a paper, not the third of February. */
    private boolean pointOfAPaper() {
        var number = cursor.peek(1);
        if (!POINT.matcher(cursor.text(0)).matches() || number == null) {
            return false;
        }
        var figures = number.figures();
        boolean dotted = figures != null && figures.year() == 0;
        if (!dotted && (!number.is(Term.NUMBER) || cursor.seesYear(1))) {
            return false;
        }
        cursor.skip(2);
        return true;
    }

    /** «до 10 апреля (за I квартал)»: the time that is reported on is no deadline. */
    private boolean reportsOn() {
        if (phrases.isEmpty() || !(phrases.getLast() instanceof Dated date) || date.bound() != Bound.UNTIL) {
            return false;
        }
        cursor.skip(1);
        return !windows.read(false).isEmpty();
    }

    private boolean aside(Remark remark, int start) {
        phrases.add(new Aside(remark, cursor.wordsSince(start)));
        return true;
    }

    private void unread() {
        if (unreadFrom < 0) {
            unreadFrom = cursor.place();
        }
        cursor.skip(1);
        unreadTo = cursor.place();
    }

    private void closeUnread() {
        if (unreadFrom >= 0) {
            int here = cursor.place();
            cursor.back(unreadTo);
            phrases.add(new Unread(cursor.wordsSince(unreadFrom)));
            cursor.back(here);
            unreadFrom = -1;
        }
    }
}
