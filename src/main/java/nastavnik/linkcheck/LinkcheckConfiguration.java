package nastavnik.linkcheck;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round is a task of the scheduler that all rooms share (room {@code jobs}). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkcheckSettings.class)
class LinkcheckConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "nastavnik.linkcheck.enabled", matchIfMissing = true)
    static class Running {

        @Bean
        LinkOpener linkOpener(LinkcheckSettings settings) {
            return new LinkOpener(settings, new PublicAddresses());
        }

        @Bean
        LinkRound linkRound(LinkStore store, LinkOpener opener, LinkcheckSettings settings, Clock clock) {
            return new LinkRound(store, opener, settings, clock);
        }

        @Bean
        RecurringTask<Void> linkcheckTask(LinkRound round, LinkcheckSettings settings) {
            return Tasks.recurring("linkcheck", FixedDelay.of(settings.every()))
                    .execute((instance, context) -> round.run());
        }
    }
}
