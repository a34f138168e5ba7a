package nastavnik.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nastavnik.deadline.Edge.Part;
import nastavnik.deadline.Edge.Unit;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Token;
import nastavnik.wording.Token.Figures;
import org.jspecify.annotations.Nullable;

/** One end of a window, and the lists that share a month or a unit: «10, 17, 24 ноября», «3-4 кварталы». */
final class DateGrammar {

    /** Two ends, the second null for a single date. */
    record Span(Edge from, @Nullable Edge to) {

        static Span of(Edge edge) {
            return new Span(edge, null);
        }
    }

    private final Cursor cursor;
    private final Notes notes;
    private boolean eachYear;

    DateGrammar(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.notes = notes;
    }

    /** Whether «каждого» stood in what was read since the last time this was asked: «в конце каждого года». */
    boolean tookEachYear() {
        boolean took = eachYear;
        eachYear = false;
        return took;
    }

    /** The next dates without a year between them; empty where there are none. */
    List<Span> spans() {
        List<Span> days = days();
        if (days.isEmpty()) {
            days = lastDays();
        }
        if (!days.isEmpty()) {
            return days;
        }
        int start = cursor.place();
        List<Span> units = units();
        if (units.stream().anyMatch(span -> span.from().lacksMonth())) {
            cursor.back(start);
            return List.of();
        }
        if (!units.isEmpty()) {
            return units;
        }
        Edge edge = edge();
        if (edge == null) {
            return List.of();
        }
        if (edge.is(Unit.MONTH) && edge.part() == Part.WHOLE) {
            List<Span> parts = partsOf(edge.month());
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        if (edge.lacksMonth()) {
            cursor.back(start);
            return List.of();
        }
        return List.of(Span.of(edge));
    }

    /** «октябрь, 1-2 недели»: weeks and decades behind their month. */
    private List<Span> partsOf(int month) {
        int start = cursor.place();
        cursor.accept(Term.COMMA, Term.OPEN, Term.DASH);
        List<Span> units = units();
        if (!units.isEmpty() && units.stream().allMatch(span -> span.from().lacksMonth())) {
            return units.stream().map(span -> inMonth(span, month)).toList();
        }
        cursor.back(start);
        return List.of();
    }

    private static Span inMonth(Span span, int month) {
        Edge to = span.to();
        return new Span(span.from().ofMonth(month), to == null ? null : to.ofMonth(month));
    }

    /** «15 марта», «10, 17, 24 ноября», «15-20.10.2023», «15 числа декабря, июня». */
    private List<Span> days() {
        int start = cursor.place();
        var spans = new ArrayList<Span>();
        boolean numbered = false;
        do {
            Figures last = dayInFigures();
            if (last != null && !spans.isEmpty()) {
                cursor.skip(1);
                spans.add(Span.of(Edge.of(Unit.DAY, last.day())));
                return inMonth(spans, last.month(), last.year());
            }
            if (!seesDay()) {
                break;
            }
            Edge from = Edge.of(Unit.DAY, cursor.take().value());
            numbered |= cursor.accept(Term.DAY_NUMBER);
            boolean dashed = cursor.accept(Term.DASH, Term.BY);
            last = dayInFigures();
            if (dashed && last != null) {
                cursor.skip(1);
                spans.add(new Span(from, Edge.of(Unit.DAY, last.day())));
                return inMonth(spans, last.month(), last.year());
            }
            Edge to = dashed && seesDay() ? Edge.of(Unit.DAY, cursor.take().value()) : null;
            numbered |= cursor.accept(Term.DAY_NUMBER);
            spans.add(new Span(from, to));
            if (cursor.sees(Term.MONTH)) {
                return inMonths(spans, numbered, dashed && to == null);
            }
        } while (cursor.acceptListSeparator());
        cursor.back(start);
        return List.of();
    }

    /**
     * «последний рабочий день мая, июня», «последнее число III квартала», «последний день 2024 года»: days of the months in which
     * they lie. The month of «последний день I полугодия» is another one in a school year.
     */
    private List<Span> lastDays() {
        int start = cursor.place();
        int number = LastDay.read(cursor);
        var spans = new ArrayList<Span>();
        if (number > 0 && cursor.sees(Term.MONTH)) {
            do {
                spans.add(Span.of(Edge.day(number, cursor.take().value())));
            } while (cursor.sees(Term.COMMA, Term.AND) && cursor.seesAt(1, Term.MONTH) && cursor.acceptListSeparator());
        } else if (number > 0) {
            Edge whole = partible();
            int month = whole == null ? 0 : lastMonth(whole);
            if (whole != null && whole.is(Unit.HALF_YEAR)) {
                spans.add(Span.of(whole.only(number == Token.LAST_WORKED_DAY ? Part.LAST_WORKED_DAY : Part.LAST_DAY)));
            } else if (whole != null && month > 0) {
                spans.add(Span.of(Edge.day(number, month).in(whole.year())));
            }
        }
        if (spans.isEmpty()) {
            cursor.back(start);
        }
        return spans;
    }

    /** 0 where it is no quarter and no year. */
    private static int lastMonth(Edge whole) {
        if (whole.is(Unit.QUARTER) && whole.number() >= 1 && whole.number() <= 4) {
            return whole.number() * 3;
        }
        YearName year = whole.year();
        boolean school = whole.number() == Edge.SCHOOL || (year != null && !year.calendar());
        return whole.is(Unit.YEAR) ? (school ? 5 : 12) : 0;
    }

    /** A day of the month; «32 марта» is one too, and is refused later. */
    private boolean seesDay() {
        Token token = cursor.peek(0);
        return token != null
                && (token.isDay()
                        || (token.is(Term.NUMBER) && token.text().length() <= 2 && cursor.seesAt(1, Term.MONTH)));
    }

    /** The date in figures that comes next, if it has a day. */
    private @Nullable Figures dayInFigures() {
        Token token = cursor.peek(0);
        Figures figures = token == null ? null : token.figures();
        return figures == null || figures.day() == 0 ? null : figures;
    }

    private List<Span> inMonths(List<Span> spans, boolean numbered, boolean dashed) {
        Token month = cursor.take();
        boolean nominative =
                month.text().endsWith("ь") || Set.of("март", "май", "август").contains(month.text());
        if (nominative || dashed) {
            notes.add(Remark.NOMINATIVE_DAY, cursor.wordsSince(cursor.place() - 2));
        }
        var all = new ArrayList<>(inMonth(spans, month.value(), 0));
        while (numbered && spans.size() == 1 && cursor.sees(Term.COMMA, Term.AND) && cursor.seesAt(1, Term.MONTH)) {
            cursor.skip(1);
            all.addAll(inMonth(spans, cursor.take().value(), 0));
        }
        return all;
    }

    private static List<Span> inMonth(List<Span> spans, int month, int year) {
        YearName named = year == 0 ? null : YearName.of(year);
        return spans.stream()
                .map(span -> inMonth(span, month))
                .map(span -> span.to() == null
                        ? Span.of(span.from().in(named))
                        : new Span(span.from().in(named), span.to().in(named)))
                .toList();
    }

    /** «I квартал», «3-4 кварталы», «1 и 2 полугодие», «первая декада марта», «последняя неделя августа». */
    private List<Span> units() {
        int start = cursor.place();
        var spans = new ArrayList<Span>();
        var numbers = new ArrayList<int[]>();
        do {
            if (!seesOrdinal()) {
                cursor.back(start);
                return List.of();
            }
            int first = cursor.take().value();
            int last = cursor.sees(Term.DASH, Term.BY) && seesOrdinal(1) ? cursor.peekValue(1) : 0;
            cursor.skip(last > 0 ? 2 : 0);
            numbers.add(new int[] {first, last});
        } while (cursor.acceptListSeparator());
        Unit unit = unit();
        if (unit == null) {
            cursor.back(start);
            return List.of();
        }
        int month = monthOf(unit);
        for (int[] pair : numbers) {
            int first = unit == Unit.DAY && pair[0] == Token.LAST ? Token.LAST_DAY : pair[0];
            Edge from = new Edge(unit, first, month, null, Part.WHOLE);
            spans.add(new Span(from, pair[1] == 0 ? null : new Edge(unit, pair[1], month, null, Part.WHOLE)));
        }
        return spans;
    }

    private boolean seesOrdinal() {
        return seesOrdinal(0);
    }

    private boolean seesOrdinal(int ahead) {
        Token token = cursor.peek(ahead);
        return token != null
                && (token.is(Term.ROMAN)
                        || token.is(Term.ORDINAL)
                        || (token.isDay() && token.text().length() == 1));
    }

    private @Nullable Unit unit() {
        if (cursor.accept(Term.QUARTER)) {
            return Unit.QUARTER;
        }
        if (cursor.accept(Term.HALF_YEAR)) {
            return Unit.HALF_YEAR;
        }
        if (cursor.accept(Term.SCHOOL_TERM)) {
            return Unit.SCHOOL_TERM;
        }
        if (cursor.accept(Term.TRIMESTER)) {
            return Unit.TRIMESTER;
        }
        if (cursor.accept(Term.DECADE)) {
            return Unit.DECADE;
        }
        if (cursor.accept(Term.WEEK)) {
            return Unit.WEEK;
        }
        if (cursor.sees(Term.HALF) && (cursor.seesAt(1, Term.MONTH, Term.CLOSE) || cursor.peek(1) == null)) {
            cursor.skip(1);
            return Unit.HALF_MONTH;
        }
        if (cursor.sees(Term.HALF) && (cursor.seesAt(1, Term.YEAR, Term.SCHOOL) || cursor.seesYear(1))) {
            cursor.skip(cursor.seesAt(1, Term.YEAR) ? 2 : 1);
            return Unit.HALF_YEAR;
        }
        return cursor.acceptAll(Term.DAY_WORD) ? Unit.DAY : null;
    }

    private int monthOf(Unit unit) {
        boolean inMonth = unit == Unit.DECADE || unit == Unit.WEEK || unit == Unit.HALF_MONTH || unit == Unit.DAY;
        return inMonth && cursor.sees(Term.MONTH) ? cursor.take().value() : 0;
    }

    /** One end of a range; it may lack its month, which the other end then gives. */
    @Nullable
    Edge edge() {
        int start = cursor.place();
        Part part = part();
        Edge edge = part == Part.WHOLE ? plain() : partible();
        if (edge == null) {
            cursor.back(start);
            return null;
        }
        return edge.only(part);
    }

    private Part part() {
        if (cursor.accept(Term.BEGINNING)) {
            return Part.BEGINNING;
        }
        if (cursor.accept(Term.MIDDLE)) {
            return Part.MIDDLE;
        }
        boolean until = cursor.sees(Term.OUTCOME) && cursor.seesAt(-1, Term.UNTIL, Term.TOWARDS);
        return cursor.accept(Term.END) || (until && cursor.accept(Term.OUTCOME)) ? Part.END : Part.WHOLE;
    }

    /** What can have a beginning and an end: a month, a quarter, a year. */
    private @Nullable Edge partible() {
        eachYear |= cursor.accept(Term.EACH);
        cursor.accept(Term.CURRENT, Term.FILLER);
        cursor.accept(Term.FILLER);
        if (cursor.sees(Term.MONTH)) {
            return plain();
        }
        if (cursor.acceptAll(Term.SCHOOL, Term.YEAR)) {
            YearName named = cursor.seesYear(0) ? new YearGrammar(cursor, notes).name() : null;
            return new Edge(Unit.YEAR, Edge.SCHOOL, 0, named == null ? null : named.asSchoolYear(), Part.WHOLE);
        }
        if (cursor.sees(Term.CALENDAR) && cursor.seesAt(1, Term.YEAR)) {
            cursor.skip(1);
        }
        if (cursor.accept(Term.YEAR)) {
            return Edge.of(Unit.YEAR, 0);
        }
        YearName year = new YearGrammar(cursor, notes).name();
        if (year != null) {
            return Edge.years(year);
        }
        List<Span> units = units();
        return units.size() == 1 && units.getFirst().to() == null
                ? units.getFirst().from()
                : null;
    }

    private @Nullable Edge plain() {
        Token token = cursor.peek(0);
        if (token == null) {
            return null;
        }
        Figures figures = token.figures();
        if (figures != null) {
            cursor.skip(1);
            YearName year = figures.year() == 0 ? null : YearName.of(figures.year());
            if (year != null && cursor.seesAt(1, Term.DASH, Term.BY, Term.UNTIL)) {
                cursor.accept(Term.YEAR);
            }
            return figures.day() == 0
                    ? Edge.month(figures.month()).in(year)
                    : Edge.day(figures.day(), figures.month()).in(year);
        }
        if (token.is(Term.MONTH)) {
            cursor.skip(1);
            cursor.accept(Term.MONTH_WORD);
            return Edge.month(token.value());
        }
        if (token.is(Term.SEASON) && !cursor.seesAt(1, Term.HOLIDAYS)) {
            cursor.skip(1);
            return Edge.of(Unit.SEASON, token.value());
        }
        if (token.isDay()) {
            int start = cursor.place();
            cursor.skip(1);
            cursor.accept(Term.DAY_NUMBER);
            if (cursor.sees(Term.MONTH)) {
                return Edge.day(token.value(), cursor.take().value());
            }
            cursor.back(start);
        }
        List<Span> units = units();
        if (units.size() == 1 && units.getFirst().to() == null) {
            return units.getFirst().from();
        }
        if (token.isDay() && units.isEmpty()) {
            cursor.skip(1);
            cursor.accept(Term.DAY_NUMBER);
            return Edge.of(Unit.DAY, token.value());
        }
        return null;
    }
}
