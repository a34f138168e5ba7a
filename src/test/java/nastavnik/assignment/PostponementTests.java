package nastavnik.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostponementTests {

    private static final LocalDate EARLY = LocalDate.of(2026, 1, 1);

    @Test
    void datesThatStayAreSetAsideAndTheRestFollowInOrder() {
        assertThat(carried(
                        dues("2026-03-31", "2026-06-30", "2026-09-30"),
                        dues("2026-03-31", "2026-07-15", "2026-09-30"),
                        EARLY))
                .containsExactly("2026-06-30 2026-07-15");
        assertThat(carried(dues("2026-03-31", "2026-06-30"), dues("2026-04-15", "2026-07-15"), EARLY))
                .containsExactly("2026-03-31 2026-04-15", "2026-06-30 2026-07-15");
    }

    @Test
    void nobodyCanSayWhichIsWhichWhereTheirNumberDiffers() {
        assertThat(carried(dues("2026-03-31", "2026-06-30"), dues("2026-05-15"), EARLY))
                .isEmpty();
        assertThat(carried(dues("2026-03-31"), dues("2026-05-15", "2026-06-15"), EARLY))
                .isEmpty();
        assertThat(carried(dues("2026-03-31"), dues(), EARLY)).isEmpty();
    }

    @Test
    void amendmentSettlesNothingBeforeItsDay() {
        assertThat(carried(dues("2026-11-30"), dues("2026-10-15"), LocalDate.of(2026, 11, 1)))
                .isEmpty();
        assertThat(carried(dues("2026-10-15"), dues("2026-11-30"), LocalDate.of(2026, 11, 1)))
                .containsExactly("2026-10-15 2026-11-30");
    }

    private static List<Occurrence> dues(String... days) {
        return Stream.of(days)
                .map(LocalDate::parse)
                .map(day -> new Occurrence(1, null, day, day, true))
                .toList();
    }

    private static List<String> carried(List<Occurrence> before, List<Occurrence> after, LocalDate from) {
        return Postponement.between(before, after, from).stream()
                .map(each -> each.before().due() + " " + each.after().due())
                .toList();
    }
}
