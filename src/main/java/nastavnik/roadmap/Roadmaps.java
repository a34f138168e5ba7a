package nastavnik.roadmap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.form.Choice;
import nastavnik.form.ChoiceGroup;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.SectionCard;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the roadmaps for the other rooms. */
@Component
@Transactional(readOnly = true)
public class Roadmaps {

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;

    Roadmaps(RoadmapRepository roadmaps, SectionRepository sections, ActivityRepository activities) {
        this.roadmaps = roadmaps;
        this.sections = sections;
        this.activities = activities;
    }

    /**
     * The municipality's roadmaps in force on a day: approved, the day within their periods, not replaced by another one.
     *
     * @return of each the redaction that counts on the day, the later order first; one statement
     */
    public List<RoadmapCard> inForce(LocalDate day) {
        return roadmaps.inForce(day).stream().map(Roadmap::card).toList();
    }

    /** @return which roadmaps gave way to which; one statement */
    public Replacements replacements() {
        return new Replacements(roadmaps.replacements());
    }

    /**
     * What a draft's approval has to ask about.
     *
     * @return the approved municipal roadmaps in force on a day of its period, the later order first; none for other levels,
     *     nor for a roadmap that gave way itself before it was reopened
     */
    public List<RoadmapCard> replaceable(RoadmapCard draft) {
        if (draft.level() != RoadmapLevel.MUNICIPAL) {
            return List.of();
        }
        var replacements = replacements();
        if (!replacements.of(draft.roadmapId()).isEmpty()) {
            return List.of();
        }
        return approved(draft.period().start()).stream()
                .filter(other -> other.level() == RoadmapLevel.MUNICIPAL && replacements.concerns(other, draft))
                .toList();
    }

    /**
     * @param redactionId of one redaction, which for a roadmap without amendments is the roadmap's own id
     * @return this very redaction in whatever state; whether the person may see a draft the caller has to check
     */
    public Optional<RoadmapCard> find(long redactionId) {
        return roadmaps.find(redactionId).map(Roadmap::card);
    }

    /**
     * @param roadmapId of the roadmap or of any of its redactions
     * @return all its redactions, a working one too; empty where there is no such roadmap; one statement
     */
    public Optional<Redactions> redactions(long roadmapId) {
        var all = roadmaps.redactions(roadmapId).stream().map(Roadmap::card).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Redactions(all));
    }

    /** @return its sections in order with their activities, none of the removed ones; two statements */
    public List<SectionCard> sections(long redactionId) {
        return sections(List.of(redactionId)).getOrDefault(redactionId, List.of());
    }

    /** @return the same of each of these redactions that has sections; two statements for any number of them */
    public Map<Long, List<SectionCard>> sections(Collection<Long> redactionIds) {
        if (redactionIds.isEmpty()) {
            return Map.of();
        }
        var bySection = activities.of(redactionIds).stream()
                .map(Activity::card)
                .collect(groupingBy(ActivityCard::sectionId, LinkedHashMap::new, toList()));
        return sections.of(redactionIds).stream()
                .collect(groupingBy(
                        section -> section.roadmap().id(),
                        mapping(
                                section -> new SectionCard(
                                        section.id(),
                                        section.key(),
                                        section.version(),
                                        section.number(),
                                        section.title(),
                                        bySection.getOrDefault(section.id(), List.of())),
                                toList())));
    }

    /**
     * The sections of these roadmaps to choose from in a filter.
     *
     * @return a group for each roadmap under its title; a single one has no title. One statement
     */
    public List<ChoiceGroup> sectionChoices(List<RoadmapCard> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        var byRoadmap = sections.of(of.stream().map(RoadmapCard::id).toList()).stream()
                .collect(groupingBy(
                        section -> section.roadmap().id(),
                        mapping(
                                section -> new Choice(
                                        Long.toString(section.id()),
                                        (section.number() + " " + section.title()).strip()),
                                toList())));
        return of.stream()
                .map(roadmap -> new ChoiceGroup(
                        of.size() > 1 ? roadmap.line() : "", byRoadmap.getOrDefault(roadmap.id(), List.of())))
                .toList();
    }

    /** @return of each approved roadmap the redaction that counts on the day, the latest order first */
    public List<RoadmapCard> approved(LocalDate day) {
        return roadmaps.approved(day).stream().map(Roadmap::card).toList();
    }

    /** @return the last redaction of each approved roadmap that is not being amended already */
    public List<RoadmapCard> amendable() {
        return roadmaps.amendable().stream().map(Roadmap::card).toList();
    }

    /** @return all drafts and working amendments, the latest begun first; whether the person may see them the caller has to check */
    public List<RoadmapCard> drafts() {
        return roadmaps.drafts().stream().map(Roadmap::card).toList();
    }

    /** @return a page of the roadmaps with what a list says of each on the day; drafts only where they are wanted */
    public Page<RoadmapRow> page(boolean withDrafts, LocalDate day, Pageable pageable) {
        return withDrafts ? roadmaps.rows(day, pageable) : roadmaps.approvedRows(day, pageable);
    }

    /** @return the schools' own roadmaps in force on the day, the later order first */
    public List<RoadmapCard> inForceOfSchools(Collection<Long> schoolIds, LocalDate day) {
        return schoolIds.isEmpty()
                ? List.of()
                : roadmaps.ofSchoolsInForce(schoolIds.toArray(Long[]::new), day).stream()
                        .map(Roadmap::card)
                        .toList();
    }

    /** @return the schools' own roadmaps, whatever has become of them, the latest begun first */
    public List<RoadmapCard> ofSchools(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : roadmaps.ofSchools(schoolIds).stream().map(Roadmap::card).toList();
    }

    /** @return what was left out of a roadmap with a reason, in its order; one statement */
    public List<ActivityCard> leftOut(long redactionId) {
        return activities.ofAll(redactionId).stream()
                .filter(activity -> activity.removed() && activity.obligatory())
                .sorted(Comparator.comparing(Activity::position))
                .map(Activity::card)
                .toList();
    }

    /** @return activities by what they are known by in every redaction, in the words of the last; one statement */
    public Map<Long, ActivityCard> known(Collection<Long> keys) {
        var known = new HashMap<Long, ActivityCard>();
        if (!keys.isEmpty()) {
            activities.known(keys).forEach(activity -> known.put(activity.key(), activity.card()));
        }
        return known;
    }

    /** @return a section that is not removed */
    public Optional<SectionCard> section(long sectionId) {
        return sections.find(sectionId)
                .filter(section -> !section.removed())
                .map(section -> new SectionCard(
                        section.id(), section.key(), section.version(), section.number(), section.title(), List.of()));
    }

    /** @return id of the roadmap that a section belongs to, removed or not; empty where there is no such section */
    public Optional<Long> roadmapOfSection(long sectionId) {
        return sections.roadmapOf(sectionId);
    }

    /** @return id of the roadmap that an activity belongs to, removed or not; empty where there is no such activity */
    public Optional<Long> roadmapOfActivity(long activityId) {
        return activities.roadmapOf(activityId);
    }

    /** @return the activity as it is now, whether removed or not; empty where there never was one */
    public Optional<ActivityCard> card(long activityId) {
        return activities.find(activityId).map(Activity::card);
    }

    /** @return the row of the document the activity was read from, verbatim; empty where it was typed or there is none */
    public String source(long activityId) {
        return activities.find(activityId).map(Activity::sourceText).orElse("");
    }

    /** @return the activity to point at, its section and roadmap loaded; empty where there is none or it is removed */
    public Optional<Activity> activity(long activityId) {
        return activities.find(activityId).filter(activity -> !activity.removed());
    }
}
