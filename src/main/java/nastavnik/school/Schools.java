package nastavnik.school;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the register for the other rooms. */
@Component
@Transactional(readOnly = true)
public class Schools {

    private final SchoolRepository schools;

    Schools(SchoolRepository schools) {
        this.schools = schools;
    }

    /** @return the school to point at, or empty; whose it is the caller has to check */
    public Optional<School> find(long id) {
        return schools.findById(id);
    }
}
