package nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.AmendingAct;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AmendmentsTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 10);

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Amendments amendments;

    @Autowired
    EntityManager entities;

    RoadmapSamples samples;

    @BeforeEach
    void prepare() {
        samples = new RoadmapSamples(drafts);
    }

    @Test
    void amendmentBeginsAsWhatIsInForceAndKeepsEachActivitysIdentity() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        forget();

        var before = activities(id);
        var after = activities(amendment);
        assertThat(amendment).isNotEqualTo(id);
        assertThat(after)
                .extracting(ActivityCard::words)
                .isEqualTo(before.stream().map(ActivityCard::words).toList());
        assertThat(after)
                .extracting(ActivityCard::key)
                .isEqualTo(before.stream().map(ActivityCard::id).toList());
        assertThat(after)
                .extracting(ActivityCard::id)
                .doesNotContainAnyElementsOf(
                        before.stream().map(ActivityCard::id).toList());
    }

    @Test
    void approvedRedactionStaysInForceWhileTheAmendmentIsWritten() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        rows.removeActivity(activities(amendment).getFirst().id());
        forget();

        assertThat(inForce(LocalDate.of(2026, 10, 1))).isEqualTo(id);
        assertThat(activities(id)).hasSize(4);
        assertThat(activities(amendment)).hasSize(3);
        assertThat(roadmaps.approved(SEPTEMBER)).extracting(RoadmapCard::id).containsExactly(id);
    }

    @Test
    void amendmentCountsFromTheDayOfItsActOn() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        amendments.approve(amendment, act(SEPTEMBER));
        forget();

        assertThat(inForce(SEPTEMBER.minusDays(1))).isEqualTo(id);
        assertThat(inForce(SEPTEMBER)).isEqualTo(amendment);
        assertThat(roadmaps.approved(SEPTEMBER.minusDays(1)))
                .extracting(RoadmapCard::id)
                .containsExactly(id);
        assertThat(roadmaps.approved(SEPTEMBER)).extracting(RoadmapCard::id).containsExactly(amendment);
        assertThat(roadmaps.find(amendment).orElseThrow().order()).isEqualTo(RoadmapSamples.order());
    }

    @Test
    void amendmentThatEndsTheRoadmapEarlierEndsIt() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        var card = roadmaps.find(amendment).orElseThrow();
        drafts.revise(
                amendment,
                card.version(),
                new RoadmapDetails(
                        card.title(),
                        card.level(),
                        Interval.years(2026, 2026),
                        ApprovingOrder.unknown(),
                        card.columns()));
        amendments.approve(amendment, act(SEPTEMBER));
        forget();

        assertThat(roadmaps.inForce(LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(roadmaps.find(amendment).orElseThrow().order().number()).isEqualTo("41-у");
    }

    @Test
    void beganTwiceItIsOneAmendment() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        assertThat(amendments.begin(id)).isEqualTo(amendment);
        assertThat(amendments.begin(amendment)).isEqualTo(amendment);
        assertThat(roadmaps.redactions(id).orElseThrow().all()).hasSize(2);
    }

    @Test
    void secondAmendmentBeginsWithTheFirstAndKeepsIdentity() {
        var id = samples.approved();
        var first = amendments.begin(id);
        var added = rows.addActivity(roadmaps.sections(first).getFirst().id(), RoadmapSamples.words("1.4."));
        amendments.approve(first, act(SEPTEMBER));
        var second = amendments.begin(id);
        forget();

        assertThat(activities(second)).extracting(ActivityCard::key).contains(added.id());
        assertThat(roadmaps.redactions(second).orElseThrow().all())
                .extracting(RoadmapCard::ordinal)
                .containsExactly(0, 1, 2);
        assertThatThrownBy(() -> amendments.approve(second, act(SEPTEMBER.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amendmentDoesNotGoBackBeforeTheOrder() {
        var amendment = amendments.begin(samples.approved());
        assertThatThrownBy(() -> amendments.approve(amendment, act(LocalDate.of(2026, 1, 19))))
                .isInstanceOf(IllegalArgumentException.class);
        amendments.approve(amendment, act(LocalDate.of(2026, 1, 20)));
        assertThatThrownBy(() -> amendments.approve(amendment, act(SEPTEMBER))).isInstanceOf(ConflictException.class);
    }

    @Test
    void draftIsNotAmendedAndAnAmendmentNeedsAnAct() {
        var draft = samples.draft();
        assertThatThrownBy(() -> amendments.begin(draft)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> amendments.begin(-1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> amendments.approve(draft, act(SEPTEMBER))).isInstanceOf(ConflictException.class);

        var amendment = amendments.begin(samples.approved());
        assertThatThrownBy(() -> drafts.approve(amendment, RoadmapSamples.order()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void droppedAmendmentComesBackUnlessAnotherIsBegun() {
        var id = samples.approved();
        var dropped = amendments.begin(id);
        drafts.remove(dropped);
        drafts.restore(dropped);
        drafts.remove(dropped);
        var another = amendments.begin(id);
        assertThat(another).isNotEqualTo(dropped);
        assertThatThrownBy(() -> drafts.restore(dropped)).isInstanceOf(ConflictException.class);
    }

    @Test
    void onlyTheLastRedactionIsTakenBack() {
        var id = samples.approved();
        var amendment = amendments.begin(id);
        assertThatThrownBy(() -> drafts.reopen(id, "ошибка")).isInstanceOf(ConflictException.class);
        amendments.approve(amendment, act(SEPTEMBER));
        assertThatThrownBy(() -> drafts.reopen(id, "ошибка")).isInstanceOf(ConflictException.class);
        drafts.reopen(amendment, "ошибка");
        forget();
        assertThat(inForce(LocalDate.of(2026, 10, 1))).isEqualTo(id);
        assertThat(roadmaps.find(amendment).orElseThrow().act()).isNull();
    }

    private long inForce(LocalDate day) {
        return roadmaps.inForce(day).getFirst().id();
    }

    private List<ActivityCard> activities(long redaction) {
        return roadmaps.sections(redaction).stream()
                .flatMap(section -> section.activities().stream())
                .toList();
    }

    private static AmendingAct act(LocalDate from) {
        return RoadmapSamples.act(from);
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
