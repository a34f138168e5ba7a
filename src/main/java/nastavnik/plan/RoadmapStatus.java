package nastavnik.plan;

/** How far a roadmap has come. */
public enum RoadmapStatus {
    /** Being written; seen by the city's roles, a school's also by the school. */
    DRAFT,
    /** A school's, waiting for the committee's word; cannot be edited meanwhile. */
    SENT,
    /** A school's, come back with remarks; edited like a draft. */
    RETURNED,
    /** A school's, to which the committee has agreed; only the school's order is missing. */
    AGREED,
    /** Approved by an order; can no longer be edited. */
    APPROVED;

    /** @return whether its words may be changed */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}
