package nastavnik.execution;

import java.time.LocalDate;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.roadmap.Activity;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ExecutionService {

    private final ExecutionRepository executions;
    private final Executions progress;
    private final Roadmaps roadmaps;
    private final Journal journal;
    private final CommitteeClock clock;

    ExecutionService(
            ExecutionRepository executions,
            Executions progress,
            Roadmaps roadmaps,
            Journal journal,
            CommitteeClock clock) {
        this.executions = executions;
        this.progress = progress;
        this.roadmaps = roadmaps;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is open for marking: a due date of the roadmap in force. */
    @Transactional(readOnly = true)
    Marking find(long activityId, LocalDate dueOn) {
        var due = progress.on(clock.today()).stream()
                .flatMap(section -> section.dues().stream())
                .filter(each -> each.activityId() == activityId && each.dueOn().equals(dueOn))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return executions
                .find(activityId, dueOn)
                .map(execution ->
                        new Marking(due, execution.version(), execution.markedBy(), clock.local(execution.markedAt())))
                .orElse(new Marking(due, -1, "", null));
    }

    /**
     * @param openedVersion the version the form was opened with, -1 where nothing had been said
     * @throws ObjectOptimisticLockingFailureException where somebody has marked it meanwhile
     */
    @Transactional
    void mark(long activityId, LocalDate dueOn, Mark mark, int openedVersion, SignedIn person) {
        find(activityId, dueOn);
        Activity activity = roadmaps.activity(activityId).orElseThrow(NotFoundException::new);
        var execution = executions.find(activityId, dueOn).orElse(null);
        if ((execution == null ? -1 : execution.version()) != openedVersion) {
            throw new ObjectOptimisticLockingFailureException(Execution.class, activityId);
        }
        if (execution == null) {
            execution = executions.save(new Execution(activity, dueOn, clock.now()));
        }
        execution.mark(mark, person.fullName(), clock.now());
        journal.write("execution.mark", "Activity", activityId, null, dueOn + " " + mark.state());
    }
}
