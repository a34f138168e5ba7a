package nastavnik.roadmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import nastavnik.journal.Journal;
import nastavnik.plan.AmendingAct;
import nastavnik.plan.RoadmapStatus;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write door of amendments: an approved roadmap gets a working redaction, which is written through {@link Drafts} and
 * {@link DraftRows} as any draft and counts from a day of its act on, see docs/decisions/0023. Who may do so the caller has
 * declared; each change stands in the roadmap's journal.
 */
@Component
@Transactional
public class Amendments {

    private static final String ROADMAP = "Roadmap";

    private final RoadmapRepository roadmaps;
    private final SectionRepository sections;
    private final ActivityRepository activities;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amendments(
            RoadmapRepository roadmaps,
            SectionRepository sections,
            ActivityRepository activities,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.sections = sections;
        this.activities = activities;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an amendment of the last approved redaction; where one is begun already, that is the one to write.
     *
     * @param roadmapId of the roadmap or of any of its redactions
     * @return id of the working redaction
     * @throws NotFoundException where there is no such roadmap
     * @throws ConflictException where it was never approved
     */
    public long begin(long roadmapId) {
        var originalId = roadmaps.originalOf(roadmapId).orElseThrow(NotFoundException::new);
        roadmaps.findLocked(originalId);
        var redactions = roadmaps.redactions(originalId);
        if (redactions.isEmpty()) {
            throw new NotFoundException();
        }
        var last = redactions.getLast();
        if (last.status() == RoadmapStatus.DRAFT) {
            if (last.ordinal() > 0) {
                return last.id();
            }
            throw new ConflictException("Roadmap " + originalId + " is a draft");
        }
        var amendment = roadmaps.save(last.amended());
        copy(last, amendment);
        journal.write("amendment.begun", ROADMAP, originalId, null, Integer.toString(amendment.ordinal()));
        return amendment.id();
    }

    private void copy(Roadmap from, Roadmap to) {
        var inSection = activities.of(from.id()).stream().collect(groupingBy(Activity::section));
        for (var section : sections.of(from.id())) {
            var copy = sections.save(section.copiedTo(to));
            inSection.getOrDefault(section, List.of()).forEach(activity -> activities.save(activity.copiedTo(copy)));
        }
    }

    /**
     * Lets the amendment count from the day its act names.
     *
     * @throws NotFoundException where there is no such redaction
     * @throws ConflictException where it is no amendment, is approved already, or has no activity
     * @throws IllegalArgumentException where the act lacks its issuer or number, or takes effect before the redaction it amends
     */
    public void approve(long amendmentId, AmendingAct act) {
        var originalId = roadmaps.originalOf(amendmentId).orElseThrow(NotFoundException::new);
        roadmaps.findLocked(originalId);
        var redactions = roadmaps.redactions(originalId).stream().collect(toMap(Roadmap::ordinal, identity()));
        var amendment = roadmaps.findLocked(amendmentId)
                .filter(found -> !found.removed())
                .orElseThrow(NotFoundException::new);
        if (activities.count(amendmentId) == 0) {
            throw new ConflictException("Amendment " + amendmentId + " leaves no activities");
        }
        var before = redactions.get(amendment.ordinal() - 1);
        if (before == null) {
            throw new ConflictException("Roadmap " + amendmentId + " is no amendment");
        }
        if (act.effectiveFrom().isBefore(before.card().earliestAmendment())) {
            throw new IllegalArgumentException("An amendment counts from " + act.effectiveFrom() + " on");
        }
        amendment.amend(act, clock.instant());
        journal.write("amendment.approved", ROADMAP, originalId, null, act.number());
        events.publishEvent(new RoadmapApproved(amendmentId));
    }
}
