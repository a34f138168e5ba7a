package nastavnik.baseimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nastavnik.baseimport.BaseLine.Problem;
import nastavnik.baseimport.BaseTables.Found;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Typed;
import nastavnik.pairimport.PairRow;
import nastavnik.participant.Participant;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKeys;
import nastavnik.peoplebase.BaseWords;
import nastavnik.profile.Week;
import nastavnik.table.Cell;
import nastavnik.table.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands the rows of a base, whoever made it; what cannot be understood is a problem of its row. */
@Component
class LineReader {

    private static final Set<String> NOTHING = Set.of("-", "\u2013", "\u2014", "\u043d\u0435\u0442");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(\u0433\\.?|\u0433\u043e\u0434)?");
    private static final Pattern AGES =
            Pattern.compile("\\D*(\\d{1,2})(?:\\D+(\\d{1,2}))?\\s*[-\u2013]?\\s*(\\p{L}*).*", Pattern.DOTALL);
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})\\s*(?:\u0447(?![\u0430-\u044f])|\u0447\u0430\u0441)(.*)", Pattern.DOTALL);
    /** «в неделю», but not «понедельник». */
    private static final Pattern A_WEEK = Pattern.compile("(?<!\\p{L})\u043d\u0435\u0434");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private static final int LAST_GRADE = 11;
    /** Children enter the first grade at seven. */
    private static final int AGE_BEFORE_SCHOOL = 6;

    private static final int WEEKS = 4;
    private static final int MOST_HOURS = 80;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final int LONGEST_VALUE = 80;

    private final BaseWords words;
    private final Categories categories;
    private final CommitteeClock clock;
    private final MessageSource messages;

    LineReader(BaseWords words, Categories categories, CommitteeClock clock, MessageSource messages) {
        this.words = words;
        this.categories = categories;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * @param table its number in the file
     * @param keys of the file, see {@link BaseTables#keys}
     */
    List<BaseLine> read(Found found, int table, Map<String, Long> keys) {
        var lines = new ArrayList<BaseLine>();
        for (var row : found.header().body()) {
            var line = new Reading(found, row).line(table, keys);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private final class Reading {

        private final Found found;
        private final Row row;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<BaseColumn, String> written = new EnumMap<>(BaseColumn.class);

        Reading(Found found, Row row) {
            this.found = found;
            this.row = row;
        }

        @Nullable
        BaseLine line(int table, Map<String, Long> keys) {
            for (var column : BaseColumn.values()) {
                var cell = found.header().cell(row, column.name());
                if (cell.kind() == Cell.Kind.ERROR) {
                    complain(column, "baseimport.problem.error");
                } else if (!cell.isBlank() && !NOTHING.contains(cell.text().toLowerCase(Locale.ROOT))) {
                    written.put(column, cell.text());
                }
            }
            var told = written.keySet().stream()
                    .filter(column -> column != BaseColumn.NUMBER)
                    .count();
            // A row of one cell is a note below the table, unless it is a name.
            if (told == 0 || (told == 1 && !written.containsKey(BaseColumn.NAME) && problems.isEmpty())) {
                return null;
            }
            var name = name();
            var birth = birth();
            var from = from();
            lengths();
            var grades = grades();
            var hours = hours();
            var year = birth == null ? null : birth.year();
            var pairs = PairRow.read(found.kind(), from, written, this::complain);
            return new BaseLine(
                    found.kind(),
                    table + "-" + row.number(),
                    row.number(),
                    name,
                    birth == null ? null : birth.day(),
                    year,
                    from,
                    categories.of(found, row, written, year),
                    grades == null ? null : grades[0],
                    grades == null ? null : grades[1],
                    hours,
                    Week.namedIn(text(BaseColumn.TIME)),
                    Typed.line(found.header().text(row, BaseTables.POST)),
                    written,
                    pairs,
                    keys.getOrDefault(BaseKeys.of(found.kind(), number()), 0L),
                    problems);
        }

        private int number() {
            var number = text(BaseColumn.NUMBER).replaceAll("\\.0*$", "");
            return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        }

        private String text(BaseColumn column) {
            return written.getOrDefault(column, "");
        }

        private String name() {
            var name = Typed.line(text(BaseColumn.NAME));
            if (name.isEmpty()) {
                complain(BaseColumn.NAME, "baseimport.problem.noName");
            } else if (!Participant.isFullName(name) || name.length() > 200) {
                complain(BaseColumn.NAME, "baseimport.problem.name");
            }
            return name;
        }

        private record Birth(@Nullable LocalDate day, int year) {}

        private @Nullable Birth birth() {
            var text = text(BaseColumn.YEAR);
            if (text.isEmpty()) {
                return null;
            }
            var day = Dates.parse(text.replaceAll("\\s*\u0433\\.?$", ""));
            if (day.isPresent()) {
                if (Participant.isBirthDate(day.get(), clock.today())) {
                    return new Birth(day.get(), day.get().getYear());
                }
                complain(BaseColumn.YEAR, "baseimport.problem.birth.odd");
                return null;
            }
            var year = YEAR.matcher(text);
            if (!year.matches()) {
                complain(BaseColumn.YEAR, "baseimport.problem.birth");
                return null;
            }
            var number = Integer.parseInt(year.group(1));
            if (!Participant.isBirthYear(number, clock.today())) {
                complain(BaseColumn.YEAR, "baseimport.problem.birth.odd");
                return null;
            }
            return new Birth(null, number);
        }

        private @Nullable LocalDate from() {
            var text = text(BaseColumn.FROM);
            if (text.isEmpty()) {
                return null;
            }
            var day = Dates.parse(text.replaceAll("\\s*\u0433\\.?$", ""));
            if (day.isEmpty()) {
                complain(BaseColumn.FROM, "pairimport.problem.date");
            } else if (day.get().isBefore(EARLIEST)
                    || day.get().isAfter(clock.today().plusYears(1))) {
                complain(BaseColumn.FROM, "baseimport.problem.date.odd");
                return null;
            }
            return day.orElse(null);
        }

        private void lengths() {
            longest(BaseColumn.REQUEST, 2000);
            longest(BaseColumn.COMPETENCES, 2000);
            longest(BaseColumn.ACHIEVEMENTS, 2000);
            longest(BaseColumn.INTERESTS, 500);
            longest(BaseColumn.PLACE, 300);
            longest(BaseColumn.RESULT, 3000);
        }

        private void longest(BaseColumn column, int longest) {
            if (text(column).length() > longest) {
                complain(column, "baseimport.problem.long", longest);
            }
        }

        /** «5–7 класс» as the portal writes it, or ages, of which a year of study is made. */
        private int @Nullable [] grades() {
            var text = text(BaseColumn.GRADES).toLowerCase(Locale.ROOT);
            if (text.isEmpty() || text.matches("(\u043b\u044e\u0431\u043e|\u043d\u0435 \u0432\u0430\u0436).*")) {
                return null;
            }
            var matcher = AGES.matcher(text);
            if (!matcher.matches()) {
                complain(BaseColumn.GRADES, "baseimport.problem.grades");
                return null;
            }
            var unit = matcher.group(3);
            var years = unit.startsWith("\u043b\u0435\u0442") || unit.startsWith("\u0433\u043e\u0434");
            var first = Integer.parseInt(matcher.group(1));
            var last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (!years && !unit.startsWith("\u043a\u043b")) {
                years = last > LAST_GRADE;
            }
            var shift = years ? AGE_BEFORE_SCHOOL : 0;
            var from = Math.max(1, first - shift);
            var to = Math.min(LAST_GRADE, last - shift);
            if (from > to || (!years && (first < 1 || last > LAST_GRADE))) {
                complain(BaseColumn.GRADES, "baseimport.problem.grades");
                return null;
            }
            return new int[] {from, to};
        }

        private @Nullable Integer hours() {
            var text = text(BaseColumn.TIME).toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                return null;
            }
            var matcher = HOURS.matcher(text);
            if (!matcher.find()) {
                if (NUMBER.matcher(text).matches()) {
                    return within(Integer.parseInt(text));
                }
                if (Week.namedIn(text).bits() == 0) {
                    complain(BaseColumn.TIME, "baseimport.problem.time");
                }
                return null;
            }
            var aWeek = A_WEEK.matcher(matcher.group(2)).find();
            return within(Integer.parseInt(matcher.group(1)) * (aWeek ? WEEKS : 1));
        }

        private @Nullable Integer within(int hours) {
            if (hours >= 1 && hours <= MOST_HOURS) {
                return hours;
            }
            complain(BaseColumn.TIME, "baseimport.problem.time");
            return null;
        }

        private void complain(BaseColumn column, String key, Object... args) {
            var value = found.header().text(row, column.name());
            var caption = found.kind().columns().contains(column)
                    ? words.caption(found.kind(), column)
                    : say("baseimport.year");
            problems.add(new Problem(
                    say("baseimport.place", Integer.toString(row.number()), caption),
                    found.header().address(row, column.name()),
                    value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "\u2026" : value,
                    say(key, args)));
        }
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, Locale.of("ru"));
    }
}
