package nastavnik.practice;

import java.util.Map;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says who sees which cards; lists, pages and files all ask it.
 *
 * @param person null for the public
 */
public record PracticeSight(@Nullable SignedIn person) {

    public static final PracticeSight PUBLIC = new PracticeSight(null);

    private static final String REGISTER = "p.stage in ('REGISTERED', 'SENT', 'PUBLISHED')";

    /** About the card {@code p}: the public sees those of the register whose author has agreed, the city's people all. */
    String condition() {
        if (person == null) {
            return "(" + REGISTER + " and p.consent_on is not null)";
        }
        if (keepsTheRegister(person)) {
            return "true";
        }
        return "(" + REGISTER + " or p.school_id = any(:own::bigint[]))";
    }

    Map<String, Object> parameters() {
        return Map.of("own", person == null ? new Long[0] : person.schoolIds().toArray(Long[]::new));
    }

    /** The same about a card that is at hand. */
    boolean sees(PracticeStage stage, long schoolId, boolean consented) {
        if (person == null) {
            return stage.inRegister() && consented;
        }
        return stage.inRegister() || concerned(schoolId);
    }

    /** @return whether the person is told how the card came about: marks, remarks, names, history */
    boolean concerned(long schoolId) {
        return person != null && (keepsTheRegister(person) || person.worksFor(schoolId));
    }

    private static boolean keepsTheRegister(SignedIn person) {
        return person.is(Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER);
    }
}
