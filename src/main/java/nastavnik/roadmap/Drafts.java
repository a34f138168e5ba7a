package nastavnik.roadmap;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of the roadmaps as wholes: founding, revising, bringing into force. Who may do so the caller has declared;
 * each change stands in the journal.
 */
@Component
@Transactional
public class Drafts {

    private static final String ROADMAP = "Roadmap";

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;
    private final DeadlineReader deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            RoadmapRepository roadmaps,
            SectionRepository sections,
            ActivityRepository activities,
            DeadlineReader deadlines,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.sections = sections;
        this.activities = activities;
        this.deadlines = deadlines;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a whole roadmap as a draft.
     *
     * @return its id
     */
    public long found(RoadmapPlan plan) {
        var roadmap = roadmaps.save(new Roadmap(plan.details()));
        var understood = new HashMap<List<String>, Deadline>(); // a large plan has few wordings
        var sectionPlace = 0;
        for (var planned : plan.sections()) {
            var section = sections.save(new Section(roadmap, planned.number(), planned.title(), ++sectionPlace));
            var place = 0;
            for (var activity : planned.activities()) {
                var words = activity.words();
                var deadline = understood.computeIfAbsent(
                        List.of(words.deadline(), words.stated()),
                        each -> words.understood(deadlines, roadmap.period()));
                activities.save(new Activity(section, words, deadline, activity.source(), ++place));
            }
        }
        journal.write("roadmap.founded", ROADMAP, roadmap.id(), null, roadmap.title());
        return roadmap.id();
    }

    /**
     * Takes over what was written about the roadmap as a whole; a new period changes what the deadlines mean.
     *
     * @param version the one the form was opened with
     * @return false where someone else has changed it since: nothing is stored then
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it is approved
     */
    public boolean revise(long roadmapId, int version, RoadmapDetails details) {
        var roadmap = locked(roadmapId);
        if (roadmap.version() != version && !roadmap.details().equals(details)) {
            return false;
        }
        var periodBefore = roadmap.period();
        roadmap.revise(details);
        if (!periodBefore.equals(details.period())) {
            activities
                    .ofAll(roadmapId)
                    .forEach(activity -> activity.understand(activity.words().understood(deadlines, details.period())));
        }
        journal.write("roadmap.revised", ROADMAP, roadmapId, null, details.title());
        return true;
    }

    /**
     * Notes that a draft, or a working amendment, was agreed as it stands.
     *
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it is approved
     */
    public void agree(long roadmapId, Agreement agreement) {
        var roadmap = locked(roadmapId);
        roadmap.agree(agreement);
        write("agreed", roadmap, agreement.who());
    }

    /**
     * Brings a draft into force.
     *
     * @param order complete
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it already is approved or has no activity
     */
    public void approve(long roadmapId, ApprovingOrder order) {
        var roadmap = locked(roadmapId);
        if (activities.count(roadmapId) == 0) {
            throw new ConflictException("Roadmap " + roadmapId + " has no activities");
        }
        roadmap.approve(order, clock.instant());
        journal.write("roadmap.approved", ROADMAP, roadmapId, null, order.number());
        events.publishEvent(new RoadmapApproved(roadmapId));
    }

    /**
     * Makes an approved roadmap a draft again.
     *
     * @param reason why; kept in the journal
     * @throws ConflictException where it is a draft, or an amendment has been made of it or begun
     */
    public void reopen(long roadmapId, String reason) {
        var roadmap = locked(roadmapId);
        if (roadmaps.redactions(roadmapId).getLast().ordinal() > roadmap.ordinal()) {
            throw new ConflictException("Roadmap " + roadmapId + " has amendments");
        }
        roadmap.reopen();
        write("reopened", roadmap, reason);
    }

    /** @throws ConflictException where it is approved: what was in force stays to be read */
    public void remove(long roadmapId) {
        var roadmap = locked(roadmapId);
        roadmap.remove(clock.instant());
        write("removed", roadmap, roadmap.title());
    }

    /**
     * Takes the removal back.
     *
     * @throws ConflictException where it was an amendment and another one has been begun since
     */
    public void restore(long roadmapId) {
        var originalId = roadmaps.originalOf(roadmapId).orElseThrow(NotFoundException::new);
        roadmaps.findLocked(originalId);
        var roadmap = roadmaps.findLocked(roadmapId).orElseThrow(NotFoundException::new);
        if (roadmap.removed()
                && roadmaps.redactions(originalId).stream().anyMatch(other -> other.ordinal() >= roadmap.ordinal())) {
            throw new ConflictException("Another amendment of roadmap " + originalId + " has been begun");
        }
        roadmap.restore();
        write("restored", roadmap, roadmap.title());
    }

    /**
     * Gives sections and activities new numbers.
     *
     * @param sectionNumbers new numbers by section id; sections that are not named keep theirs
     * @param activityNumbers new numbers by activity id; activities that are not named keep theirs
     */
    public void renumber(long roadmapId, Map<Long, String> sectionNumbers, Map<Long, String> activityNumbers) {
        var roadmap = locked(roadmapId);
        roadmap.edit();
        for (var section : sections.of(roadmapId)) {
            section.renumber(sectionNumbers.getOrDefault(section.id(), section.number()));
        }
        for (var activity : activities.of(roadmapId)) {
            activity.renumber(activityNumbers.getOrDefault(activity.id(), activity.number()));
        }
        journal.write("roadmap.renumbered", ROADMAP, roadmapId, null, roadmap.title());
    }

    /** What became of an amendment stands in its roadmap's journal. */
    private void write(String change, Roadmap roadmap, String details) {
        var room = roadmap.ordinal() > 0 ? "amendment." : "roadmap.";
        journal.write(room + change, ROADMAP, roadmap.roadmapId(), null, details);
    }

    /** Its roadmap is locked first: amendments are begun, approved and dropped one after the other. */
    private Roadmap locked(long roadmapId) {
        roadmaps.findLocked(roadmaps.originalOf(roadmapId).orElseThrow(NotFoundException::new));
        return roadmaps.findLocked(roadmapId)
                .filter(roadmap -> !roadmap.removed())
                .orElseThrow(NotFoundException::new);
    }
}
