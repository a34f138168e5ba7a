package nastavnik.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Refusal;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.Outcome.Obstacle;
import nastavnik.figure.RecentFigures;
import nastavnik.journal.Journal;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

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
    private final RecentFigures recent;
    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final Answers answers;
    private final Journal journal;
    private final CommitteeClock clock;
    private final ApplicationEventPublisher events;

    Fulfilment(
            TaskRepository tasks,
            TaskSearch search,
            Roadmaps roadmaps,
            RecentFigures recent,
            JdbcClient jdbc,
            Attachments attachments,
            Answers answers,
            Journal journal,
            CommitteeClock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.search = search;
        this.roadmaps = roadmaps;
        this.recent = recent;
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.answers = answers;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
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
        var now = clock.now();
        task.report(said, person.fullName(), now);
        answers.add(id, said, attachments.send(TaskFiles.holder(id)), person.fullName(), now);
        if (person.is(Role.COMMITTEE) && said.state().answers()) {
            task.accept(person.fullName(), now);
            answers.decide(id, Decision.ACCEPTED, "", person.fullName(), now);
        }
        recent.forget();
        journal.write("execution.report", SUBJECT, id, task.schoolId(), task.dueOn() + " " + said.state());
    }

    /**
     * Attaches files to the answer that a performer is writing; they count as sent with the next {@link #report}.
     *
     * @return why some were not attached
     * @throws NotFoundException where there is no such task, it is not this person's to report about, or it is accepted
     */
    public List<Refusal> attach(long id, List<MultipartFile> files, SignedIn person) {
        var task = tasks.findLocked(id);
        if (task.isEmpty() || !mayReport(person, task.get()) || task.get().decision() == Decision.ACCEPTED) {
            throw new NotFoundException();
        }
        return attachments.attach(TaskFiles.holder(id), files, person);
    }

    /** Accepts the answers of these tasks; those that have none to accept are left alone. */
    public Outcome accept(Collection<Long> ids, SignedIn person) {
        return each(ids, (id, task) -> {
            if (!task.state().answers()) {
                return Obstacle.NO_ANSWER;
            }
            if (task.decision() != Decision.NONE) {
                return task.decision() == Decision.ACCEPTED ? Obstacle.ACCEPTED : Obstacle.RETURNED;
            }
            task.accept(person.fullName(), clock.now());
            answers.decide(id, Decision.ACCEPTED, "", person.fullName(), clock.now());
            journal.write("execution.accept", SUBJECT, id, task.schoolId(), "");
            return null;
        });
    }

    /**
     * Asks the performer for another answer.
     *
     * @param why not blank
     * @throws NotFoundException where there is no such task
     * @throws nastavnik.web.ConflictException where there is no answer to return
     */
    public void sendBack(long id, String why, SignedIn person) {
        sendBack(id, tasks.findLocked(id).orElseThrow(NotFoundException::new), why, person);
        recent.forget();
        events.publishEvent(new TasksReturned(List.of(id), clock.now()));
    }

    /**
     * Asks the performers of these tasks for another answer, with the same words to all.
     *
     * @param why not blank
     */
    public Outcome sendBack(Collection<Long> ids, String why, SignedIn person) {
        var returned = new ArrayList<Long>();
        var outcome = each(ids, (id, task) -> {
            if (!task.state().answers() || task.decision() == Decision.RETURNED) {
                return task.state().answers() ? Obstacle.RETURNED : Obstacle.NO_ANSWER;
            }
            sendBack(id, task, why, person);
            returned.add(id);
            return null;
        });
        if (!returned.isEmpty()) {
            events.publishEvent(new TasksReturned(List.copyOf(returned), clock.now()));
        }
        return outcome;
    }

    private void sendBack(long id, Task task, String why, SignedIn person) {
        task.sendBack(why, person.fullName(), clock.now());
        answers.decide(id, Decision.RETURNED, why, person.fullName(), clock.now());
        journal.write("execution.return", SUBJECT, id, task.schoolId(), why);
    }

    /**
     * Reminds the performers of these tasks, once a day at most.
     *
     * @param words to all of them; may be empty
     */
    public Outcome remind(Collection<Long> ids, String words) {
        var reminded = new ArrayList<Long>();
        var outcome = each(ids, (id, task) -> {
            if (task.decision() == Decision.ACCEPTED) {
                return Obstacle.ACCEPTED;
            }
            if (task.settled()) {
                return Obstacle.SETTLED;
            }
            var before = task.remindedAt();
            if (before != null && clock.local(before).toLocalDate().equals(clock.today())) {
                return Obstacle.REMINDED;
            }
            task.remind(words, clock.now());
            journal.write("execution.remind", SUBJECT, id, task.schoolId(), words);
            reminded.add(id);
            return null;
        });
        if (!reminded.isEmpty()) {
            events.publishEvent(new TasksReminded(List.copyOf(reminded), clock.now()));
        }
        return outcome;
    }

    /** In the order of their ids, so that two people who act on the same tasks wait for each other and never in a ring. */
    private Outcome each(Collection<Long> ids, BiFunction<Long, Task, @Nullable Obstacle> act) {
        var count = new Outcome.Count();
        for (var id : ids.stream().distinct().sorted().limit(MOST).toList()) {
            var task = tasks.findLocked(id);
            var obstacle = task.isEmpty() ? Obstacle.GONE : act.apply(id, task.get());
            if (obstacle == null) {
                count.done();
            } else {
                count.left(obstacle);
            }
        }
        recent.forget();
        return count.outcome();
    }

    /**
     * Reminds the schools whose tasks fit and are late: the reminder stands on their first page until they answer.
     *
     * @return how many tasks are meant
     */
    public int remind(TaskFilter filter) {
        var ids = lateOfSchools(filter);
        if (ids.isEmpty()) {
            return 0;
        }
        var reminded = jdbc.sql("""
                        update task set reminded_at = :now, reminder = '' where id = any(:ids) and decision <> 'ACCEPTED'
                        returning id
                        """)
                .param("now", clock.now().atOffset(java.time.ZoneOffset.UTC))
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
        journal.write("execution.remind", SUBJECT, null, null, Integer.toString(reminded.size()));
        events.publishEvent(new TasksReminded(List.copyOf(reminded), clock.now()));
        return reminded.size();
    }

    /**
     * How many would be reminded.
     *
     * @param schools those whose tasks they are
     */
    public record Late(int tasks, int schools) {}

    /** @return whom {@link #remind(TaskFilter)} would remind now, of how much */
    @Transactional(readOnly = true)
    public Late late(TaskFilter filter) {
        return jdbc.sql("""
                        select count(*) as tasks, count(distinct school_id) as schools
                        from task where id = any(:ids) and decision <> 'ACCEPTED'
                        """)
                .param("ids", lateOfSchools(filter).toArray(Long[]::new))
                .query((row, number) -> new Late(row.getInt("tasks"), row.getInt("schools")))
                .single();
    }

    private List<Long> lateOfSchools(TaskFilter filter) {
        var today = clock.today();
        var late = new TaskFilter(
                filter.q(), "late", "schools", filter.roadmap(), filter.section(), filter.quarter(), filter.activity());
        var inForce = roadmaps.inForce(today).stream().map(RoadmapCard::id).toList();
        return search.ids(inForce, late, today, MOST);
    }

    private static boolean mayReport(SignedIn person, Task task) {
        var schoolId = task.schoolId();
        return person.is(Role.COMMITTEE)
                || (schoolId != null && person.worksFor(schoolId))
                || (task.belongsToCentre() && person.is(Role.METHODOLOGIST));
    }
}
