package nastavnik.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The portal's clock in this profile. While the city's past is being made, the thread that makes it lives in that past, so
 * that every room dates what it does by itself; everybody else sees the present.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> PAST = new ThreadLocal<>();

    private Clock present;

    /** @param now the moment at which the portal starts, such as 2027-01-11T09:00:00Z; empty for the real one */
    DemoClock(@Value("${nastavnik.demo.now:}") String now) {
        var real = Clock.systemUTC();
        present = now.isEmpty() ? real : Clock.offset(real, Duration.between(real.instant(), Instant.parse(now)));
    }

    /** For tests: the city has to look right on any day of the year. */
    void pretend(Clock today) {
        present = today;
    }

    /** @param moment where the calling thread is to live from now on; null brings it back to the present */
    void travel(@Nullable Instant moment) {
        if (moment == null) {
            PAST.remove();
        } else {
            PAST.set(moment);
        }
    }

    /** @return the time it is for everybody else */
    Instant present() {
        return present.instant();
    }

    @Override
    public Instant instant() {
        var past = PAST.get();
        return past == null ? present.instant() : past;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.system(zone);
    }
}
