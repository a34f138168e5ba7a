package nastavnik.progress;

import org.jspecify.annotations.Nullable;

/**
 * How far one performer's tasks are.
 *
 * @param schoolId the school; null where it is a body of the city: the committee, its centre, a department
 * @param name short name
 */
public record PerformerProgress(@Nullable Long schoolId, String name, Figures figures) {

    public boolean school() {
        return schoolId != null;
    }
}
