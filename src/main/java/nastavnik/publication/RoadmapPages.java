package nastavnik.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.roadmap.ActivityCard;
import nastavnik.roadmap.ApprovingOrder;
import nastavnik.roadmap.OrderColumn;
import nastavnik.roadmap.RoadmapCard;
import nastavnik.roadmap.RoadmapLevel;
import nastavnik.roadmap.RoadmapRow;
import nastavnik.roadmap.Roadmaps;
import nastavnik.roadmap.SectionCard;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts roadmaps into words for their pages, and knows who may see which. */
@Component
@Transactional(readOnly = true)
public class RoadmapPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final List<String> SORTABLE = List.of("periodFrom", "title", "status");

    private final Roadmaps roadmaps;
    private final DeadlineWords deadlines;
    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    RoadmapPages(
            Roadmaps roadmaps, DeadlineWords deadlines, MessageSource messages, Plural plural, CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.deadlines = deadlines;
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    /** @return whether a person of this role sees drafts: all but those who work for schools */
    static boolean seesDrafts(SignedIn person) {
        return !person.role().worksForSchools();
    }

    Listing<RoadmapEntry> list(SignedIn person, ListRequest request) {
        var inForce = inForceId();
        return Listing.of(
                request,
                roadmaps.page(seesDrafts(person), request.pageable(SORTABLE)).map(row -> entry(row, inForce)));
    }

    /** @return the roadmap, or empty where there is none or it is not for this person */
    public Optional<RoadmapView> show(long roadmapId, SignedIn person) {
        return roadmaps.find(roadmapId)
                .filter(roadmap -> !roadmap.draft() || seesDrafts(person))
                .map(this::view);
    }

    /** @return an approved roadmap for the public */
    Optional<RoadmapView> open(long roadmapId) {
        return roadmaps.find(roadmapId).filter(roadmap -> !roadmap.draft()).map(this::view);
    }

    /** @return one row of the page, in the words of its card */
    public ActivityView activity(ActivityCard activity) {
        return ActivityView.of(activity, deadlines.view(activity.words().deadline(), activity.deadline()));
    }

    /** @return «приказ Комитета … от 20.01.2026 № 41-у», as far as it is known */
    public String order(ApprovingOrder order) {
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

    private RoadmapView view(RoadmapCard roadmap) {
        var cards = roadmaps.sections(roadmap.id());
        var sections = new ArrayList<SectionView>();
        for (var i = 0; i < cards.size(); i++) {
            sections.add(section(cards.get(i), i == 0, i == cards.size() - 1));
        }
        var activities =
                cards.stream().mapToLong(card -> card.activities().size()).sum();
        return new RoadmapView(
                roadmap.id(),
                roadmap.title(),
                RoadmapState.of(
                        roadmap.id(), roadmap.status(), roadmap.level(), roadmap.period(), inForceId(), clock.today()),
                level(roadmap.level()),
                order(roadmap.order()),
                Dates.span(roadmap.period()),
                plural.of("publication.activities", activities),
                roadmap.has(OrderColumn.Kind.RESPONSIBLE),
                sections);
    }

    private SectionView section(SectionCard card, boolean first, boolean last) {
        return new SectionView(
                card.id(),
                heading(card),
                plural.of("publication.activities", card.activities().size()),
                first,
                last,
                card.activities().stream().map(this::activity).toList());
    }

    private String heading(SectionCard card) {
        var heading = (card.number() + " " + card.title()).strip();
        return heading.isEmpty() ? say("publication.section.untitled") : heading;
    }

    private RoadmapEntry entry(RoadmapRow row, @Nullable Long inForce) {
        var state = RoadmapState.of(row.id(), row.status(), row.level(), row.period(), inForce, clock.today());
        var order = row.signedOn() == null
                ? null
                : say("publication.order.short", Dates.compact(row.signedOn()), row.number());
        return new RoadmapEntry(
                row.id(), row.title(), state, level(row.level()), Dates.span(row.period()), order, row.activities());
    }

    private @Nullable Long inForceId() {
        return roadmaps.inForceOn(clock.today()).map(RoadmapCard::id).orElse(null);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
