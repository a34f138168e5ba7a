package nastavnik.roadmap;

/** Whose plan a roadmap is. */
public enum RoadmapLevel {
    REGIONAL,
    MUNICIPAL,
    ORGANISATION
}
