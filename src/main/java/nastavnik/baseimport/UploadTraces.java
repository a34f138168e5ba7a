package nastavnik.baseimport;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.participant.Participant;
import nastavnik.participant.PersonalTraces;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that wait for a word name people: they go after a day, and at once where somebody of the school is erased. */
@Configuration(proxyBeanMethods = false)
class UploadTraces {

    @Bean
    RecurringTask<Void> baseUploadsTask(BaseUploadService uploads) {
        return Tasks.recurring("base-uploads", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> uploads.forgetOver());
    }

    @Bean
    PersonalTraces uploadedBases(BaseUploadRepository uploads, MessageSource messages) {
        return new PersonalTraces() {
            @Override
            public List<String> found(Participant participant) {
                return words(uploads.countWaitingOf(participant.school().id()));
            }

            @Override
            public List<String> destroy(Participant participant, SignedIn person) {
                return words(uploads.deleteWaitingOf(participant.school().id()));
            }

            private List<String> words(long waiting) {
                return waiting == 0
                        ? List.of()
                        : List.of(messages.getMessage("baseimport.destroyed", null, Locale.of("ru")));
            }
        };
    }
}
