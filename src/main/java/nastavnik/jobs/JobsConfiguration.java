package nastavnik.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * One db-scheduler for the recurring tasks that rooms declare as beans ({@link RecurringTask}). Its starter is made for an
 * earlier Spring Boot, and this is all it would do here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "nastavnik.jobs.enabled", matchIfMissing = true)
class JobsConfiguration {

    /** So that a slow round of one room does not hold up the others. */
    private static final int THREADS = 3;

    /** A task of a portal that died is taken up by another after two minutes instead of half an hour. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private static final int MISSED = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, ObjectProvider<RecurringTask<?>> tasks) {
        return Scheduler.create(database)
                .startTasks(List.<RecurringTask<?>>copyOf(tasks.orderedStream().toList()))
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(20))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
    }

    @Bean
    Start jobsStart(Scheduler scheduler) {
        return new Start(scheduler);
    }

    /** Nothing runs before the portal answers. */
    record Start(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        public void on() {
            scheduler.start();
        }
    }
}
