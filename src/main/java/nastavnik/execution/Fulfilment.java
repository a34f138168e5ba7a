package nastavnik.execution;

import java.util.Collection;
import java.util.List;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.roadmap.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The write door of the tasks: performers report, the committee accepts, returns and reminds. */
@Component
@Transactional
public class Fulfilment {

    /** More than a page of tasks at once is a slip, not a decision. */
    private static final int MOST = 2_000;

    private static final String SUBJECT = "Task";

    private final TaskRepository tasks;
    private final TaskSearch search;
    private final Roadmaps roadmaps;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final CommitteeClock clock;

    Fulfilment(
            TaskRepository tasks,
            TaskSearch search,
            Roadmaps roadmaps,
            JdbcClient jdbc,
            Journal journal,
            CommitteeClock clock) {
        this.tasks = tasks;
        this.search = search;
        this.roadmaps = roadmaps;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes the word of a performer, or of the committee for him; what the committee says needs no acceptance.
     *
     * @param version the one the form was opened with
     * @throws NotFoundException where there is no such task, or it is not this person's to report about
     * @throws ObjectOptimisticLockingFailureException where somebody has said something meanwhile
     * @throws nastavnik.web.ConflictException where it is accepted
     * @throws IllegalArgumentException where the days do not fit the state, a reason is missing, or a performer moves a date
     */
    public void report(long id, int version, TaskReport said, SignedIn person) {
        var task = tasks.find(id).filter(each -> mayReport(person, each)).orElseThrow(NotFoundException::new);
        if (task.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Task.class, id);
        }
        if (said.state() == ExecutionState.MOVED && !person.is(Role.COMMITTEE)) {
            throw new IllegalArgumentException("Only the committee moves a date");
        }
        task.report(said, person.fullName(), clock.now());
        if (person.is(Role.COMMITTEE) && said.state().answers()) {
            task.accept(person.fullName(), clock.now());
        }
        journal.write("execution.report", SUBJECT, id, task.schoolId(), task.dueOn() + " " + said.state());
    }

    /**
     * Accepts the answers of these tasks; those that have none to accept are left alone.
     *
     * @return how many were accepted
     */
    public int accept(Collection<Long> ids, SignedIn person) {
        var accepted = 0;
        for (var id : ids.stream().distinct().limit(MOST).toList()) {
            var task = tasks.find(id).orElseThrow(NotFoundException::new);
            if (task.state().answers() && task.decision() == Decision.NONE) {
                task.accept(person.fullName(), clock.now());
                journal.write("execution.accept", SUBJECT, id, task.schoolId(), "");
                accepted++;
            }
        }
        return accepted;
    }

    /**
     * Asks the performer for another answer.
     *
     * @param why not blank
     * @throws NotFoundException where there is no such task
     * @throws nastavnik.web.ConflictException where there is no answer to return
     */
    public void sendBack(long id, String why, SignedIn person) {
        var task = tasks.find(id).orElseThrow(NotFoundException::new);
        task.sendBack(why, person.fullName(), clock.now());
        journal.write("execution.return", SUBJECT, id, task.schoolId(), why);
    }

    /**
     * Reminds the schools whose tasks fit and are late: the reminder stands on their first page until they answer.
     *
     * @return how many tasks are meant
     */
    public int remind(TaskFilter filter) {
        var today = clock.today();
        var late = new TaskFilter(filter.q(), "late", "schools", filter.section(), filter.quarter(), filter.activity());
        var ids = roadmaps.inForceOn(today)
                .map(RoadmapCard::id)
                .map(roadmap -> search.ids(roadmap, late, today, MOST))
                .orElse(List.of());
        var reminded = 0;
        if (!ids.isEmpty()) {
            reminded = jdbc.sql("update task set reminded_at = :now where id = any(:ids) and decision <> 'ACCEPTED'")
                    .param("now", clock.now().atOffset(java.time.ZoneOffset.UTC))
                    .param("ids", ids.toArray(Long[]::new))
                    .update();
            journal.write("execution.remind", SUBJECT, null, null, Integer.toString(reminded));
        }
        return reminded;
    }

    private static boolean mayReport(SignedIn person, Task task) {
        var schoolId = task.schoolId();
        return person.is(Role.COMMITTEE)
                || (schoolId != null && person.worksFor(schoolId))
                || (task.belongsToCentre() && person.is(Role.METHODOLOGIST));
    }
}
