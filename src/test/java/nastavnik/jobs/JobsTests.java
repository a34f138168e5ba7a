package nastavnik.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nastavnik.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Its rows are written by connections of its own, so they are taken away by hand. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobsTests {

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void forget() {
        jdbc.sql("delete from scheduled_tasks").update();
    }

    @Test
    void ofTwoPortalsOneRunsATaskAndTheDatabaseKeepsIt() throws InterruptedException {
        var ran = new CountDownLatch(1);
        var one = portal(ran);
        var other = portal(ran);
        try {
            one.start();
            other.start();
            assertThat(ran.await(60, TimeUnit.SECONDS)).isTrue();
            one.triggerCheckForDueExecutions();
            other.triggerCheckForDueExecutions();
            assertThat(jdbc.sql("select count(*) from scheduled_tasks")
                            .query(Integer.class)
                            .single())
                    .isOne();
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void taskOfAPortalThatDiedMinutesAgoIsTakenUp() throws InterruptedException {
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('test', 'recurring', now() - interval '4 minutes', true, 'dead', now() - interval '3 minutes', 1)
                        """).update();
        var ran = new CountDownLatch(1);
        var one = portal(ran);
        try {
            one.start();
            for (var tried = 0; tried < 100 && !ran.await(300, TimeUnit.MILLISECONDS); tried++) {
                one.triggerCheckForDueExecutions();
            }
        } finally {
            one.stop();
        }
        assertThat(runs).hasValue(1);
    }

    private Scheduler portal(CountDownLatch ran) {
        return new JobsConfiguration()
                .scheduler(
                        database,
                        only(Tasks.recurring("test", FixedDelay.of(Duration.ofHours(1)))
                                .execute((instance, context) -> {
                                    runs.incrementAndGet();
                                    ran.countDown();
                                })));
    }

    private static ObjectProvider<RecurringTask<?>> only(RecurringTask<?> task) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("task", task);
        return beans.getBeanProvider(ResolvableType.forClass(RecurringTask.class));
    }
}
