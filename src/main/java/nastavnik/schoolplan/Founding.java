package nastavnik.schoolplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import nastavnik.deadline.DeadlineReader;
import nastavnik.performer.Performer;
import nastavnik.performer.Performers;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.School;
import nastavnik.school.SchoolCard;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a school's roadmap for a school year; whose school it is the caller has checked. */
@Component
@Transactional
public class Founding {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final List<OrderColumn.Kind> COLUMNS = List.of(
            OrderColumn.Kind.NUMBER,
            OrderColumn.Kind.TITLE,
            OrderColumn.Kind.DEADLINE,
            OrderColumn.Kind.RESPONSIBLE,
            OrderColumn.Kind.DOCUMENT);

    private final Roadmaps roadmaps;
    private final Drafts drafts;
    private final Schools schools;
    private final Performers performers;
    private final DeadlineReader deadlines;
    private final MessageSource messages;
    private final CommitteeClock clock;

    Founding(
            Roadmaps roadmaps,
            Drafts drafts,
            Schools schools,
            Performers performers,
            DeadlineReader deadlines,
            MessageSource messages,
            CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.schools = schools;
        this.performers = performers;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the municipality's roadmaps in force, from one of which a school may begin; the later order first */
    @Transactional(readOnly = true)
    public List<RoadmapCard> municipal() {
        return roadmaps.inForce(clock.today());
    }

    /**
     * Begins from the steps of the target model.
     *
     * @param municipalId of the municipality's roadmap in force it carries out; null for the one with the latest order
     * @return id of the draft
     * @throws NotFoundException where there is no such school, or the municipality's roadmap is not in force
     * @throws nastavnik.web.ConflictException where it has another roadmap that is not in force yet
     */
    public long fromTemplate(long schoolId, SchoolYear year, @Nullable Long municipalId) {
        return drafts.found(
                plan(school(schoolId), year, Template.over(year)),
                schoolId,
                above(municipalId).map(RoadmapCard::roadmapId).orElse(null));
    }

    /**
     * Begins from a municipality's roadmap in force: what the school, or a group it belongs to, has to do in this school
     * year. Deadlines keep their words where these mean the same dates in the school year, else the dates inside are written out.
     *
     * @param municipalId of that roadmap; null for the one with the latest order
     * @return id of the draft
     * @throws NotFoundException where there is no such school, or no roadmap in force
     * @throws nastavnik.web.ConflictException where it has another roadmap that is not in force yet
     */
    public long fromMunicipal(long schoolId, SchoolYear year, @Nullable Long municipalId) {
        var above = above(municipalId).orElseThrow(NotFoundException::new);
        var school = school(schoolId);
        var reader = performers.reader();
        var sections = new ArrayList<PlannedSection>();
        for (var section : roadmaps.sections(above.id())) {
            var taken = new ArrayList<PlannedActivity>();
            for (var activity : section.activities()) {
                var performs = reader.read(activity.words().responsible()).performers().stream()
                        .anyMatch(performer -> means(performer, schoolId, school));
                if (performs) {
                    deadline(activity, year.interval())
                            .ifPresent(
                                    words -> taken.add(new PlannedActivity(own(activity, words), "", activity.key())));
                }
            }
            if (!taken.isEmpty()) {
                sections.add(new PlannedSection(section.number(), section.title(), taken));
            }
        }
        return drafts.found(plan(school, year, sections), schoolId, above.roadmapId());
    }

    private Optional<RoadmapCard> above(@Nullable Long municipalId) {
        var above = municipal().stream()
                .filter(roadmap -> municipalId == null || roadmap.roadmapId() == municipalId)
                .findFirst();
        if (above.isEmpty() && municipalId != null) {
            throw new NotFoundException();
        }
        return above;
    }

    private SchoolCard school(long schoolId) {
        return schools.find(schoolId).map(School::card).orElseThrow(NotFoundException::new);
    }

    private static boolean means(Performer performer, long schoolId, SchoolCard school) {
        if (performer.group()) {
            var type = performer.type();
            return (type == null || type == school.type()) && school.flags().containsAll(performer.flags());
        }
        return Long.valueOf(schoolId).equals(performer.schoolId());
    }

    /** The words over the school year; empty where nothing is due in it. */
    private Optional<String> deadline(ActivityCard activity, Interval year) {
        var windows = activity.windows();
        var inside = windows.stream()
                .filter(window -> !window.to().isBefore(year.start())
                        && !(window.from() == null ? window.to() : window.from()).isAfter(year.to()))
                .toList();
        if (windows.isEmpty()) {
            return Optional.of(activity.words().deadline());
        }
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        if (activity.continuous()) {
            return Optional.of(say("schoolplan.deadline.continuous"));
        }
        var whole = inside.size() == windows.size() && inside.stream().allMatch(window -> lies(window, year));
        return Optional.of(
                whole || meansTheSame(activity, inside, year)
                        ? activity.words().deadline()
                        : inside.stream().map(window -> words(window, year)).collect(Collectors.joining(", ")));
    }

    /** Each quarter, say: read over the school year the words mean just the dates that are left of those in the roadmap above. */
    private boolean meansTheSame(ActivityCard activity, List<Interval> inside, Interval year) {
        var anew = deadlines.read(activity.words().deadline(), year);
        return !activity.deadline().stated()
                && !anew.doubtful()
                && anew.windows()
                        .equals(inside.stream()
                                .map(window -> clipped(window, year))
                                .toList());
    }

    private static Interval clipped(Interval window, Interval year) {
        var from = window.from();
        var start = year.start();
        return new Interval(
                from == null || !from.isBefore(start) ? from : start,
                window.to().isAfter(year.to()) ? year.to() : window.to());
    }

    private static boolean lies(Interval window, Interval year) {
        var from = window.from();
        return !window.to().isAfter(year.to()) && (from == null || !from.isBefore(year.start()));
    }

    private String words(Interval window, Interval year) {
        var from = window.from();
        var to = window.to().isAfter(year.to()) ? year.to() : window.to();
        if (from == null) {
            return say("schoolplan.deadline.until", Dates.compact(to));
        }
        var begins = from.isBefore(year.start()) ? year.start() : from;
        return begins.equals(to)
                ? Dates.compact(to)
                : say("schoolplan.deadline.span", Dates.compact(begins), Dates.compact(to));
    }

    private ActivityWords own(ActivityCard activity, String deadline) {
        var words = activity.words();
        return new ActivityWords(
                words.number(),
                words.title(),
                deadline,
                say("schoolplan.responsible"),
                words.document(),
                words.result());
    }

    private RoadmapPlan plan(SchoolCard school, SchoolYear year, List<PlannedSection> sections) {
        var kinds = new ArrayList<>(COLUMNS);
        if (sections.stream()
                .flatMap(section -> section.activities().stream())
                .anyMatch(activity -> !activity.words().result().isEmpty())) {
            kinds.add(OrderColumn.Kind.RESULT);
        }
        return new RoadmapPlan(
                new RoadmapDetails(
                        say("schoolplan.roadmap.title", school.shortName(), year.toString()),
                        RoadmapLevel.ORGANISATION,
                        year.interval(),
                        ApprovingOrder.unknown(),
                        kinds.stream()
                                .map(kind -> new OrderColumn(kind, say("schoolplan.caption." + kind)))
                                .toList()),
                sections);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
