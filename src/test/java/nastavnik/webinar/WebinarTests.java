package nastavnik.webinar;

import static nastavnik.webinar.WebinarSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.WorkCalendar;
import nastavnik.webinar.Conflict.Kind;
import nastavnik.webinar.WebinarRefused.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebinarTests {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    private static Webinar webinar() {
        return new Webinar(plan("Первые сто дней", DAY, null), null, "Орлова", NOW);
    }

    private static Webinar published() {
        var webinar = webinar();
        webinar.publish(NOW);
        return webinar;
    }

    private static Slot slot(long id, @Nullable Long school, LocalDate day, String begins) {
        return new Slot(id, new HalfYear(2026, 2), school, "тема " + id, day, LocalTime.parse(begins), 60);
    }

    private static List<Kind> conflicts(Slot slot, Slot... others) {
        return Conflicts.of(slot, List.of(others), CALENDAR).stream()
                .map(Conflict::kind)
                .toList();
    }

    @Test
    void halfOfAYearHoldsItsDays() {
        assertThat(HalfYear.of(LocalDate.of(2026, 6, 30))).isEqualTo(new HalfYear(2026, 1));
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 1))).isEqualTo(new HalfYear(2026, 2));
        assertThat(new HalfYear(2026, 2).next()).isEqualTo(new HalfYear(2027, 1));
        assertThat(new HalfYear(2026, 1).previous()).isEqualTo(new HalfYear(2025, 2));
        assertThat(HalfYear.parse("2026-3")).isEmpty();
        assertThat(new HalfYear(2026, 1).interval().to()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void webinarIsHeldOnceItHasBegunAndNotBefore() {
        var webinar = published();
        assertThatThrownBy(() -> webinar.hold(DAY.atTime(14, 59), NOW))
                .isInstanceOfSatisfying(WebinarRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(Rule.NOT_YET));
        webinar.hold(DAY.atTime(15, 0), NOW);
        assertThat(webinar.state()).isEqualTo(WebinarState.HELD);
        webinar.unhold(NOW);
        assertThat(webinar.state()).isEqualTo(WebinarState.PUBLISHED);
        assertThatThrownBy(() -> webinar().hold(DAY.atTime(16, 0), NOW)).isInstanceOf(WebinarRefused.class);
    }

    @Test
    void calledOffWebinarKeepsItsReasonUntilItTakesPlaceAfterAll() {
        var webinar = published();
        assertThatThrownBy(() -> webinar.cancel(" ", NOW)).isInstanceOf(WebinarRefused.class);
        webinar.cancel("Спикер заболел", NOW);
        assertThat(webinar.reason()).isEqualTo("Спикер заболел");
        assertThatThrownBy(() -> webinar.revise(plan("Другая", DAY, null), "Орлова", NOW))
                .isInstanceOf(WebinarRefused.class);
        assertThatThrownBy(() -> webinar.link("https://a.example", "", NOW)).isInstanceOf(WebinarRefused.class);
        webinar.reinstate(NOW);
        assertThat(webinar.state()).isEqualTo(WebinarState.PUBLISHED);
        assertThat(webinar.reason()).isEmpty();
        var planned = webinar();
        planned.cancel("Нет зала", NOW);
        planned.reinstate(NOW);
        assertThat(planned.state()).isEqualTo(WebinarState.PLANNED);
    }

    @Test
    void whatEverybodyHasReadOfIsNotRemoved() {
        webinar().requireRemovable();
        assertThatThrownBy(() -> published().requireRemovable()).isInstanceOf(WebinarRefused.class);
    }

    @Test
    void movedIsToldFromReworded() {
        var webinar = webinar();
        assertThat(webinar.revise(plan("Другая тема", DAY, null), "Орлова", NOW))
                .isFalse();
        assertThat(webinar.revise(plan("Другая тема", DAY, LocalTime.of(16, 0), null), "Орлова", NOW))
                .isTrue();
        assertThat(webinar.revise(plan("Другая тема", DAY.plusDays(1), LocalTime.of(16, 0), null), "Орлова", NOW))
                .isTrue();
    }

    @Test
    void webinarNeedsAnOrganiserAndAPlaceWherePeopleCome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WebinarPlan(
                        new HalfYear(2026, 2),
                        "Тема",
                        DAY,
                        LocalTime.NOON,
                        60,
                        WebinarFormat.ONLINE,
                        "",
                        null,
                        "",
                        "",
                        false,
                        null,
                        ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WebinarPlan(
                        new HalfYear(2026, 2),
                        "Тема",
                        DAY,
                        LocalTime.NOON,
                        60,
                        WebinarFormat.MIXED,
                        "",
                        null,
                        "Центр",
                        "",
                        false,
                        null,
                        ""));
    }

    @Test
    void twoAtTheSameTimeAreInEachOthersWayOneAfterTheOtherAreNot() {
        var one = slot(1, 10L, DAY, "15:00");
        assertThat(conflicts(one, slot(2, 11L, DAY, "15:59"))).containsExactly(Kind.OVERLAP);
        assertThat(conflicts(one, slot(2, 11L, DAY, "16:00"))).isEmpty();
        assertThat(conflicts(one, slot(2, 11L, DAY, "14:00"))).isEmpty();
        assertThat(conflicts(one, slot(2, 11L, DAY.plusDays(1), "15:00"))).isEmpty();
    }

    @Test
    void schoolGivesOneInAWeekFromMondayToSunday() {
        var thursday = slot(1, 10L, DAY, "15:00");
        assertThat(conflicts(thursday, slot(2, 10L, DAY.minusDays(3), "10:00"))).containsExactly(Kind.SAME_WEEK);
        assertThat(conflicts(thursday, slot(2, 10L, DAY.plusDays(3), "10:00"))).containsExactly(Kind.SAME_WEEK);
        assertThat(conflicts(thursday, slot(2, 10L, DAY.plusDays(4), "10:00"))).isEmpty();
        assertThat(conflicts(thursday, slot(2, 10L, DAY.minusDays(4), "10:00"))).isEmpty();
        assertThat(conflicts(slot(1, null, DAY, "15:00"), slot(2, null, DAY.plusDays(1), "15:00")))
                .isEmpty();
    }

    @Test
    void daysOffAndDaysOutsideTheHalfYearAreSaid() {
        assertThat(conflicts(slot(1, null, LocalDate.of(2026, 11, 4), "15:00"))).containsExactly(Kind.DAY_OFF);
        assertThat(conflicts(slot(1, null, LocalDate.of(2026, 6, 30), "15:00"))).containsExactly(Kind.OUTSIDE);
        assertThat(conflicts(slot(1, null, LocalDate.of(2026, 7, 1), "15:00"))).isEmpty();
    }

    private static Topic topic(@Nullable Interval window) {
        return new Topic(new SourceLine(1, "w1"), new Quarter(2026, 3), 10, "СОШ № 1", "Тема", "", window, null, "");
    }

    private static Optional<LocalDate> proposed(Interval window, Slot... taken) {
        return Proposals.day(window, topic(window), List.of(taken), CALENDAR, LocalDate.of(2026, 10, 1));
    }

    @Test
    void proposedDayIsTheFirstFreeWorkedOneThatTheSchoolHasNamed() {
        var november = new Interval(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(proposed(november)).contains(LocalDate.of(2026, 11, 2));
        assertThat(proposed(november, slot(7, 99L, LocalDate.of(2026, 11, 2), "10:00")))
                .contains(LocalDate.of(2026, 11, 3));
        assertThat(proposed(november, slot(7, 10L, LocalDate.of(2026, 11, 2), "10:00")))
                .contains(LocalDate.of(2026, 11, 9));
        assertThat(proposed(Interval.day(LocalDate.of(2026, 11, 4)), slot(7, 10L, LocalDate.of(2026, 11, 4), "10:00")))
                .contains(LocalDate.of(2026, 11, 4));
        assertThat(proposed(Interval.day(LocalDate.of(2026, 10, 1)))).isEmpty();
        assertThat(proposed(new Interval(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31))))
                .contains(LocalDate.of(2026, 10, 2));
    }
}
