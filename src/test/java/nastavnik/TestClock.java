package nastavnik;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at noon UTC of 1 October 2026, a Thursday, until a test sets it. */
public class TestClock extends Clock {

    private static final Instant USUAL = Instant.parse("2026-10-01T12:00:00Z");

    private volatile Instant now = USUAL;

    /** Sets the clock to this time on the wall of the time zone. */
    public void set(LocalDateTime time, ZoneId zone) {
        now = time.atZone(zone).toInstant();
    }

    public void set(Instant time) {
        now = time;
    }

    /** To be called after each test that has set the clock: the context is shared. */
    public void reset() {
        now = USUAL;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
