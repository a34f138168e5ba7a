package nastavnik.webinar;

import java.util.Map;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says who sees which webinars; lists, pages and files all ask it.
 *
 * @param person null for the public
 */
public record WebinarSight(@Nullable SignedIn person) {

    public static final WebinarSight PUBLIC = new WebinarSight(null);

    /** About the webinar {@code w}: the public sees what was published, schools their own, the city's people all. */
    String condition() {
        if (person == null) {
            return "w.published_at is not null";
        }
        return seesAll(person) ? "true" : "w.school_id = any(:own::bigint[])";
    }

    Map<String, Object> parameters() {
        return Map.of("own", person == null ? new Long[0] : person.schoolIds().toArray(Long[]::new));
    }

    /** The same about a webinar that is at hand. */
    boolean sees(Webinar webinar) {
        if (person == null) {
            return webinar.publishedAt() != null;
        }
        var school = webinar.school();
        return seesAll(person) || (school != null && person.worksFor(school.id()));
    }

    private static boolean seesAll(SignedIn person) {
        return person.is(Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER);
    }

    /** @return whether the reader reads the names of speakers who have, or have not, agreed to be named to everybody */
    boolean names(boolean agreed) {
        return person != null || agreed;
    }
}
