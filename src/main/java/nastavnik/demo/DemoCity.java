package nastavnik.demo;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the invented city. A start that was interrupted is taken up again at the part it had
 * come to; a database in which somebody has already worked is left alone.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(CitySize.class)
class DemoCity implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);

    private final List<DemoPart> parts;
    private final TransactionTemplate transaction;
    private final Stage stage;

    DemoCity(List<DemoPart> parts, PlatformTransactionManager transactions, Stage stage) {
        this.parts = parts;
        this.transaction = new TransactionTemplate(transactions);
        this.stage = stage;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        stage.empty();
        var begun = System.nanoTime();
        for (var part : parts) {
            transaction.executeWithoutResult(status -> {
                if (!part.present()) {
                    var started = System.nanoTime();
                    part.make();
                    LOG.info("{} made in {} ms", part.getClass().getSimpleName(), millisSince(started));
                }
            });
        }
        LOG.info("The demonstration stands after {} ms", millisSince(begun));
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
