package nastavnik.deadline;

import java.util.ArrayList;
import java.util.List;
import nastavnik.deadline.DateGrammar.Span;
import nastavnik.deadline.Edge.Unit;
import nastavnik.deadline.Phrase.Bound;
import nastavnik.deadline.Phrase.Dated;
import nastavnik.deadline.Phrase.Shift;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import org.jspecify.annotations.Nullable;

/** Windows and due dates with all that stands around them: «не позднее», «с … по …», dashes, years before and behind. */
final class WindowGrammar {

    private final Cursor cursor;
    private final DateGrammar dates;
    private final YearGrammar years;

    WindowGrammar(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.dates = new DateGrammar(cursor, notes);
        this.years = new YearGrammar(cursor, notes);
    }

    /**
     * The next windows; empty where none begins here.
     *
     * @param yearsInFront whether the years of this text stand before their months, so that a year behind one belongs to the next
     */
    List<Dated> read(boolean yearsInFront) {
        int start = cursor.place();
        boolean during = during();
        Bound bound = bound();
        List<Dated> read = bound == Bound.SINCE ? fromTo(start, during) : List.of();
        if (read.isEmpty()) {
            read = bareYears(start, during, bound);
        }
        if (read.isEmpty()) {
            read = listed(start, during, bound, yearsInFront);
        }
        if (read.isEmpty()) {
            cursor.back(start);
        }
        return read;
    }

    private boolean during() {
        int start = cursor.place();
        cursor.accept(Term.IN, Term.ON);
        if (cursor.accept(Term.DURING)) {
            cursor.accept(Term.WHOLE);
            return true;
        }
        if (cursor.sees(Term.WHOLE) && cursor.seesYear(1)) {
            return cursor.accept(Term.WHOLE);
        }
        cursor.back(start);
        return false;
    }

    private Bound bound() {
        if (cursor.sees(Term.IN, Term.ON) && cursor.seesAt(1, Term.PERIOD)) {
            cursor.skip(2);
        }
        if (cursor.acceptAll(Term.NOT, Term.LATER)) {
            cursor.accept(Term.FILLER);
            cursor.accept(Term.UNTIL, Term.IN);
            return Bound.UNTIL;
        }
        if (cursor.acceptAll(Term.NOT, Term.EARLIER)) {
            cursor.accept(Term.FILLER);
            return Bound.SINCE;
        }
        if (cursor.accept(Term.UNTIL, Term.TOWARDS, Term.BY)) {
            return Bound.UNTIL;
        }
        cursor.accept(Term.STARTING);
        if (cursor.accept(Term.FROM)) {
            return Bound.SINCE;
        }
        if (cursor.seesText(0, "после")) {
            cursor.skip(1);
            return Bound.SINCE;
        }
        cursor.accept(Term.IN, Term.ON, Term.FOR);
        return Bound.WITHIN;
    }

    /** «с 1 сентября по 31 мая», or «с 1 сентября» alone. */
    private List<Dated> fromTo(int start, boolean during) {
        int opened = cursor.place();
        Edge from = endpoint();
        if (from == null) {
            cursor.back(opened);
            return List.of();
        }
        from = withYear(from);
        int middle = cursor.place();
        cursor.accept(Term.COMMA);
        cursor.accept(Term.DASH);
        boolean reaches = cursor.accept(Term.BY, Term.UNTIL, Term.TOWARDS)
                || (cursor.place() > middle && cursor.seesAt(-1, Term.DASH));
        Edge to = reaches ? endpoint() : null;
        if (to == null || to.lacksMonth()) {
            cursor.back(middle);
            if (from.lacksMonth()) {
                cursor.back(opened);
                return List.of();
            }
            return List.of(dated(Bound.SINCE, from, null, List.of(), during, start));
        }
        if (from.lacksMonth()) {
            from = from.ofMonth(to.month());
        }
        YearName first = from.year();
        YearName last = to.year();
        if (isWholeYear(from) && isWholeYear(to) && first != null && last != null && first.style() == last.style()) {
            YearName both = new YearName(first.first(), last.last(), first.style());
            return List.of(dated(Bound.WITHIN, Edge.years(both), null, List.of(both), during, start));
        }
        return List.of(dated(Bound.WITHIN, from, to, years.behind(), during, start));
    }

    private static boolean isWholeYear(Edge edge) {
        return edge.is(Unit.YEAR) && edge.part() == Edge.Part.WHOLE;
    }

    private @Nullable Edge endpoint() {
        YearName year = cursor.seesYear(0) ? years.name() : null;
        return year == null ? dates.edge() : Edge.years(year);
    }

    private Edge withYear(Edge edge) {
        if (edge.year() != null) {
            cursor.accept(Term.YEAR);
            return edge;
        }
        if (edge.lacksMonth()) {
            return edge;
        }
        List<YearName> named = years.behind();
        return named.size() == 1 ? edge.in(named.getFirst()) : edge;
    }

    private List<Dated> bareYears(int start, boolean during, Bound bound) {
        List<YearName> named = cursor.sees(Term.NUMBER, Term.SCHOOL) ? years.list() : List.of();
        if (named.size() == 1 && cursor.sees(Term.DASH) && cursor.seesYear(1)) {
            named = throughTo(named.getFirst());
        }
        var read = new ArrayList<Dated>();
        for (YearName year : named) {
            read.add(dated(bound, Edge.years(year), null, List.of(year), during, start));
        }
        return read;
    }

    /** «2020/21 учебный год - 2023/24 учебный год» */
    private List<YearName> throughTo(YearName first) {
        int dash = cursor.place();
        cursor.skip(1);
        YearName last = years.name();
        if (last == null || last.style() != first.style() || last.first() < first.last()) {
            cursor.back(dash);
            return List.of(first);
        }
        return List.of(new YearName(first.first(), last.last(), first.style()));
    }

    private List<Dated> listed(int start, boolean during, Bound bound, boolean yearsInFront) {
        List<Span> spans = new ArrayList<>(dates.spans());
        if (spans.isEmpty()) {
            return List.of();
        }
        List<YearName> named = yearsInFront ? List.of() : years.behind();
        Span last = spans.getLast();
        Edge from = last.from();
        Edge to = last.to() == null ? reach() : null;
        if (to != null) {
            spans.removeLast();
            spans.add(new Span(named.size() == 1 ? from.in(named.getFirst()) : from, to));
            named = yearsInFront ? List.of() : years.behind();
        }
        var read = new ArrayList<Dated>();
        for (Span span : spans) {
            read.add(dated(bound, span.from(), span.to(), named, during, start));
        }
        return read;
    }

    /** The far end of «октябрь – декабрь» and of «сентябрь-октябрь-ноябрь»; null where no dash leads on to another date. */
    private @Nullable Edge reach() {
        Edge to = null;
        int start = cursor.place();
        while (leadsOn()) {
            cursor.accept(Term.BY);
            Edge next = dates.edge();
            if (next == null || next.lacksMonth() || next.is(Unit.YEAR)) {
                break;
            }
            to = next;
            start = cursor.place();
        }
        cursor.back(start);
        return to;
    }

    private boolean leadsOn() {
        if (cursor.sees(Term.BY, Term.UNTIL) && cursor.seesAt(1, Term.MONTH)) {
            return cursor.accept(Term.BY, Term.UNTIL);
        }
        return cursor.accept(Term.DASH);
    }

    private Dated dated(Bound bound, Edge from, @Nullable Edge to, List<YearName> named, boolean during, int start) {
        Shift shift = dates.tookEachYear() ? Shift.CURRENT_YEAR : shift();
        return new Dated(bound, from, to, named, false, during, shift, cursor.wordsSince(start));
    }

    /** «года, следующего за отчётным», «следующего года», «текущего года». */
    private Shift shift() {
        int start = cursor.place();
        boolean year = cursor.accept(Term.YEAR);
        cursor.accept(Term.COMMA);
        if (cursor.acceptAll(Term.NEXT, Term.FOR, Term.REPORTING)) {
            cursor.accept(Term.YEAR, Term.PERIOD);
            return Shift.YEAR_AFTER;
        }
        if (!year && cursor.sees(Term.NEXT) && cursor.seesAt(1, Term.YEAR)) {
            cursor.skip(2);
            return Shift.YEAR_AFTER;
        }
        if (!year && cursor.sees(Term.CURRENT, Term.REPORTING)) {
            cursor.skip(1);
            cursor.accept(Term.SCHOOL);
            if (cursor.accept(Term.YEAR)) {
                return Shift.CURRENT_YEAR;
            }
        }
        cursor.back(start);
        return Shift.NONE;
    }
}
