package nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nastavnik.plan.RoadmapCard;

/**
 * All redactions of one roadmap: as it was first approved, then as each amendment leaves it. At most the last of them is still
 * being written.
 *
 * @param all in order, at least one
 */
public record Redactions(List<RoadmapCard> all) {

    public Redactions {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A roadmap has a redaction");
        }
    }

    /** @return the one that counts on a day, were that outside the roadmap's period; empty where none does yet */
    public Optional<RoadmapCard> on(LocalDate day) {
        return approved().stream()
                .filter(redaction -> redaction.countsFrom().isEmpty()
                        || !redaction.countsFrom().get().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** @return those brought into force by an order or an act, in order */
    public List<RoadmapCard> approved() {
        return all.stream().filter(redaction -> !redaction.draft()).toList();
    }

    /** @return the one with this number: 0 is the roadmap as first approved, 1 its first amendment */
    public Optional<RoadmapCard> numbered(int ordinal) {
        return all.stream().filter(redaction -> redaction.ordinal() == ordinal).findFirst();
    }

    /** @return the one with this id of its own */
    public Optional<RoadmapCard> withId(long id) {
        return all.stream().filter(redaction -> redaction.id() == id).findFirst();
    }

    /** @return the amendment that is being written */
    public Optional<RoadmapCard> amendment() {
        return Optional.of(all.getLast()).filter(last -> last.draft() && last.amendment());
    }

    /** @return id of the roadmap, which all its redactions share */
    public long roadmapId() {
        return all.getLast().roadmapId();
    }
}
