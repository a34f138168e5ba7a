package nastavnik.roadmap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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
                .map(Activity::card)
                .collect(groupingBy(ActivityCard::sectionId, LinkedHashMap::new, toList()));
        return sections.of(roadmapId).stream()
                .map(section -> new SectionCard(
                        section.id(),
                        section.version(),
                        section.number(),
                        section.title(),
                        bySection.getOrDefault(section.id(), List.of())))
                .toList();
    }

    /** @return all roadmaps in force or once in force, the latest order first; drafts are not among them */
    public List<RoadmapCard> approved() {
        return roadmaps.approved().stream().map(Roadmap::card).toList();
    }

    /** @return all drafts, the latest begun first; whether the person may see them the caller has to check */
    public List<RoadmapCard> drafts() {
        return roadmaps.drafts().stream().map(Roadmap::card).toList();
    }

    /** @return a page of the roadmaps with what a list says of each; drafts only where they are wanted */
    public Page<RoadmapRow> page(boolean withDrafts, Pageable pageable) {
        return withDrafts ? roadmaps.rows(pageable) : roadmaps.approvedRows(pageable);
    }

    /** @return a section that is not removed */
    public Optional<SectionCard> section(long sectionId) {
        return sections.find(sectionId)
                .filter(section -> !section.removed())
                .map(section ->
                        new SectionCard(section.id(), section.version(), section.number(), section.title(), List.of()));
    }

    /** @return id of the roadmap that a section belongs to, removed or not; empty where there is no such section */
    public Optional<Long> roadmapOfSection(long sectionId) {
        return sections.roadmapOf(sectionId);
    }

    /** @return id of the roadmap that an activity belongs to, removed or not; empty where there is no such activity */
    public Optional<Long> roadmapOfActivity(long activityId) {
        return activities.roadmapOf(activityId);
    }

    /** @return the activity as it is now, whether removed or not; empty where there never was one */
    public Optional<ActivityCard> card(long activityId) {
        return activities.find(activityId).map(Activity::card);
    }

    /** @return the row of the document the activity was read from, verbatim; empty where it was typed or there is none */
    public String source(long activityId) {
        return activities.find(activityId).map(Activity::sourceText).orElse("");
    }

    /** @return the activity to point at, its section and roadmap loaded; empty where there is none or it is removed */
    public Optional<Activity> activity(long activityId) {
        return activities.find(activityId).filter(activity -> !activity.removed());
    }
}
