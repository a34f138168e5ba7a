package nastavnik.drafting;

import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.StatedDates;
import nastavnik.journal.Journal;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityRevision;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.publication.ActivityView;
import nastavnik.publication.DeadlineWords;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Puts together the pages on which activities are written. */
@Component
@Transactional(readOnly = true)
class ActivityPages {

    private static final String SECTIONS = "/sections/";
    private static final String ACTIVITIES = "/activities/";
    private static final int MOST_PROBLEMS = 5;
    private static final int MOST_ENTRIES = 50;

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final DeadlineReader reader;
    private final DeadlineWords deadlines;
    private final Journal journal;
    private final CommitteeClock clock;

    ActivityPages(
            Roadmaps roadmaps,
            RoadmapPages pages,
            DeadlineReader reader,
            DeadlineWords deadlines,
            Journal journal,
            CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.reader = reader;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws NotFoundException where there is no such activity, or it is removed */
    ActivityCard card(long activityId) {
        return roadmaps.activity(activityId)
                .flatMap(activity -> roadmaps.card(activity.id()))
                .orElseThrow(NotFoundException::new);
    }

    /** The activity even where it is removed: what was typed for it is still to be shown. */
    ActivityCard anyCard(long activityId) {
        return roadmaps.card(activityId).orElseThrow(NotFoundException::new);
    }

    RoadmapCard roadmapOfActivity(long activityId) {
        return roadmaps.roadmapOfActivity(activityId).flatMap(roadmaps::find).orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException where the roadmap cannot be edited */
    RoadmapCard draftOfSection(long sectionId) {
        return draft(
                roadmaps.roadmapOfSection(sectionId).flatMap(roadmaps::find).orElseThrow(NotFoundException::new));
    }

    RoadmapCard draft(long roadmapId) {
        return draft(roadmaps.find(roadmapId).orElseThrow(NotFoundException::new));
    }

    static RoadmapCard draft(RoadmapCard roadmap) {
        if (!roadmap.editable()) {
            throw new ConflictException("Roadmap " + roadmap.id() + " is " + roadmap.status());
        }
        return roadmap;
    }

    ActivityView row(ActivityCard activity) {
        return pages.activity(activity);
    }

    /** Numbers of the section's activities that a school may leave out one by one only, each with a reason. */
    List<String> wanted(long sectionId) {
        var roadmap = draftOfSection(sectionId);
        return !roadmap.ofSchool()
                ? List.of()
                : roadmaps.sections(roadmap.id()).stream()
                        .filter(section -> section.id() == sectionId)
                        .flatMap(section -> section.activities().stream())
                        .filter(activity -> activity.parentKey() != null)
                        .map(ActivityCard::number)
                        .toList();
    }

    /** The number that would come next in the section. */
    String nextNumber(long sectionId) {
        var roadmap = draftOfSection(sectionId);
        return Numbering.next(roadmaps.sections(roadmap.id()), sectionId);
    }

    ActivityPage revising(long activityId, ActivityForm form, @Nullable ActivityConflict conflict) {
        var path = ACTIVITIES + activityId;
        var roadmap = roadmapOfActivity(activityId);
        return page(
                "a" + activityId,
                path,
                "/roadmaps/" + roadmap.id() + "#activity-" + activityId,
                path,
                path + "/edit",
                roadmap,
                form,
                roadmaps.source(activityId),
                statedBy(activityId),
                conflict);
    }

    ActivityPage adding(long sectionId, ActivityForm form) {
        var path = SECTIONS + sectionId + "/activities";
        var roadmap = draftOfSection(sectionId);
        return page(
                "s" + sectionId,
                path,
                "/roadmaps/" + roadmap.id() + "#section-" + sectionId,
                "",
                path + "/new",
                roadmap,
                form,
                "",
                "",
                null);
    }

    ActivityConflict conflict(ActivityRevision.Outcome outcome, ActivityForm form, ActivityCard stored) {
        var last = journal.of("Activity", stored.id(), 1).stream().findFirst();
        return ActivityConflict.of(
                outcome,
                last.map(entry -> entry.actor()).orElse(""),
                last.map(entry -> Dates.dateTime(clock.local(entry.at()))).orElse(""),
                form.words(),
                stored.words());
    }

    /** Refuses stated dates that are none. */
    static void check(ActivityForm form, BindingResult errors) {
        StatedDates.read(form.stated()).problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> errors.rejectValue(
                        "stated", "drafting.stated." + problem.code(), new Object[] {problem.words()}, null));
    }

    /** Who has stated the dates last and when, as far as the journal of this redaction knows. */
    private String statedBy(long activityId) {
        return journal.of("Activity", activityId, MOST_ENTRIES).stream()
                .filter(entry -> entry.action().equals(DraftRows.DATES_STATED))
                .findFirst()
                .map(entry -> entry.actor() + ", " + Dates.dateTime(clock.local(entry.at())))
                .orElse("");
    }

    String time() {
        return Dates.time(clock.local(clock.now()).toLocalTime());
    }

    private ActivityPage page(
            String key,
            String action,
            String back,
            String row,
            String self,
            RoadmapCard roadmap,
            ActivityForm form,
            String source,
            String statedBy,
            @Nullable ActivityConflict conflict) {
        var period = roadmap.period();
        return new ActivityPage(
                key,
                action,
                back,
                row,
                self,
                "/deadlines/preview?from=" + Dates.compact(period.start()) + "&to=" + Dates.compact(period.to()),
                roadmap.title(),
                roadmap.has(OrderColumn.Kind.NUMBER),
                roadmap.has(OrderColumn.Kind.DEADLINE),
                roadmap.has(OrderColumn.Kind.RESPONSIBLE),
                roadmap.has(OrderColumn.Kind.DOCUMENT),
                roadmap.has(OrderColumn.Kind.RESULT),
                roadmap.has(OrderColumn.Kind.RESPONSIBLE) ? 5 : 4,
                deadlines.view("", form.words().understood(reader, period)),
                statedBy,
                source.replace("\t", " · "),
                conflict);
    }
}
