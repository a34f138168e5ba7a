package nastavnik.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.deadline.Deadline.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTests {

    private static final Interval PERIOD = Interval.years(2020, 2030);
    private final DeadlineReader reader = new DeadlineReader(WorkCalendar::published);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Each seed writes fifty lists of windows. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyWindowsInAnySpellingAreReadBack(long seed) {
        var spelling = new Spelling(new Random(seed));
        for (int i = 0; i < 50; i++) {
            List<Interval> windows = spelling.windows();
            String words = spelling.of(windows);
            Deadline read = reader.read(words, PERIOD);
            assertThat(Expected.of(read))
                    .as(words)
                    .isEqualTo(Kind.WINDOWS + " "
                            + Expected.of(windows.stream().sorted().toList()));
            assertThat(Expected.codes(read)).as(words).doesNotContain("unread", "not-understood", "mixed");
        }
    }
}
