package nastavnik.publication;

import java.time.LocalDate;
import nastavnik.calendar.Interval;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapStatus;
import nastavnik.roadmap.Replacements;

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
    /** Approved and its period not over, but another roadmap has taken its place. */
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
    static RoadmapState of(RoadmapCard redaction, boolean current, Replacements replacements, LocalDate today) {
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
        return of(redaction.roadmapId(), redaction.status(), redaction.period(), replacements, today);
    }

    /** Of a roadmap that is still to begin the first day tells. */
    static RoadmapState of(long id, RoadmapStatus status, Interval period, Replacements replacements, LocalDate today) {
        if (status == RoadmapStatus.DRAFT) {
            return DRAFT;
        }
        if (period.to().isBefore(today)) {
            return ENDED;
        }
        var begun = period.contains(today);
        if (replacements.of(id, begun ? today : period.start()).isPresent()) {
            return REPLACED;
        }
        return begun ? IN_FORCE : UPCOMING;
    }
}
