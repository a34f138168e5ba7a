package nastavnik.calendar;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Both beans give way to any other of their type, whichever is registered first: a test's fixed clock, the committee's card. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @Fallback
    CommitteeZone zoneUnknown() {
        return () -> ZoneOffset.UTC;
    }
}
