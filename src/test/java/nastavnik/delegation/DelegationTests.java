package nastavnik.delegation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import nastavnik.account.Account;
import nastavnik.calendar.Interval;
import nastavnik.school.School;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.Test;

/** The dates between which somebody signs in the director's place. */
class DelegationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");

    @Test
    void endsTodayAtTheEarliestAndLastsAYearAtMost() {
        assertThatCode(() -> named(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> named(TODAY.minusDays(3), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> named(TODAY, TODAY.plusDays(365))).doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> named(TODAY.minusDays(3), TODAY.minusDays(1)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> named(TODAY, TODAY.plusDays(366)));
    }

    @Test
    void isRevokedOnceAndNotAfterItsEnd() {
        var delegation = named(TODAY, TODAY.plusDays(2));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> delegation.revoke(TODAY.plusDays(3), "Лапина", NOW));
        delegation.revoke(TODAY.plusDays(2), "Лапина", NOW);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> delegation.revoke(TODAY, "Лапина", NOW));
    }

    private static Delegation named(LocalDate from, LocalDate to) {
        return new Delegation(
                mock(School.class), mock(Account.class), new Interval(from, to), "", TODAY, "Лапина", NOW);
    }
}
