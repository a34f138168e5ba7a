package nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CommitteeClockTests {

    private static final ZoneId URALS = ZoneId.of("Asia/Yekaterinburg");
    private final CommitteeClock clock =
            new CommitteeClock(Clock.fixed(Instant.parse("2026-04-05T19:00:00Z"), ZoneOffset.UTC), () -> URALS);

    @Test
    void dayChangesAtMidnightOfTheCommittee() {
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(clock.local(Instant.parse("2026-04-05T18:59:59Z")))
                .isEqualTo(LocalDateTime.of(2026, 4, 5, 23, 59, 59));
    }

    @Test
    void dayEndsOneSecondBeforeTheNextBegins() {
        assertThat(clock.endOfDay(LocalDate.of(2026, 4, 5))).isEqualTo(Instant.parse("2026-04-05T18:59:59Z"));
        assertThat(clock.startOfDay(LocalDate.of(2026, 4, 6))).isEqualTo(Instant.parse("2026-04-05T19:00:00Z"));
    }

    @Test
    void anotherClockAndAnotherZoneTakeTheirPlace() {
        new ApplicationContextRunner()
                .withUserConfiguration(ClockConfiguration.class, CommitteeClock.class)
                .withBean("card", CommitteeZone.class, () -> () -> URALS)
                .withBean("stopped", Clock.class, () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .run(context -> {
                    assertThat(context).hasSingleBean(CommitteeClock.class);
                    assertThat(context.getBean(CommitteeClock.class).zone()).isEqualTo(URALS);
                    assertThat(context.getBean(CommitteeClock.class).now()).isEqualTo(Instant.EPOCH);
                });
    }
}
