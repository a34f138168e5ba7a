package nastavnik.publication;

import java.time.LocalDate;
import nastavnik.calendar.Interval;
import nastavnik.roadmap.RoadmapCard;
import nastavnik.roadmap.RoadmapLevel;
import nastavnik.roadmap.RoadmapStatus;
import org.jspecify.annotations.Nullable;

/** What a roadmap is on a day; its words are the message {@code publication.state.<name>}. */
public enum RoadmapState {
    DRAFT("new"),
    /** A draft that was agreed and not changed since. */
    AGREED("new"),
    /** A school's, waiting for the committee's word. */
    SENT("warn"),
    /** A school's, to be mended as the committee has remarked. */
    RETURNED("bad"),
    /** Being written over an approved roadmap, which stays in force meanwhile. */
    AMENDMENT("new"),
    /** A redaction that a later one has replaced. */
    PAST("idle"),
    /** A redaction that will count from a later day on. */
    COMING("idle"),
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

    /** @param current whether it is, of all redactions of its roadmap, the one that counts today */
    static RoadmapState of(RoadmapCard redaction, boolean current, @Nullable Long inForceId, LocalDate today) {
        if (redaction.draft() && redaction.amendment()) {
            return AMENDMENT;
        }
        if (!redaction.draft() && !current) {
            return redaction.countsFrom().filter(today::isBefore).isPresent() ? COMING : PAST;
        }
        if (redaction.status() == RoadmapStatus.SENT) {
            return SENT;
        }
        if (redaction.status() == RoadmapStatus.RETURNED) {
            return RETURNED;
        }
        if (redaction.agreement() != null && redaction.draft()) {
            return AGREED;
        }
        return of(redaction.roadmapId(), redaction.status(), redaction.level(), redaction.period(), inForceId, today);
    }

    /** @param inForceId id of the municipality's roadmap in force today */
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
