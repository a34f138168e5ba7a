package nastavnik.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ThrottleTests {

    private static final Throttle.Subject ACCOUNT = Throttle.account(4711, "192.0.2.7");
    private static final Throttle.Subject ADDRESS = Throttle.address("192.0.2.1");

    @Autowired
    Throttle throttle;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fifthFailureMakesOneWaitAndEachFurtherOneLonger() {
        fail(5);
        assertWaits(1);

        later(Duration.ofMinutes(1));
        fail(1);
        assertWaits(2);

        later(Duration.ofMinutes(2));
        fail(1);
        assertWaits(4);
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        for (int failure = 0; failure < 5 + 9; failure++) {
            fail(1);
            later(failure < 4 ? Duration.ZERO : Duration.ofMinutes(15));
        }
        fail(1);

        assertWaits(15);
    }

    @Test
    void failuresLongAgoAreForgotten() {
        fail(4);
        later(Duration.ofMinutes(16));
        fail(4);

        assertThatCode(() -> throttle.enter(ACCOUNT)).doesNotThrowAnyException();
    }

    @Test
    void rightPasswordStartsTheAccountAfresh() {
        fail(4);
        throttle.enter(ACCOUNT, ADDRESS);
        throttle.passed(ACCOUNT, ADDRESS);
        fail(4);

        assertThatCode(() -> throttle.enter(ACCOUNT)).doesNotThrowAnyException();
    }

    @Test
    void addressMayFailAHundredTimesForDifferentAccounts() {
        for (int number = 0; number < 100; number++) {
            throttle.enter(Throttle.account(number, "192.0.2.1"), ADDRESS);
        }

        assertThatThrownBy(() -> throttle.enter(ACCOUNT, ADDRESS)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void ownSuccessDoesNotLetAnAddressGuessOn() {
        for (int number = 0; number < 99; number++) {
            throttle.enter(Throttle.account(number), ADDRESS);
        }
        throttle.enter(ACCOUNT, ADDRESS);
        throttle.passed(ACCOUNT, ADDRESS);
        throttle.enter(Throttle.account(100), ADDRESS);

        assertThatThrownBy(() -> throttle.enter(Throttle.account(101), ADDRESS))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void strangerWaitsLikeAnybodyAndWhatHeTypedIsNotKept() {
        for (int failure = 0; failure < 5; failure++) {
            throttle.enter(Throttle.stranger("МойПароль", "192.0.2.1"));
        }

        assertThatThrownBy(() -> throttle.enter(Throttle.stranger(" мойпароль ", "192.0.2.1")))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(jdbc.sql("select count(*) from throttle where subject like '%пароль%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void guessingElsewhereDoesNotLockTheOwnerOut() {
        for (int failure = 0; failure < 5; failure++) {
            throttle.enter(Throttle.account(4711, "198.51.100.1"), Throttle.account(4711));
        }

        assertThatCode(() -> throttle.enter(ACCOUNT, Throttle.account(4711))).doesNotThrowAnyException();
    }

    @Test
    void guessingFromManyAddressesIsSlowedDownToo() {
        for (int failure = 0; failure < 50; failure++) {
            throttle.enter(Throttle.account(4711, "198.51.100." + failure), Throttle.account(4711));
        }

        assertThatThrownBy(() -> throttle.enter(ACCOUNT, Throttle.account(4711)))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void oldFailuresAreSweptAway() {
        fail(5);
        later(Duration.ofHours(1));

        throttle.sweep();

        assertThat(jdbc.sql("select count(*) from throttle where subject = :subject")
                        .param("subject", ACCOUNT.name())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            throttle.enter(ACCOUNT);
        }
    }

    private void assertWaits(long minutes) {
        assertThatThrownBy(() -> throttle.enter(ACCOUNT))
                .isInstanceOfSatisfying(TooManyAttemptsException.class, wait -> assertThat(wait.minutes())
                        .isEqualTo(minutes));
    }

    private void later(Duration time) {
        Instant now = clock.instant();
        clock.set(now.plus(time));
    }
}
