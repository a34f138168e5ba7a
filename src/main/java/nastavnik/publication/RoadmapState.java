package nastavnik.publication;

import java.time.LocalDate;
import nastavnik.calendar.Interval;
import nastavnik.roadmap.RoadmapLevel;
import nastavnik.roadmap.RoadmapStatus;
import org.jspecify.annotations.Nullable;

/** What a roadmap is on a day; its words are the message {@code publication.state.<name>}. */
public enum RoadmapState {
    DRAFT("new"),
    IN_FORCE("good"),
    UPCOMING("idle"),
    ENDED("idle"),
    /** Approved and within its period, but a later order counts. */
    REPLACED("idle");

    private final String tone;

    RoadmapState(String tone) {
        this.tone = tone;
    }

    /** @return ending of the style class {@code state-…} */
    public String tone() {
        return tone;
    }

    /** @return key of its words */
    public String key() {
        return "publication.state." + name();
    }

    static RoadmapState of(
            long id,
            RoadmapStatus status,
            RoadmapLevel level,
            Interval period,
            @Nullable Long inForceId,
            LocalDate today) {
        if (status == RoadmapStatus.DRAFT) {
            return DRAFT;
        }
        if (period.contains(today)) {
            return level != RoadmapLevel.MUNICIPAL || Long.valueOf(id).equals(inForceId) ? IN_FORCE : REPLACED;
        }
        return period.to().isBefore(today) ? ENDED : UPCOMING;
    }
}
