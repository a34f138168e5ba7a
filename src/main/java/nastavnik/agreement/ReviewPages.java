package nastavnik.agreement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapCard;
import nastavnik.publication.DeadlineView;
import nastavnik.publication.DeadlineWords;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the committee reads: the roadmap, what has changed since it was sent last, what it was told then. */
@Component
@Transactional(readOnly = true)
class ReviewPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Submissions submissions;
    private final Roadmaps roadmaps;
    private final Schools schools;
    private final DeadlineWords deadlines;
    private final MessageSource messages;
    private final CommitteeClock clock;

    ReviewPages(
            Submissions submissions,
            Roadmaps roadmaps,
            Schools schools,
            DeadlineWords deadlines,
            MessageSource messages,
            CommitteeClock clock) {
        this.submissions = submissions;
        this.roadmaps = roadmaps;
        this.schools = schools;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws NotFoundException where there is no such roadmap of a school, or it was never sent */
    ReviewView view(long roadmapId) {
        var roadmap = roadmaps.find(roadmapId).filter(RoadmapCard::ofSchool).orElseThrow(NotFoundException::new);
        var all = submissions.of(roadmapId);
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        var last = all.getFirst();
        // what was taken back unanswered the committee has not read
        var before = all.stream()
                .skip(1)
                .filter(each -> each.answer() != Answer.WAITING)
                .findFirst()
                .orElse(null);
        var then = before == null
                ? Map.<Long, SentRow>of()
                : before.content().stream().collect(toMap(SentRow::id, identity()));
        var remarked = before == null
                ? Map.<Long, String>of()
                : before.remarks().stream()
                        .collect(toMap(RowRemark::activityId, RowRemark::remark, (one, other) -> one));
        var sections = roadmaps.sections(roadmapId);
        var above = roadmaps.known(sections.stream()
                .flatMap(section -> section.activities().stream())
                .map(ActivityCard::parentKey)
                .filter(Objects::nonNull)
                .toList());
        var shown = new ArrayList<ReviewView.Section>();
        var index = 0;
        for (var section : sections) {
            var rows = new ArrayList<ReviewView.Row>();
            for (var activity : section.activities()) {
                var parentKey = activity.parentKey();
                rows.add(row(
                        index++,
                        activity,
                        parentKey == null ? null : above.get(parentKey),
                        before != null,
                        then.get(activity.id()),
                        remarked.getOrDefault(activity.id(), "")));
            }
            shown.add(new ReviewView.Section((section.number() + " " + section.title()).strip(), rows));
        }
        var now = last.content().stream().collect(toMap(SentRow::id, identity()));
        return new ReviewView(
                roadmapId,
                last.ordinal(),
                roadmap.title(),
                school(roadmap),
                Dates.span(roadmap.period()),
                say("agreement.review.sent", Dates.dateTime(clock.local(last.sentAt())), last.sentBy()),
                before != null,
                before == null ? "" : before.remark(),
                shown,
                last.content().stream()
                        .filter(row -> !row.leftOut().isEmpty())
                        .map(row -> new ReviewView.LeftOut(
                                label(row.words()),
                                row.leftOut(),
                                before != null && !row.leftOut().equals(leftOut(then.get(row.id())))))
                        .toList(),
                then.values().stream()
                        .filter(row -> !now.containsKey(row.id()))
                        .map(row -> label(row.words()))
                        .toList());
    }

    /** @return who answered the submission meanwhile and how; empty where nobody did */
    String answered(long roadmapId) {
        var last = submissions.of(roadmapId).getFirst();
        var at = last.decidedAt();
        return at == null
                ? say("agreement.review.takenBack")
                : say("agreement.review.answered." + last.answer(), last.decidedBy(), Dates.dateTime(clock.local(at)));
    }

    private ReviewView.Row row(
            int index,
            ActivityCard activity,
            @Nullable ActivityCard above,
            boolean compared,
            @Nullable SentRow then,
            String remarked) {
        var words = activity.words();
        var due = deadlines.view("", activity.deadline());
        return new ReviewView.Row(
                index,
                activity.id(),
                words.number(),
                words.title(),
                words.deadline(),
                due.hidden().isEmpty()
                        ? due.shown().stream().map(DeadlineView.Chip::text).collect(joining(", "))
                        : String.join(", ", due.hidden()),
                due.doubtful(),
                words.responsible(),
                words.document(),
                above == null ? "" : above.words().deadline(),
                compared && (then == null || !then.leftOut().isEmpty()),
                then == null || !then.leftOut().isEmpty() ? List.of() : changes(then.words(), words),
                remarked);
    }

    private static List<ReviewView.Change> changes(ActivityWords before, ActivityWords now) {
        var changes = new ArrayList<ReviewView.Change>();
        compare(changes, "agreement.field.title", before.title(), now.title());
        compare(changes, "agreement.field.deadline", before.deadline(), now.deadline());
        compare(changes, "agreement.field.responsible", before.responsible(), now.responsible());
        compare(changes, "agreement.field.document", before.document(), now.document());
        compare(changes, "agreement.field.result", before.result(), now.result());
        return changes;
    }

    private static void compare(List<ReviewView.Change> changes, String label, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new ReviewView.Change(label, before.isEmpty() ? "—" : before));
        }
    }

    private static String leftOut(@Nullable SentRow then) {
        return then == null ? "" : then.leftOut();
    }

    private static String label(ActivityWords words) {
        return (words.number() + " " + words.title()).strip();
    }

    private String school(RoadmapCard roadmap) {
        var schoolId = Objects.requireNonNull(roadmap.schoolId());
        return schools.names(List.of(schoolId)).getOrDefault(schoolId, "");
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
