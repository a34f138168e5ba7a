package nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplacementsTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final long OLD = 1;
    private static final long NEW = 2;
    private static final long DRAFT = 3;

    @Test
    void replacedRoadmapCountsUntilTheDayBeforeTheOtherBegins() {
        var replacements = all(replacement(OLD, NEW, SEPTEMBER, null));
        assertThat(replacements.of(OLD, SEPTEMBER.minusDays(1))).isEmpty();
        assertThat(replacements.of(OLD, SEPTEMBER)).map(Replacement::byId).contains(NEW);
        assertThat(replacements.of(OLD, SEPTEMBER.plusYears(20))).isPresent();
        assertThat(replacements.of(NEW, SEPTEMBER)).isEmpty();
        assertThat(replacements.by(NEW)).extracting(Replacement::replacedId).containsExactly(OLD);
    }

    @Test
    void roadmapReplacedForAWhileCountsAgainAfterwards() {
        var replacements = all(replacement(OLD, NEW, SEPTEMBER, LocalDate.of(2026, 12, 31)));
        assertThat(replacements.of(OLD, LocalDate.of(2026, 12, 31))).isPresent();
        assertThat(replacements.of(OLD, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void draftConcernsWhatCountsOnADayOfItsPeriod() {
        var old = card(OLD, Interval.years(2026, 2027));
        assertThat(all().concerns(old, card(DRAFT, Interval.years(2027, 2028)))).isTrue();
        assertThat(all().concerns(old, card(DRAFT, Interval.years(2028, 2029)))).isFalse();
        assertThat(all().concerns(old, old)).isFalse();
    }

    @Test
    void draftDoesNotConcernWhatIsReplacedBeforeItBegins() {
        var old = card(OLD, Interval.years(2026, 2027));
        var replacements = all(replacement(OLD, NEW, SEPTEMBER, null));
        assertThat(replacements.concerns(old, card(DRAFT, new Interval(SEPTEMBER, LocalDate.of(2028, 8, 31)))))
                .isFalse();
        assertThat(replacements.concerns(
                        old, card(DRAFT, new Interval(SEPTEMBER.minusDays(1), LocalDate.of(2028, 8, 31)))))
                .isTrue();
        assertThat(all(replacement(OLD, NEW, LocalDate.of(2026, 1, 1), null))
                        .concerns(old, card(DRAFT, Interval.years(2026, 2027))))
                .isFalse();
        assertThat(all(replacement(OLD, NEW, SEPTEMBER, LocalDate.of(2026, 12, 31)))
                        .concerns(old, card(DRAFT, Interval.years(2027, 2027))))
                .isTrue();
    }

    private static Replacements all(Replacement... all) {
        return new Replacements(Arrays.asList(all));
    }

    private static Replacement replacement(long replaced, long by, LocalDate from, @Nullable LocalDate until) {
        return new Replacement(replaced, "Прежняя", by, "Новая", from, until);
    }

    private static RoadmapCard card(long id, Interval period) {
        return new RoadmapCard(
                id,
                0,
                id,
                0,
                "Карта",
                null,
                null,
                RoadmapLevel.MUNICIPAL,
                period,
                RoadmapStatus.APPROVED,
                RoadmapSamples.order(),
                null,
                null,
                List.of());
    }
}
