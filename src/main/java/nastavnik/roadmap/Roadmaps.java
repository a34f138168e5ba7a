package nastavnik.roadmap;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the roadmaps for the other rooms. */
@Component
@Transactional(readOnly = true)
public class Roadmaps {

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;

    Roadmaps(RoadmapRepository roadmaps, SectionRepository sections, ActivityRepository activities) {
        this.roadmaps = roadmaps;
        this.sections = sections;
        this.activities = activities;
    }

    /**
     * The municipality's roadmap in force on a day: approved, the day within its period; where two overlap, the one whose
     * order is the later.
     */
    public Optional<RoadmapCard> inForceOn(LocalDate day) {
        return roadmaps.inForce(day, Limit.of(1)).stream().findFirst().map(Roadmap::card);
    }

    /** @return the roadmap in whatever state; whether the person may see a draft the caller has to check */
    public Optional<RoadmapCard> find(long roadmapId) {
        return roadmaps.find(roadmapId).map(Roadmap::card);
    }

    /** @return its sections in order with their activities, none of the removed ones; two statements */
    public List<SectionCard> sections(long roadmapId) {
        var bySection = activities.of(roadmapId).stream()
                .map(Roadmaps::card)
                .collect(groupingBy(ActivityCard::sectionId, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return sections.of(roadmapId).stream()
                .map(section -> new SectionCard(
                        section.id(),
                        section.version(),
                        section.number(),
                        section.title(),
                        bySection.getOrDefault(section.id(), List.of())))
                .toList();
    }

    /** @return the activity to point at, its section and roadmap loaded; empty where there is none or it is removed */
    public Optional<Activity> activity(long activityId) {
        return activities.find(activityId).filter(activity -> !activity.removed());
    }

    static ActivityCard card(Activity activity) {
        return new ActivityCard(
                activity.id(), activity.version(), activity.section().id(), activity.words(), List.of(), false);
    }
}
