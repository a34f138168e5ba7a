package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.deadline.Deadline.Kind;
import org.junit.jupiter.api.Test;

/** Hundreds of cells as they are written, against what a careful reader takes from each (deadlines/cells.txt). */
class CellsTests {

    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    private record Cell(String words, Interval plan, String meaning) {

        boolean open() {
            return meaning.equals("!");
        }

        boolean doubted() {
            return meaning.endsWith("!");
        }

        /** The kind and the windows, written as {@link Expected} writes them. */
        String expected() {
            String[] parts = meaning.replaceAll(" !$", "").split(" ", -1);
            List<Interval> windows = Arrays.stream(parts)
                    .skip(1)
                    .flatMap(part -> inEachYear(part).stream())
                    .map(Cell::window)
                    .sorted()
                    .toList();
            return (Kind.valueOf(parts[0]) + " " + Expected.of(windows)).strip();
        }

        private List<String> inEachYear(String part) {
            return part.contains("*")
                    ? IntStream.rangeClosed(plan.start().getYear(), plan.to().getYear())
                            .mapToObj(year -> part.replace("*", String.valueOf(year)))
                            .toList()
                    : List.of(part);
        }

        private static Interval window(String text) {
            if (text.startsWith("<")) {
                return Interval.until(LocalDate.parse(text.substring(1)));
            }
            int dots = text.indexOf("..");
            String from = dots < 0 ? text : text.substring(0, dots);
            String to = dots < 0 ? text : text.substring(dots + 2);
            return new Interval(first(from), last(to.length() == 2 ? from.substring(0, 5) + to : to));
        }

        private static LocalDate first(String text) {
            return text.length() > 7 ? LocalDate.parse(text) : month(text, 2).atDay(1);
        }

        private static LocalDate last(String text) {
            return text.length() > 7 ? LocalDate.parse(text) : month(text, 0).atEndOfMonth();
        }

        /** @param back how many months before the end of a quarter */
        private static YearMonth month(String text, int back) {
            int quarter = text.indexOf('Q');
            return quarter < 0
                    ? YearMonth.parse(text)
                    : YearMonth.of(
                            Integer.parseInt(text.substring(0, 4)),
                            3 * Integer.parseInt(text.substring(quarter + 1)) - back);
        }
    }

    private static List<Cell> cells() throws IOException {
        var cells = new ArrayList<Cell>();
        Interval plan = Interval.years(2023, 2023);
        for (String line : text().lines().toList()) {
            if (line.startsWith("plan ")) {
                plan = plan(line.substring(5));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                int bar = line.lastIndexOf(" | ");
                cells.add(new Cell(line.substring(0, bar).replace("\\n", "\n"), plan, line.substring(bar + 3)));
            }
        }
        return cells;
    }

    private static Interval plan(String period) {
        if (period.contains("..")) {
            return Expected.interval(period);
        }
        String[] years = period.split("-", -1);
        return Interval.years(Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]));
    }

    private static String text() throws IOException {
        try (InputStream file = CellsTests.class.getResourceAsStream("/deadlines/cells.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void clearCellsAreReadExactly() throws IOException {
        List<Cell> clear = cells().stream().filter(cell -> !cell.open()).toList();
        assertThat(clear).hasSizeGreaterThan(700);
        assertThat(clear).allSatisfy(cell -> assertThat(Expected.of(reader.read(cell.words(), cell.plan())))
                .as(cell.words())
                .isEqualTo(cell.expected()));
    }

    @Test
    void doubtfulCellsCarryADoubt() throws IOException {
        assertThat(cells().stream().filter(Cell::doubted)).allSatisfy(cell -> assertThat(
                        reader.read(cell.words(), cell.plan()).doubtful())
                .as(cell.words())
                .isTrue());
    }

    /** A word put into a clear cell that nobody knows must not pass unseen. */
    @Test
    void wordNobodyKnowsIsNamed() throws IOException {
        Stream<Cell> dated = cells().stream().filter(cell -> cell.meaning().startsWith("WINDOWS"));
        assertThat(dated).allSatisfy(cell -> {
            Deadline read = reader.read(cell.words() + "; крокозябра", cell.plan());
            assertThat(read.doubtful()).as(cell.words()).isTrue();
            assertThat(read.notes()).as(cell.words()).anySatisfy(note -> assertThat(note.args())
                    .anyMatch(words -> words.contains("крокозябра")));
        });
    }
}
