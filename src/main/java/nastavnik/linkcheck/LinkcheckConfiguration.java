package nastavnik.linkcheck;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * The round is a task of db-scheduler: it stands in the database, of several portals one runs it, and where that one
 * stops another takes over. Its starter is made for an earlier Spring Boot, and this is all it would do here.
 */
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

        @Bean(destroyMethod = "stop")
        Scheduler linkScheduler(DataSource database, LinkRound round, LinkcheckSettings settings) {
            var task = Tasks.recurring("linkcheck", FixedDelay.of(settings.every()))
                    .execute((instance, context) -> round.run());
            return Scheduler.create(database)
                    .startTasks(task)
                    .threads(1)
                    .pollingInterval(Duration.ofSeconds(20))
                    .shutdownMaxWait(Duration.ofSeconds(2))
                    .build();
        }

        @Bean
        Start linkcheckStart(Scheduler linkScheduler) {
            return new Start(linkScheduler);
        }
    }

    /** Nothing runs before the portal answers. */
    record Start(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        public void on() {
            scheduler.start();
        }
    }
}
