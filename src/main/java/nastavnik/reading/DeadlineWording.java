package nastavnik.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.Note;
import nastavnik.plan.OrderColumn.Kind;
import org.jspecify.annotations.Nullable;

/** What the words of deadlines mean over the roadmap's period, each wording read once. */
final class DeadlineWording {

    /** Codes of notes that say the words, or some of them, are none of a deadline. */
    private static final Set<String> STRANGE = Set.of("unread", "not-understood", "empty", "too-long");

    private static final Set<String> WRONG_YEAR = Set.of("outside", "no-such-year");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final int FAR = 4;
    private static final int LONGEST = 160;
    private static final Interval ANY_YEARS = new Interval(LocalDate.of(2015, 1, 1), LocalDate.of(2044, 12, 31));

    private final DeadlineReader reader;
    private final @Nullable Interval period;
    private final Map<String, Deadline> read = new HashMap<>();

    /** @param period null as long as nobody has said which; then nothing is doubted for its year */
    DeadlineWording(DeadlineReader reader, @Nullable Interval period) {
        this.reader = reader;
        this.period = period;
    }

    /** Whether the text as a whole reads as a deadline. */
    boolean isDeadline(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        var deadline = read(text);
        return deadline.kind() != Deadline.Kind.UNCLEAR
                && deadline.notes().stream().map(Note::code).noneMatch(STRANGE::contains);
    }

    /** Whether it reads as one that names days, months or years: «по приказу» may stand in any column. */
    boolean namesDates(String text) {
        return isDeadline(text) && read(text).kind() != Deadline.Kind.NO_DATE;
    }

    void check(Line line) {
        if (period == null) {
            return;
        }
        var notes = read(line.text(Kind.DEADLINE)).notes();
        if (notes.stream().map(Note::code).anyMatch(WRONG_YEAR::contains)) {
            correctYear(line, period);
        }
        for (var note : notes) {
            if (note.doubt()) {
                line.doubt(Kind.DEADLINE, note.key(), note.args().toArray(String[]::new));
            }
        }
    }

    /** A year far from the period that one slip of a finger makes a year of the period. */
    private static void correctYear(Line line, Interval period) {
        var words = line.text(Kind.DEADLINE);
        var found = YEAR.matcher(words);
        while (found.find()) {
            var year = Integer.parseInt(found.group());
            var first = period.start().getYear();
            var last = period.to().getYear();
            if (year >= first - FAR && year <= last + FAR) {
                continue;
            }
            var meant = IntStream.rangeClosed(first, last)
                    .mapToObj(Integer::toString)
                    .filter(each -> isSlip(found.group(), each))
                    .toList();
            if (meant.size() == 1) {
                line.set(
                        Kind.DEADLINE,
                        words.substring(0, found.start()) + meant.getFirst() + words.substring(found.end()));
                line.doubt(Kind.DEADLINE, Doubt.YEAR, found.group(), meant.getFirst());
                return;
            }
        }
    }

    /** One digit is another, or two neighbours are swapped. */
    private static boolean isSlip(String one, String other) {
        List<Integer> different = IntStream.range(0, one.length())
                .filter(place -> one.charAt(place) != other.charAt(place))
                .boxed()
                .toList();
        return different.size() == 1
                || (different.size() == 2
                        && different.get(1) - different.get(0) == 1
                        && one.charAt(different.get(0)) == other.charAt(different.get(1))
                        && one.charAt(different.get(1)) == other.charAt(different.get(0)));
    }

    private Deadline read(String words) {
        return read.computeIfAbsent(words, each -> reader.read(each, period == null ? ANY_YEARS : period));
    }
}
