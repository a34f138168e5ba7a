package nastavnik.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.plan.RoadmapStatus;
import nastavnik.roadmap.Replacement;
import nastavnik.roadmap.Replacements;
import org.junit.jupiter.api.Test;

class RoadmapStateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Replacements NONE = new Replacements(List.of());

    @Test
    void approvedRoadmapIsWhatItsPeriodSays() {
        assertThat(state(Interval.years(2026, 2027), NONE)).isEqualTo(RoadmapState.IN_FORCE);
        assertThat(state(Interval.years(2027, 2028), NONE)).isEqualTo(RoadmapState.UPCOMING);
        assertThat(state(Interval.years(2024, 2025), NONE)).isEqualTo(RoadmapState.ENDED);
        assertThat(RoadmapState.of(1, RoadmapStatus.DRAFT, Interval.years(2026, 2027), NONE, TODAY))
                .isEqualTo(RoadmapState.DRAFT);
    }

    @Test
    void replacedRoadmapStaysInForceUntilTheDay() {
        assertThat(state(Interval.years(2026, 2027), from(TODAY))).isEqualTo(RoadmapState.REPLACED);
        assertThat(state(Interval.years(2026, 2027), from(TODAY.plusDays(1)))).isEqualTo(RoadmapState.IN_FORCE);
        assertThat(state(Interval.years(2024, 2025), from(TODAY))).isEqualTo(RoadmapState.ENDED);
    }

    @Test
    void roadmapReplacedBeforeItsFirstDayNeverComes() {
        assertThat(state(Interval.years(2027, 2028), from(TODAY))).isEqualTo(RoadmapState.REPLACED);
        assertThat(state(Interval.years(2027, 2028), from(LocalDate.of(2027, 6, 1))))
                .isEqualTo(RoadmapState.UPCOMING);
    }

    private static RoadmapState state(Interval period, Replacements replacements) {
        return RoadmapState.of(1, RoadmapStatus.APPROVED, period, replacements, TODAY);
    }

    private static Replacements from(LocalDate day) {
        return new Replacements(List.of(new Replacement(1, "Прежняя", 2, "Новая", day, null)));
    }
}
