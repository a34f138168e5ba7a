package nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.Interval;
import nastavnik.plan.RoadmapCard;

/**
 * Which roadmaps gave way to which. All others are in force side by side over their whole periods, however these overlap.
 *
 * @param all the earliest first
 */
public record Replacements(List<Replacement> all) {

    public Replacements {
        all = List.copyOf(all);
    }

    /** @return what took the roadmap out of force on the day; empty where nothing did */
    public Optional<Replacement> of(long roadmapId, LocalDate day) {
        return of(roadmapId).stream().filter(each -> each.holdsOn(day)).findFirst();
    }

    /** @return all that this roadmap gave way to */
    public List<Replacement> of(long roadmapId) {
        return all.stream().filter(each -> each.replacedId() == roadmapId).toList();
    }

    /** @return all that gave way to this roadmap */
    public List<Replacement> by(long roadmapId) {
        return all.stream().filter(each -> each.byId() == roadmapId).toList();
    }

    /** @return whether the roadmap counts on a day of the other's period, so that the other may replace it */
    boolean concerns(RoadmapCard roadmap, RoadmapCard other) {
        var last = of(roadmap.roadmapId()).stream()
                .filter(each -> each.until() == null)
                .map(each -> each.from().minusDays(1))
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(roadmap.period().to()))
                .orElse(roadmap.period().to());
        return roadmap.roadmapId() != other.roadmapId()
                && !last.isBefore(roadmap.period().start())
                && new Interval(roadmap.period().start(), last).overlaps(other.period());
    }
}
