package nastavnik.execution;

import nastavnik.access.SignedIn;
import nastavnik.attachment.Holder;
import nastavnik.attachment.HolderRules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of a task are seen by whoever sees the task, and stay once the committee has accepted it. */
@Component
public class TaskFiles implements HolderRules {

    private static final String TASK = "Task";

    private final Tasks tasks;
    private final JdbcClient jdbc;

    TaskFiles(Tasks tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** @return the task as something that files belong to */
    public static Holder holder(long taskId) {
        return new Holder(TASK, taskId);
    }

    @Override
    public String type() {
        return TASK;
    }

    @Override
    public boolean mayRead(long id, SignedIn person) {
        return tasks.find(id, person).isPresent();
    }

    @Override
    public boolean mayRemove(long id, SignedIn person) {
        return tasks.find(id, person)
                .filter(task -> Tasks.mayReport(person, task) && task.decision() != Decision.ACCEPTED)
                .isPresent();
    }

    @Override
    public @Nullable Long schoolId(long id) {
        return jdbc.sql("select school_id from task where id = :id and school_id is not null")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Orders and lists of a school name its people. */
    @Override
    public boolean personal() {
        return true;
    }
}
