package nastavnik.search;

import java.util.Map;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says what a person may find; every hit, count and likeness goes through it. It follows the pages
 * themselves: what would be a 404 there is not found here.
 *
 * @param person null for the public
 */
record Sight(@Nullable SignedIn person) {

    /** That of all redactions of its roadmap it is the one that counts today. */
    private static final String COUNTS = """
            (r.status = 'APPROVED' and (r.ordinal = 0 or r.act_effective_from <= :today)
            and not exists (select from roadmap later where later.original_id = coalesce(r.original_id, r.id)
                and later.ordinal > r.ordinal and later.status = 'APPROVED' and later.removed_at is null
                and later.act_effective_from <= :today))
            """;

    /** That no other roadmap has replaced it by today. */
    static final String STANDS = """
            not exists (select from roadmap_replacement gone join roadmap by on by.id = gone.by_id
                where gone.replaced_id = coalesce(r.original_id, r.id) and by.period_from <= :today
                    and (gone.until_day is null or gone.until_day >= :today))
            """;

    private static final String NOTHING = "false";
    private static final String ALL = "true";
    private static final String REGISTER = "k.stage in ('REGISTERED', 'SENT', 'PUBLISHED')";
    private static final String OWN = "s.id = any(:own::bigint[])";

    /** About the roadmap {@code r}: city roles find drafts too, everybody else what is in force in the city and his school's own. */
    String roadmaps() {
        return isCity()
                ? "r.removed_at is null and (" + COUNTS + " or r.ordinal = 0 and r.status <> 'APPROVED')"
                : "r.removed_at is null and (r.level = 'MUNICIPAL' and :today between r.period_from and r.period_to and "
                        + COUNTS + " and " + STANDS + " or r.school_id = any(:own::bigint[]) and (" + COUNTS
                        + " or r.ordinal = 0 and r.status <> 'APPROVED'))";
    }

    /** About the practice of the school {@code s}. */
    String practices() {
        if (person == null || person.is(Role.ADMINISTRATOR)) {
            return NOTHING;
        }
        return isCity() ? ALL : OWN;
    }

    /**
     * About the card {@code k} of the register of practices: the public finds what its author has agreed to publish, schools
     * their own and what stands in the register, who keeps the register all.
     */
    String cases() {
        if (person == null) {
            return "k.merged_into_id is null and " + REGISTER + " and k.consent_on is not null";
        }
        if (person.is(Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER)) {
            return "k.merged_into_id is null";
        }
        return "k.merged_into_id is null and (" + REGISTER + " or k.school_id = any(:own::bigint[]))";
    }

    /** About the school {@code s}: who works for schools opens the cards of his own only. */
    String schools() {
        if (person == null) {
            return NOTHING;
        }
        return isCity() ? ALL : OWN;
    }

    boolean isPublic() {
        return person == null;
    }

    boolean isCity() {
        return person != null && !person.role().worksForSchools();
    }

    Map<String, Object> parameters() {
        return Map.of("own", person == null ? new Long[0] : person.schoolIds().toArray(Long[]::new));
    }
}
