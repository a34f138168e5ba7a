package nastavnik.roadmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.deadline.DeadlineReader;
import nastavnik.journal.Journal;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapRewriting;
import nastavnik.plan.RoadmapRewriting.RewrittenActivity;
import nastavnik.plan.RoadmapRewriting.RewrittenSection;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The write door for a draft whose document has changed: all its sections and activities at once. */
@Component
@Transactional
public class DraftRewriting {

    /** Places begin with 1. */
    private static final int NOWHERE = 0;

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;
    private final DeadlineReader deadlines;
    private final Journal journal;
    private final Clock clock;

    DraftRewriting(
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

    /**
     * Gives the draft these sections and activities in this order. What is the same stays untouched, what is not named is
     * removed and can be restored; written twice, it changes nothing the second time.
     *
     * @throws NotFoundException where there is no such roadmap, or it has no such section or activity
     * @throws nastavnik.web.ConflictException where it is approved
     */
    public void rewrite(long roadmapId, RoadmapRewriting rewriting) {
        var roadmap =
                roadmaps.findLocked(roadmapId).filter(found -> !found.removed()).orElseThrow(NotFoundException::new);
        roadmap.edit();
        var sectionsThen = sections.of(roadmapId).stream().collect(toMap(Section::id, identity()));
        var activitiesThen = activities.of(roadmapId).stream().collect(toMap(Activity::id, identity()));
        var keptSections = new HashSet<Section>();
        var keptActivities = new HashSet<Activity>();
        var order = rewriting.sections().stream()
                .map(rewritten -> section(roadmap, rewritten, sectionsThen))
                .toList();
        var last = sections.lastPosition(roadmapId);
        var moved = !inPlace(order.stream().map(Section::position).toList());
        for (int index = 0; index < order.size(); index++) {
            var section = order.get(index);
            if (moved || section.position() == NOWHERE) {
                section.place(last + index + 1);
            }
            keptSections.add(sections.save(section));
            write(roadmap, section, rewriting.sections().get(index), activitiesThen, keptActivities);
        }
        var now = clock.instant();
        activitiesThen.values().stream()
                .filter(activity -> !keptActivities.contains(activity))
                .forEach(activity -> activity.remove(now));
        sectionsThen.values().stream()
                .filter(section -> !keptSections.contains(section))
                .forEach(section -> section.remove(now));
        journal.write("roadmap.rewritten", "Roadmap", roadmapId, null, roadmap.title());
    }

    private static Section section(Roadmap roadmap, RewrittenSection rewritten, Map<Long, Section> then) {
        if (rewritten.id() == null) {
            return new Section(roadmap, rewritten.number(), rewritten.title(), NOWHERE);
        }
        var section = found(then, rewritten.id());
        if (!section.number().equals(rewritten.number()) || !section.title().equals(rewritten.title())) {
            section.revise(rewritten.number(), rewritten.title());
        }
        return section;
    }

    private void write(
            Roadmap roadmap,
            Section section,
            RewrittenSection rewritten,
            Map<Long, Activity> then,
            Set<Activity> kept) {
        var order = rewritten.activities().stream()
                .map(each -> activity(roadmap, section, each, then))
                .toList();
        var last = rewritten.id() == null ? 0 : activities.lastPosition(section.id());
        var moved = !inPlace(order.stream()
                .map(activity -> activity.section().equals(section) ? activity.position() : NOWHERE)
                .toList());
        for (int index = 0; index < order.size(); index++) {
            var activity = order.get(index);
            if (moved || activity.position() == NOWHERE || !activity.section().equals(section)) {
                activity.place(section, last + index + 1);
            }
            kept.add(activities.save(activity));
        }
    }

    /** Documents know nothing of stated dates: they stay while the words they were stated for do. */
    private static ActivityWords stating(Activity activity, ActivityWords words) {
        var before = activity.words();
        return before.deadline().equals(words.deadline()) ? words.stating(before.stated()) : words;
    }

    private Activity activity(Roadmap roadmap, Section section, RewrittenActivity rewritten, Map<Long, Activity> then) {
        var words = rewritten.words();
        if (rewritten.id() == null) {
            var deadline = words.understood(deadlines, roadmap.period());
            return new Activity(section, words, deadline, rewritten.source(), NOWHERE);
        }
        var activity = found(then, rewritten.id());
        var after = stating(activity, words);
        if (!activity.words().equals(after)) {
            activity.revise(after, after.understood(deadlines, roadmap.period()));
        }
        if (!rewritten.source().isEmpty()) {
            activity.takenFrom(rewritten.source());
        }
        return activity;
    }

    /** Whether the places are in order, those without one at the end; otherwise all get new places behind the last. */
    private static boolean inPlace(List<Integer> places) {
        var last = 0;
        for (var place : places) {
            if (place != NOWHERE && (place <= last || last == Integer.MAX_VALUE)) {
                return false;
            }
            last = place == NOWHERE ? Integer.MAX_VALUE : place;
        }
        return true;
    }

    private static <T> T found(Map<Long, T> then, long id) {
        var found = then.get(id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
