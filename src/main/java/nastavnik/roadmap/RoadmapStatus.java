package nastavnik.roadmap;

/** How far a roadmap has come. */
public enum RoadmapStatus {
    /** Being written; seen by the city's roles only. */
    DRAFT,
    /** Approved by an order; can no longer be edited. */
    APPROVED
}
