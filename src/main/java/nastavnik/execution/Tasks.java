package nastavnik.execution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.performer.Performers;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read door of the tasks of the roadmaps in force: a school finds its own, those of its own roadmap too, the city's roles
 * find all of the municipality's.
 */
@Component
@Transactional(readOnly = true)
public class Tasks {

    /** What lists can be sorted by; the first is the usual order. */
    public static final List<String> SORTABLE = List.of("due", "number", "performer", "reported");

    private final TaskSearch search;
    private final Roadmaps roadmaps;
    private final Performers performers;
    private final CommitteeClock clock;

    Tasks(TaskSearch search, Roadmaps roadmaps, Performers performers, CommitteeClock clock) {
        this.search = search;
        this.roadmaps = roadmaps;
        this.performers = performers;
        this.clock = clock;
    }

    /** @return the task, or empty where there is none or it is not this person's to see */
    public Optional<TaskEntry> find(long id, SignedIn person) {
        return search.find(id, clock.today(), performers.names()).filter(task -> sees(person, task));
    }

    /** @return whether the person may say what has been done: who owes it, and the committee for everybody */
    public static boolean mayReport(SignedIn person, TaskEntry task) {
        var schoolId = task.schoolId();
        return person.is(Role.COMMITTEE)
                || (schoolId != null && person.worksFor(schoolId))
                || (task.centre() && person.is(Role.METHODOLOGIST));
    }

    /** @return a page of the tasks this person sees; a fixed number of statements */
    public Page<TaskEntry> page(TaskFilter filter, SignedIn person, Pageable asked) {
        return page(filter, person.role().worksForSchools() ? person.schoolIds() : null, asked);
    }

    /** @return what these schools have to do now and next, the soonest due first */
    public List<TaskEntry> next(Collection<Long> schoolIds, int most) {
        var asked = PageRequest.of(0, most, Sort.by("due", "id"));
        return page(TaskFilter.of(TaskFilter.Group.TODO), schoolIds, asked).getContent();
    }

    /** @return tasks of all performers that are not settled and due on one of these days, the soonest first */
    public List<TaskDue> due(LocalDate from, LocalDate to) {
        var inForce =
                roadmaps.inForce(clock.today()).stream().map(RoadmapCard::id).toList();
        return inForce.isEmpty() ? List.of() : search.due(inForce, from, to);
    }

    /** @return these tasks, the soonest due first; one statement */
    public List<TaskDue> due(Collection<Long> ids) {
        return search.due(ids);
    }

    private Page<TaskEntry> page(TaskFilter filter, @Nullable Collection<Long> only, Pageable asked) {
        var today = clock.today();
        var inForce = Stream.concat(
                        roadmaps.inForce(today).stream(),
                        only == null ? Stream.of() : roadmaps.inForceOfSchools(only, today).stream())
                .map(RoadmapCard::id)
                .toList();
        return inForce.isEmpty()
                ? Page.empty(asked)
                : search.page(inForce, filter, only, today, performers.names(), asked);
    }

    private static boolean sees(SignedIn person, TaskEntry task) {
        var schoolId = task.schoolId();
        if (person.is(Role.ADMINISTRATOR)) {
            return false;
        }
        return schoolId == null ? !person.role().worksForSchools() : person.sees(schoolId);
    }
}
