package nastavnik.execution;

import java.time.LocalDate;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The write door of this room for rooms that mark without a page; whether the person may, the caller has declared. */
@Component
public class Markings {

    private final ExecutionService service;

    Markings(ExecutionService service) {
        this.service = service;
    }

    /**
     * Says what has been done about a due date, over whatever was said before.
     *
     * @throws nastavnik.web.NotFoundException where the roadmap in force has no such due date
     * @throws IllegalArgumentException where something done has no day, or something not done has one
     */
    @Transactional
    public void mark(long activityId, LocalDate dueOn, Mark mark, SignedIn person) {
        service.mark(activityId, dueOn, mark, service.find(activityId, dueOn).version(), person);
    }
}
