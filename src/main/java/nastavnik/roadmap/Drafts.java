package nastavnik.roadmap;

import java.time.Clock;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of the roadmaps: founding a whole one and bringing it into force. Who may do so the caller has declared;
 * each change stands in the journal.
 */
@Component
@Transactional
public class Drafts {

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;
    private final Journal journal;
    private final Clock clock;

    Drafts(
            RoadmapRepository roadmaps,
            SectionRepository sections,
            ActivityRepository activities,
            Journal journal,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.sections = sections;
        this.activities = activities;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Stores a whole roadmap as a draft.
     *
     * @return its id
     */
    public long found(RoadmapPlan plan) {
        var roadmap = roadmaps.save(new Roadmap(plan.details()));
        var sectionPlace = 0;
        for (var planned : plan.sections()) {
            var section = sections.save(new Section(roadmap, planned.number(), planned.title(), ++sectionPlace));
            var place = 0;
            for (var activity : planned.activities()) {
                activities.save(new Activity(section, activity.words(), activity.source(), ++place));
            }
        }
        journal.write("roadmap.founded", "Roadmap", roadmap.id(), null, roadmap.title());
        return roadmap.id();
    }

    /**
     * Brings a draft into force.
     *
     * @param order complete
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it already is approved or has no activity
     */
    public void approve(long roadmapId, ApprovingOrder order) {
        var roadmap = roadmaps.findLocked(roadmapId).orElseThrow(NotFoundException::new);
        if (activities.count(roadmapId) == 0) {
            throw new ConflictException("Roadmap " + roadmapId + " has no activities");
        }
        roadmap.approve(order, clock.instant());
        journal.write("roadmap.approved", "Roadmap", roadmapId, null, order.number());
    }
}
