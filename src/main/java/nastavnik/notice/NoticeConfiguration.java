package nastavnik.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two tasks that all portals share: the morning, and the letters. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

    /** It is asked often whether it is morning, so that a portal started at noon does not wait for another day. */
    private static final Duration LOOK = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> noticeMorning(Mornings mornings) {
        return Tasks.recurring("notice-morning", FixedDelay.of(LOOK)).execute((instance, context) -> mornings.run());
    }

    @Bean
    RecurringTask<Void> noticeMail(Mailer mailer, NoticeSettings settings) {
        return Tasks.recurring("notice-mail", FixedDelay.of(settings.every()))
                .execute((instance, context) ->
                        mailer.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
