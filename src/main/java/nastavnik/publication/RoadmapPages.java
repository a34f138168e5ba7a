package nastavnik.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.performer.Performers;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapStatus;
import nastavnik.plan.SectionCard;
import nastavnik.progress.Executions;
import nastavnik.progress.Progress;
import nastavnik.roadmap.Redactions;
import nastavnik.roadmap.Replacements;
import nastavnik.roadmap.RoadmapRow;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import nastavnik.web.Plural;
import nastavnik.web.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts roadmaps into words for their pages, and knows who may see which. */
@Component
@Transactional(readOnly = true)
public class RoadmapPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String PATH = "/roadmaps/";
    private static final String OPEN_PATH = "/open/roadmaps/";
    private static final List<String> SORTABLE = List.of("periodFrom", "title", "status");

    private final Roadmaps roadmaps;
    private final DeadlineWords deadlines;
    private final RedactionWords redactions;
    private final Performers performers;
    private final Executions executions;
    private final List<RoadmapNotes> notes;
    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    RoadmapPages(
            Roadmaps roadmaps,
            DeadlineWords deadlines,
            RedactionWords redactions,
            Performers performers,
            Executions executions,
            List<RoadmapNotes> notes,
            MessageSource messages,
            Plural plural,
            CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.performers = performers;
        this.executions = executions;
        this.notes = List.copyOf(notes);
        this.deadlines = deadlines;
        this.redactions = redactions;
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    /** @return whether a person of this role sees drafts: all but those who work for schools */
    public static boolean seesDrafts(SignedIn person) {
        return !person.role().worksForSchools();
    }

    Listing<RoadmapEntry> list(SignedIn person, ListRequest request) {
        var replacements = roadmaps.replacements();
        return Listing.of(
                request,
                roadmaps.page(seesDrafts(person), clock.today(), request.pageable(SORTABLE))
                        .map(row -> entry(row, replacements, seesDrafts(person))));
    }

    /** @return this very redaction, or empty where there is none or it is not for this person */
    public Optional<RoadmapView> show(long redactionId, SignedIn person) {
        return roadmaps.redactions(redactionId).flatMap(all -> all.withId(redactionId)
                .filter(redaction -> redaction.seenBy(person))
                .map(redaction -> view(
                        redaction,
                        all,
                        new Wanted(null, null, ""),
                        PATH,
                        seesDrafts(person),
                        reading(redaction, person))));
    }

    /** @return the redaction wanted, or empty where there is none or it is not for this person */
    Optional<RoadmapView> show(long roadmapId, Wanted wanted, SignedIn person) {
        return roadmaps.redactions(roadmapId).flatMap(all -> wanted.of(all, roadmapId, clock.today())
                .filter(redaction -> redaction.seenBy(person))
                .map(redaction -> view(redaction, all, wanted, PATH, seesDrafts(person), reading(redaction, person))));
    }

    /** @return a redaction of an approved roadmap for the public */
    Optional<RoadmapView> open(long roadmapId, Wanted wanted) {
        return roadmaps.redactions(roadmapId).flatMap(all -> wanted.of(all, roadmapId, clock.today())
                .filter(redaction -> !redaction.draft() && !redaction.ofSchool())
                .map(redaction -> view(redaction, all, wanted, OPEN_PATH, false, Reading.PUBLIC)));
    }

    /** @return what a school has left out of its roadmap though the municipality wants it, with the reasons */
    List<LeftOut> leftOut(long redactionId) {
        return roadmaps.leftOut(redactionId).stream()
                .map(activity -> new LeftOut(
                        activity.id(),
                        ActivityView.label(activity.number(), activity.title()),
                        activity.removalReason()))
                .toList();
    }

    /** An activity that a school has left out. */
    public record LeftOut(long id, String label, String reason) {}

    /** @return what other rooms have to say about the redaction on its page */
    List<RoadmapNotes.Note> notes(long redactionId, SignedIn person) {
        var roadmap = roadmaps.find(redactionId).orElseThrow(NotFoundException::new);
        return notes.stream()
                .map(each -> each.about(roadmap, person))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @return whether this redaction is the person's to write, and can be written */
    boolean edits(long redactionId, SignedIn person) {
        return roadmaps.find(redactionId)
                .filter(roadmap -> roadmap.editable() && roadmap.writtenBy(person))
                .isPresent();
    }

    /**
     * @param person who asks; null for the public
     * @return the redaction wanted, to be written as a paper; empty where there is none or it is not to be seen
     */
    Optional<RoadmapCard> card(long roadmapId, Wanted wanted, @Nullable SignedIn person) {
        return roadmaps.redactions(roadmapId)
                .flatMap(all -> wanted.of(all, roadmapId, clock.today()))
                .filter(redaction ->
                        person == null ? !redaction.draft() && !redaction.ofSchool() : redaction.seenBy(person));
    }

    /** @return one row of the page, in the words of its card */
    public ActivityView activity(ActivityCard activity) {
        var roadmap = roadmaps.roadmapOfActivity(activity.id())
                .flatMap(roadmaps::find)
                .orElseThrow(NotFoundException::new);
        return activity(activity, reading(roadmap, !roadmap.ofSchool(), null).over(above(List.of(activity))));
    }

    private ActivityView activity(ActivityCard activity, Reading reading) {
        var parentId = reading.parentId();
        var parentKey = activity.parentKey();
        var above = parentKey == null ? null : reading.above().get(parentKey);
        return ActivityView.of(
                activity,
                reading.recognised().apply(activity),
                deadlines.view(activity.words().deadline(), activity.deadline()),
                progress(activity, reading.progress().get(activity.key())),
                above == null || parentId == null
                        ? null
                        : new ActivityView.Above(
                                ActivityView.label(above.number(), above.title()),
                                PATH + parentId + "#activity-" + above.id()),
                reading.ofSchool() && activity.parentKey() != null,
                !reading.ofSchool() && parentId != null,
                reading.remarks().getOrDefault(activity.id(), ""));
    }

    private @Nullable ProgressView progress(ActivityCard activity, @Nullable Progress progress) {
        return progress == null
                ? null
                : new ProgressView(
                        progress.done(),
                        progress.owed(),
                        say("publication.progress", progress.done(), progress.owed()),
                        "/tasks?activity=" + activity.key());
    }

    private Map<Long, ActivityCard> above(List<ActivityCard> activities) {
        return roadmaps.known(activities.stream()
                .map(ActivityCard::parentKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Reading reading(RoadmapCard roadmap, SignedIn person) {
        return reading(
                roadmap,
                person.is(Role.COMMITTEE) && !roadmap.ofSchool(),
                person.is(Role.ADMINISTRATOR) ? null : person);
    }

    /** @param person who may see how far the activities are; null where nobody may */
    private Reading reading(RoadmapCard roadmap, boolean tellsUnknown, @Nullable SignedIn person) {
        var reader = performers.reader();
        var remarks = new HashMap<Long, String>();
        notes.forEach(each -> remarks.putAll(each.remarks(roadmap)));
        return new Reading(
                activity -> PerformersView.of(reader.read(activity.words().responsible()), tellsUnknown),
                roadmap.parentId(),
                Map.of(),
                remarks,
                roadmap.ofSchool(),
                person,
                Map.of());
    }

    /**
     * How the rows of a roadmap are read: what is told about them besides their words.
     *
     * @param parentId of the roadmap above; null where there is none, or the reader is not told
     * @param above activities of that roadmap by what they are known by
     * @param person who may see how far the activities are; null where nobody may
     * @param progress how far they are, by the activity's key
     */
    private record Reading(
            Function<ActivityCard, PerformersView> recognised,
            @Nullable Long parentId,
            Map<Long, ActivityCard> above,
            Map<Long, String> remarks,
            boolean ofSchool,
            @Nullable SignedIn person,
            Map<Long, Progress> progress) {

        /** The public reads the order's words alone. */
        static final Reading PUBLIC =
                new Reading(activity -> PerformersView.NONE, null, Map.of(), Map.of(), false, null, Map.of());

        Reading over(Map<Long, ActivityCard> activitiesAbove) {
            return new Reading(recognised, parentId, activitiesAbove, remarks, ofSchool, person, progress);
        }

        Reading with(Map<Long, Progress> far) {
            return new Reading(recognised, parentId, above, remarks, ofSchool, person, far);
        }
    }

    /** @return «приказ Комитета … от 20.01.2026 № 41-у», as far as it is known */
    public String order(ApprovingOrder order) {
        if (order.withoutOrder() && order.signedOn() != null) {
            return say("publication.order.decision", order.issuer(), Dates.compact(order.signedOn()));
        }
        var words = new ArrayList<String>();
        if (!order.issuer().isBlank()) {
            words.add(say("publication.order.issuer", order.issuer()));
        }
        if (order.signedOn() != null) {
            words.add(say("publication.order.date", Dates.compact(order.signedOn())));
        }
        if (!order.number().isBlank()) {
            words.add(say("publication.order.number", order.number()));
        }
        return words.isEmpty() ? "" : say("publication.order", String.join(" ", words));
    }

    /** @return the words of a level */
    public String level(RoadmapLevel level) {
        return say("publication.level." + level);
    }

    private RoadmapView view(
            RoadmapCard roadmap, Redactions all, Wanted wanted, String path, boolean withDrafts, Reading alone) {
        var cards = roadmaps.sections(roadmap.id());
        var parentId = alone.parentId();
        var current = all.on(clock.today()).filter(roadmap::equals).isPresent();
        var person = alone.person();
        var progress = current && person != null ? executions.progress(roadmap.id(), person) : Map.<Long, Progress>of();
        var known = alone.with(progress);
        var reading = parentId == null
                ? known
                : known.over(above(cards.stream()
                        .flatMap(card -> card.activities().stream())
                        .toList()));
        var sections = new ArrayList<SectionView>();
        for (var i = 0; i < cards.size(); i++) {
            sections.add(section(cards.get(i), reading, i == 0, i == cards.size() - 1));
        }
        var activities =
                cards.stream().mapToLong(card -> card.activities().size()).sum();
        return new RoadmapView(
                roadmap.id(),
                roadmap.roadmapId(),
                roadmap.ordinal(),
                roadmap.title(),
                RoadmapState.of(roadmap, current, roadmaps.replacements(), clock.today()),
                level(roadmap.level()),
                order(roadmap.order()),
                redactions.amended(roadmap),
                redactions.agreed(roadmap),
                redactions.notice(roadmap, all, wanted, clock.today()),
                Dates.span(roadmap.period()),
                plural.of("publication.activities", activities),
                progress(progress),
                roadmap.has(OrderColumn.Kind.RESPONSIBLE),
                roadmap.draft(),
                roadmap.editable(),
                roadmap.schoolId(),
                parentId == null
                        ? null
                        : roadmaps.find(parentId)
                                .map(parent -> new ActivityView.Above(parent.title(), PATH + parentId))
                                .orElse(null),
                withDrafts ? all.amendment().map(RoadmapCard::ordinal).orElse(0) : 0,
                redactions.lines(all, roadmap, path, withDrafts),
                sections);
    }

    /** «выполнено 12 из 40 поручений» of the whole roadmap; empty where nothing is owed or to be seen. */
    private String progress(Map<Long, Progress> progress) {
        var sum = progress.values().stream().reduce(Progress.NONE, Progress::plus);
        return sum.owed() == 0 ? "" : say("publication.progress.all", sum.done(), sum.owed());
    }

    private SectionView section(SectionCard card, Reading reading, boolean first, boolean last) {
        return new SectionView(
                card.id(),
                heading(card),
                plural.of("publication.activities", card.activities().size()),
                first,
                last,
                card.activities().stream()
                        .map(activity -> activity(activity, reading))
                        .toList());
    }

    private String heading(SectionCard card) {
        var heading = (card.number() + " " + card.title()).strip();
        return heading.isEmpty() ? say("publication.section.untitled") : heading;
    }

    private RoadmapEntry entry(RoadmapRow row, Replacements replacements, boolean withDrafts) {
        var state = row.agreed() && row.status() == RoadmapStatus.DRAFT
                ? RoadmapState.AGREED
                : RoadmapState.of(row.roadmapId(), row.status(), row.period(), replacements, clock.today());
        var signedOn = row.signedOn();
        var order = signedOn == null
                ? null
                : row.number().isEmpty()
                        ? say("publication.order.date", Dates.compact(signedOn))
                        : say("publication.order.short", Dates.compact(signedOn), row.number());
        return new RoadmapEntry(
                row.roadmapId(),
                row.title(),
                state,
                level(row.level()),
                Dates.span(row.period()),
                order,
                row.ordinal(),
                withDrafts && row.amended() ? row.ordinal() + 1 : 0,
                row.activities());
    }

    /**
     * @param roadmap null where none is in force
     * @param address absolute, the one that stays
     * @return what a link to the open page says of it
     */
    Share share(@Nullable RoadmapView roadmap, String address) {
        return roadmap == null
                ? new Share(say("publication.open.title"), say("publication.open.none.text"), address)
                : new Share(
                        roadmap.title(),
                        Stream.of(roadmap.period(), roadmap.count(), roadmap.order(), roadmap.amended())
                                .filter(each -> !each.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        address);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
