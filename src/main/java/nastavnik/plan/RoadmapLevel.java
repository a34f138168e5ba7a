package nastavnik.plan;

import org.jspecify.annotations.Nullable;

/** Whose plan a roadmap is, from above down: each may carry out what the one before it wants. */
public enum RoadmapLevel {
    REGIONAL,
    MUNICIPAL,
    ORGANISATION;

    /** @return the level whose roadmaps one of this level may carry out; null where there is none */
    public @Nullable RoadmapLevel parent() {
        return switch (this) {
            case REGIONAL -> null;
            case MUNICIPAL -> REGIONAL;
            case ORGANISATION -> MUNICIPAL;
        };
    }
}
