package nastavnik.roadmap;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.journal.Journal;
import nastavnik.plan.Agreement;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapPlan;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
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
    private final Roadmaps door;
    private final SectionRepository sections;
    private final ActivityRepository activities;
    private final DeadlineReader deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            RoadmapRepository roadmaps,
            Roadmaps door,
            SectionRepository sections,
            ActivityRepository activities,
            DeadlineReader deadlines,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.door = door;
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
        return found(roadmaps.save(new Roadmap(plan.details())), plan);
    }

    /**
     * Stores a whole roadmap that is begun by hand as a draft: a click that comes twice begins one.
     *
     * @return its id, and whether it was there: a draft of the same title, period, order and columns
     */
    public Begun foundOnce(RoadmapPlan plan) {
        roadmaps.lockFounding();
        return roadmaps.begun(plan.details().title()).stream()
                .filter(each -> each.details().equals(plan.details()))
                .findFirst()
                .map(each -> new Begun(each.id(), true))
                .orElseGet(() -> new Begun(found(plan), false));
    }

    /** @param already whether it was there before */
    public record Begun(long id, boolean already) {}

    /**
     * Stores a school's own roadmap as a draft.
     *
     * @param parentId of the municipality's roadmap it carries out, as its redactions share it; null for none
     * @return its id
     * @throws ConflictException where the school has another one that is not in force yet
     */
    public long found(RoadmapPlan plan, long schoolId, @Nullable Long parentId) {
        requireNoOther(schoolId, 0);
        return found(roadmaps.save(new Roadmap(plan.details(), schoolId, parentId)), plan);
    }

    private long found(Roadmap roadmap, RoadmapPlan plan) {
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
                var stored = activities.save(new Activity(section, words, deadline, activity.source(), ++place));
                stored.carryOut(activity.parentKey());
            }
        }
        write("founded", roadmap, roadmap.title());
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
        journal.write("roadmap.revised", ROADMAP, roadmapId, roadmap.schoolId(), details.title());
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
     * Puts a school's roadmap before the committee; until the answer it cannot be changed.
     *
     * @throws ConflictException where it is no school's, is sent already, or has no activity
     */
    public void send(long roadmapId) {
        var roadmap = locked(roadmapId);
        requireActivities(roadmapId);
        roadmap.send();
        write("sent", roadmap, roadmap.title());
    }

    /**
     * Gives a school's roadmap back to be mended.
     *
     * @param why kept in the journal
     * @throws ConflictException where nothing waits for an answer
     */
    public void sendBack(long roadmapId, String why) {
        var roadmap = locked(roadmapId);
        roadmap.sendBack();
        write("sent-back", roadmap, why);
    }

    /**
     * Agrees to a school's roadmap as it was sent.
     *
     * @throws ConflictException where nothing waits for an answer
     */
    public void endorse(long roadmapId, Agreement agreement) {
        var roadmap = locked(roadmapId);
        roadmap.endorse(agreement);
        write("endorsed", roadmap, agreement.who());
    }

    /**
     * Brings a draft into force, a school's own once the committee has agreed to it.
     *
     * @param order complete
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it already is approved, is a school's not agreed to, or has no activity
     */
    public void approve(long roadmapId, ApprovingOrder order) {
        approve(roadmapId, order, Set.of());
    }

    /**
     * Brings a draft into force and lets others give way to it from the first day of its period on.
     *
     * @param order complete
     * @param replaced ids of some of the {@link Roadmaps#replaceable} ones; all others stay in force beside it
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it already is approved, is a school's not agreed to, has no activity, or cannot replace
     *     one of those
     */
    public void approve(long roadmapId, ApprovingOrder order, Set<Long> replaced) {
        var roadmap = locked(roadmapId);
        requireActivities(roadmapId);
        var givingWay = replaced.isEmpty()
                ? List.<RoadmapCard>of()
                : door.replaceable(roadmap.card()).stream()
                        .filter(other -> replaced.contains(other.roadmapId()))
                        .toList();
        if (givingWay.size() != replaced.size()) {
            throw new ConflictException("Roadmap " + roadmapId + " cannot replace all of " + replaced);
        }
        roadmap.approve(order, replaced, clock.instant());
        write("approved", roadmap, order.number());
        givingWay.forEach(
                other -> journal.write("roadmap.replaced", ROADMAP, other.roadmapId(), null, roadmap.title()));
        events.publishEvent(new RoadmapApproved(roadmapId));
    }

    /**
     * Makes an approved roadmap a draft again; what gave way to it counts again.
     *
     * @param reason why; kept in the journal
     * @throws ConflictException where it is a draft, or an amendment has been made of it or begun
     */
    public void reopen(long roadmapId, String reason) {
        var roadmap = locked(roadmapId);
        if (roadmaps.redactions(roadmapId).getLast().ordinal() > roadmap.ordinal()) {
            throw new ConflictException("Roadmap " + roadmapId + " has amendments");
        }
        requireNoOther(roadmap);
        var restored = door.replacements().by(roadmapId);
        roadmap.reopen();
        write("reopened", roadmap, reason);
        restored.forEach(
                other -> journal.write("roadmap.counts-again", ROADMAP, other.replacedId(), null, roadmap.title()));
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
        requireNoOther(roadmap);
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
        journal.write("roadmap.renumbered", ROADMAP, roadmapId, roadmap.schoolId(), roadmap.title());
    }

    /**
     * Names the roadmap of the level above that a draft carries out; which activity carries out which is said by
     * {@link DraftRows#carryOut}.
     *
     * @param parentId as its redactions share it; null for none: then the activities carry out nothing either
     * @throws NotFoundException where there is no such approved roadmap of the level above
     * @throws ConflictException where the draft cannot be edited
     */
    public void carryOut(long roadmapId, @Nullable Long parentId) {
        var roadmap = locked(roadmapId);
        var parent = parentId == null
                ? null
                : roadmaps.find(parentId).filter(above -> above.above(roadmap)).orElseThrow(NotFoundException::new);
        roadmap.carryOut(parentId);
        activities.ofAll(roadmapId).forEach(activity -> activity.carryOut(null));
        write("parent-named", roadmap, parent == null ? "" : parent.title());
    }

    private void requireActivities(long roadmapId) {
        if (activities.count(roadmapId) == 0) {
            throw new ConflictException("Roadmap " + roadmapId + " has no activities");
        }
    }

    private void requireNoOther(Roadmap roadmap) {
        var schoolId = roadmap.schoolId();
        if (schoolId != null) {
            requireNoOther(schoolId, roadmap.id());
        }
    }

    private void requireNoOther(long schoolId, long butId) {
        if (roadmaps.isWriting(schoolId, butId)) {
            throw new ConflictException("School " + schoolId + " is writing another roadmap");
        }
    }

    /** What became of an amendment stands in its roadmap's journal. */
    private void write(String change, Roadmap roadmap, String details) {
        var room = roadmap.ordinal() > 0 ? "amendment." : "roadmap.";
        journal.write(room + change, ROADMAP, roadmap.roadmapId(), roadmap.schoolId(), details);
    }

    /** Its roadmap is locked first: amendments are begun, approved and dropped one after the other. */
    private Roadmap locked(long roadmapId) {
        roadmaps.findLocked(roadmaps.originalOf(roadmapId).orElseThrow(NotFoundException::new));
        return roadmaps.findLocked(roadmapId)
                .filter(roadmap -> !roadmap.removed())
                .orElseThrow(NotFoundException::new);
    }
}
