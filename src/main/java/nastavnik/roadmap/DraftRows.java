package nastavnik.roadmap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nastavnik.deadline.DeadlineReader;
import nastavnik.journal.Journal;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityRevision;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapStatus;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of a draft's sections and activities. Every change first locks the roadmap, so that two people moving rows
 * at once leave one order. Throws {@link NotFoundException} for what is not there and {@link ConflictException} where the
 * roadmap is approved.
 */
@Component
@Transactional
public class DraftRows {

    private static final String SECTION = "Section";
    private static final String ACTIVITY = "Activity";

    /** How the journal calls it that dates were stated in place of what was read from the words. */
    public static final String DATES_STATED = "roadmap.dates-stated";

    private static final String DATES_WITHDRAWN = "roadmap.dates-withdrawn";
    private static final int MOST_DETAILS = 200;

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;
    private final DeadlineReader deadlines;
    private final Journal journal;
    private final Clock clock;

    DraftRows(
            RoadmapRepository roadmaps,
            SectionRepository sections,
            ActivityRepository activities,
            DeadlineReader deadlines,
            Journal journal,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.sections = sections;
        this.activities = activities;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a section at the end and gives its id. */
    public long addSection(long roadmapId, String number, String title) {
        var roadmap = draft(roadmapId);
        var section = sections.save(new Section(roadmap, number, title, sections.lastPosition(roadmapId) + 1));
        write("roadmap.section-added", section);
        return section.id();
    }

    /**
     * @param version the one the form was opened with
     * @return false where someone else has changed the section since: nothing is stored then
     */
    public boolean reviseSection(long sectionId, int version, String number, String title) {
        var section = section(sectionId);
        var same = section.number().equals(number) && section.title().equals(title);
        if (section.version() != version && !same) {
            return false;
        }
        section.revise(number, title);
        write("roadmap.section-revised", section);
        return true;
    }

    /** Swaps the section with its neighbour; the first one stays first, the last one last. */
    public void moveSection(long sectionId, boolean up) {
        var section = section(sectionId);
        var roadmapId = section.roadmap().id();
        var order = sections.of(roadmapId);
        var index = order.indexOf(section);
        var neighbour = index + (up ? -1 : 1);
        if (neighbour < 0 || neighbour >= order.size()) {
            return;
        }
        var before = up ? order.get(neighbour) : order.get(index);
        var moved = up ? section : order.get(neighbour);
        var position = before.position();
        sections.makeRoom(roadmapId, position);
        moved.place(position);
        write("roadmap.section-moved", section);
    }

    /**
     * Removes the section with its activities until it is restored.
     *
     * @throws ConflictException also where the school has to say of its activities why they are left out
     */
    public void removeSection(long sectionId) {
        var section = section(sectionId);
        if (activities.of(section.roadmap().id()).stream()
                .anyMatch(activity -> activity.section().equals(section) && activity.obligatory())) {
            throw new ConflictException("Section " + sectionId + " has activities the municipality wants");
        }
        section.remove(clock.instant());
        write("roadmap.section-removed", section);
    }

    public void restoreSection(long sectionId) {
        var section = anySection(sectionId);
        section.restore();
        write("roadmap.section-restored", section);
    }

    /** Adds an activity at the end of the section. */
    public ActivityCard addActivity(long sectionId, ActivityWords words) {
        var section = section(sectionId);
        var deadline = words.understood(deadlines, section.roadmap().period());
        var position = activities.lastPosition(sectionId) + 1;
        var activity = activities.save(new Activity(section, words, deadline, "", position));
        write("roadmap.activity-added", activity);
        noteDates("", activity);
        return activity.card();
    }

    /**
     * Takes over new words, unless that would overwrite someone else's.
     *
     * @param version the one the words were written upon
     * @param restoring whether a removed activity comes back with these words
     */
    public ActivityRevision reviseActivity(long activityId, int version, ActivityWords words, boolean restoring) {
        var roadmap = activities
                .roadmapOf(activityId)
                .flatMap(roadmaps::findLocked)
                .filter(found -> !found.removed())
                .orElseThrow(NotFoundException::new);
        var activity = activities.find(activityId).orElseThrow(NotFoundException::new);
        if (!roadmap.status().editable()) {
            return new ActivityRevision(
                    roadmap.status() == RoadmapStatus.SENT
                            ? ActivityRevision.Outcome.SENT
                            : ActivityRevision.Outcome.APPROVED,
                    activity.card());
        }
        if (activity.removed() && !restoring) {
            return new ActivityRevision(ActivityRevision.Outcome.REMOVED, activity.card());
        }
        if (activity.version() != version && !activity.words().equals(words)) {
            return new ActivityRevision(ActivityRevision.Outcome.CHANGED, activity.card());
        }
        roadmap.edit();
        if (activity.removed()) {
            activity.restore();
            activity.section().restore();
        }
        if (!activity.words().equals(words)) {
            var statedBefore = activity.words().stated();
            activity.revise(words, words.understood(deadlines, roadmap.period()));
            write("roadmap.activity-revised", activity);
            noteDates(statedBefore, activity);
        }
        activities.flush();
        return new ActivityRevision(ActivityRevision.Outcome.SAVED, activity.card());
    }

    /** One place up or down; at the edge of its section it goes over into the neighbouring one. */
    public void moveActivity(long activityId, boolean up) {
        var activity = activity(activityId);
        var order = activities.of(activity.roadmap().id());
        var inSection = order.stream()
                .filter(each -> each.section().equals(activity.section()))
                .toList();
        var index = inSection.indexOf(activity);
        if (up && index > 0) {
            putBefore(activity, inSection.get(index - 1));
        } else if (!up && index < inSection.size() - 1) {
            putAfter(activity, inSection, index + 1);
        } else {
            var all = sections.of(activity.roadmap().id());
            var neighbour = all.indexOf(activity.section()) + (up ? -1 : 1);
            if (neighbour < 0 || neighbour >= all.size()) {
                return;
            }
            var target = all.get(neighbour);
            if (up) {
                activity.place(target, activities.lastPosition(target.id()) + 1);
            } else {
                putFirst(activity, target, order);
            }
        }
        write("roadmap.activity-moved", activity);
    }

    /**
     * Puts the activity anywhere in its roadmap.
     *
     * @param after id of the activity it is to follow; empty for the beginning of the section
     * @throws NotFoundException also where section or neighbour belong to another roadmap
     */
    public void placeActivity(long activityId, long sectionId, Optional<Long> after) {
        var activity = activity(activityId);
        var section = section(sectionId);
        if (!section.roadmap().equals(activity.roadmap())) {
            throw new NotFoundException();
        }
        var order = activities.of(activity.roadmap().id());
        if (after.isEmpty()) {
            putFirst(activity, section, order);
        } else {
            var inSection = order.stream()
                    .filter(each -> each.section().equals(section))
                    .toList();
            var neighbour = inSection.stream()
                    .filter(each -> each.id() == after.get())
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            if (!neighbour.equals(activity)) {
                putAfter(activity, inSection, inSection.indexOf(neighbour));
            }
        }
        write("roadmap.activity-moved", activity);
    }

    /**
     * Removes the activity until it is restored; it keeps its place.
     *
     * @throws ConflictException also where a school leaves out what the municipality wants: that needs a reason
     */
    public void removeActivity(long activityId) {
        var activity = activity(activityId);
        if (activity.obligatory()) {
            throw new ConflictException("Activity " + activityId + " is wanted by the municipality");
        }
        activity.remove(clock.instant());
        write("roadmap.activity-removed", activity);
    }

    /**
     * Leaves out of a school's roadmap what the municipality wants.
     *
     * @param reason for whoever agrees to the roadmap
     */
    public void leaveOut(long activityId, String reason) {
        var activity = activity(activityId);
        activity.leaveOut(reason, clock.instant());
        write("roadmap.activity-left-out", activity);
    }

    /**
     * Says which activity of the roadmap above this one carries out.
     *
     * @param parentKey what that one is known by in every redaction; null for none
     * @throws NotFoundException also where it is not an activity of the roadmap that this one's roadmap names
     */
    public void carryOut(long activityId, @Nullable Long parentKey) {
        var activity = activity(activityId);
        var above = activity.roadmap().card().parentId();
        if (parentKey != null
                && activities.known(List.of(parentKey)).stream()
                        .noneMatch(parent -> above != null && parent.roadmap().roadmapId() == above)) {
            throw new NotFoundException();
        }
        activity.carryOut(parentKey);
        write("roadmap.activity-parent", activity);
    }

    public void restoreActivity(long activityId) {
        var activity = anyActivity(activityId);
        activity.restore();
        write("roadmap.activity-restored", activity);
    }

    private void putFirst(Activity activity, Section section, List<Activity> order) {
        order.stream()
                .filter(each -> each.section().equals(section))
                .findFirst()
                .ifPresentOrElse(
                        first -> {
                            if (!first.equals(activity)) {
                                putBefore(activity, first);
                            }
                        },
                        () -> activity.place(section, activities.lastPosition(section.id()) + 1));
    }

    private void putAfter(Activity activity, List<Activity> inSection, int index) {
        if (index + 1 < inSection.size()) {
            if (!inSection.get(index + 1).equals(activity)) {
                putBefore(activity, inSection.get(index + 1));
            }
        } else {
            var section = inSection.get(index).section();
            activity.place(section, activities.lastPosition(section.id()) + 1);
        }
    }

    private void putBefore(Activity activity, Activity neighbour) {
        var section = neighbour.section();
        var position = neighbour.position();
        activities.makeRoom(section.id(), position);
        activity.place(section, position);
    }

    private Section section(long sectionId) {
        var section = anySection(sectionId);
        if (section.removed()) {
            throw new NotFoundException();
        }
        return section;
    }

    private Section anySection(long sectionId) {
        draft(sections.roadmapOf(sectionId).orElseThrow(NotFoundException::new));
        return sections.find(sectionId).orElseThrow(NotFoundException::new);
    }

    private Activity activity(long activityId) {
        var activity = anyActivity(activityId);
        if (activity.removed()) {
            throw new NotFoundException();
        }
        return activity;
    }

    /** The roadmap is locked before anything is read, so that nothing read can be out of date. */
    private Activity anyActivity(long activityId) {
        draft(activities.roadmapOf(activityId).orElseThrow(NotFoundException::new));
        return activities.find(activityId).orElseThrow(NotFoundException::new);
    }

    private Roadmap draft(long roadmapId) {
        var roadmap =
                roadmaps.findLocked(roadmapId).filter(found -> !found.removed()).orElseThrow(NotFoundException::new);
        roadmap.edit();
        return roadmap;
    }

    private void write(String action, Section section) {
        journal.write(
                action,
                SECTION,
                section.id(),
                section.roadmap().schoolId(),
                details(section.number(), section.title()));
    }

    private void write(String action, Activity activity) {
        journal.write(
                action,
                ACTIVITY,
                activity.id(),
                activity.roadmap().schoolId(),
                details(activity.number(), activity.title()));
    }

    /** Who has overruled the reading of a deadline, and who has taken that back. */
    private void noteDates(String before, Activity activity) {
        var stated = activity.words().stated();
        if (stated.equals(before)) {
            return;
        }
        var action = stated.isEmpty() ? DATES_WITHDRAWN : DATES_STATED;
        var dates = (stated.isEmpty() ? before : stated).replace("\n", "; ");
        journal.write(action, ACTIVITY, activity.id(), null, details(activity.number(), dates));
    }

    private static String details(String number, String title) {
        var details = (number + " " + title).strip();
        return details.length() > MOST_DETAILS ? details.substring(0, MOST_DETAILS) : details;
    }
}
