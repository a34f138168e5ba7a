package nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.calendar.Interval;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RoadmapsTests {

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
    void foundedRoadmapIsReadBackInOrder() {
        var id = samples.draft();
        forget();

        var card = roadmaps.find(id).orElseThrow();
        assertThat(card.draft()).isTrue();
        assertThat(card.period()).isEqualTo(Interval.years(2026, 2027));
        assertThat(card.columns()).hasSize(6).first().isEqualTo(new OrderColumn(OrderColumn.Kind.NUMBER, "№ п/п"));
        var sections = roadmaps.sections(id);
        assertThat(sections).extracting(SectionCard::number).containsExactly("1.", "2.");
        assertThat(sections.getFirst().activities())
                .extracting(ActivityCard::number)
                .containsExactly("1.1.", "1.2.", "1.3.");
    }

    @Test
    void onlyApprovedRoadmapIsInForceAndOnlyInItsPeriod() {
        samples.draft();
        assertThat(roadmaps.inForceOn(LocalDate.of(2026, 10, 1))).isEmpty();

        var id = samples.approved();
        assertThat(roadmaps.inForceOn(LocalDate.of(2026, 1, 1)))
                .map(RoadmapCard::id)
                .contains(id);
        assertThat(roadmaps.inForceOn(LocalDate.of(2027, 12, 31))).isPresent();
        assertThat(roadmaps.inForceOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(roadmaps.inForceOn(LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void laterOrderIsInForceWherePeriodsOverlap() {
        var later = samples.draft();
        drafts.approve(later, new ApprovingOrder("Комитета", LocalDate.of(2026, 9, 2), "77-у", ""));
        samples.approved();

        assertThat(roadmaps.inForceOn(LocalDate.of(2026, 10, 1)))
                .map(RoadmapCard::id)
                .contains(later);
    }

    @Test
    void roadmapIsApprovedOnceWithCompleteOrderAndSomethingToDo() {
        var id = samples.draft();
        assertThatThrownBy(() -> drafts.approve(id, ApprovingOrder.unknown()))
                .isInstanceOf(IllegalArgumentException.class);

        drafts.approve(id, RoadmapSamples.order());
        assertThatThrownBy(() -> drafts.approve(id, RoadmapSamples.order())).isInstanceOf(ConflictException.class);

        var empty = drafts.found(new RoadmapPlan(RoadmapSamples.details(), List.of()));
        assertThatThrownBy(() -> drafts.approve(empty, RoadmapSamples.order())).isInstanceOf(ConflictException.class);
    }

    @Test
    void roadmapIsApprovedByADecisionWithoutNumber() {
        var id = samples.draft();
        drafts.approve(id, ApprovingOrder.decision("Координационного совета", LocalDate.of(2026, 1, 12)));
        forget();

        assertThat(roadmaps.inForceOn(LocalDate.of(2026, 10, 1)))
                .map(RoadmapCard::order)
                .contains(ApprovingOrder.decision("Координационного совета", LocalDate.of(2026, 1, 12)));
        var amendment = amendments.begin(id);
        amendments.approve(
                amendment,
                new AmendingAct(
                        "Координационного совета", LocalDate.of(2026, 9, 2), "", "", LocalDate.of(2026, 9, 10)));
        forget();
        assertThat(roadmaps.inForceOn(LocalDate.of(2026, 10, 1)))
                .map(RoadmapCard::id)
                .contains(amendment);
    }

    @Test
    void agreementEndsWithAnyChangeToTheDraft() {
        var agreement = new Agreement("Совет руководителей", LocalDate.of(2026, 1, 12));
        var id = samples.draft();
        var first = roadmaps.sections(id).getFirst().activities().getFirst();

        drafts.agree(id, agreement);
        forget();
        assertThat(roadmaps.find(id).orElseThrow().agreement()).isEqualTo(agreement);
        rows.moveActivity(first.id(), false);
        forget();
        assertThat(roadmaps.find(id).orElseThrow().agreement()).isNull();

        drafts.agree(id, agreement);
        rows.reviseActivity(first.id(), first.version(), RoadmapSamples.words("1.9."), false);
        forget();
        assertThat(roadmaps.find(id).orElseThrow().agreement()).isNull();

        drafts.agree(id, agreement);
        drafts.approve(id, RoadmapSamples.order());
        forget();
        assertThat(roadmaps.find(id).orElseThrow().agreement()).isEqualTo(agreement);
        assertThatThrownBy(() -> drafts.agree(id, agreement)).isInstanceOf(ConflictException.class);
    }

    @Test
    void activityToPointAtKnowsItsRoadmap() {
        var id = samples.draft();
        forget();

        var activityId =
                roadmaps.sections(id).getFirst().activities().getFirst().id();
        var activity = roadmaps.activity(activityId).orElseThrow();
        assertThat(activity.roadmap().id()).isEqualTo(id);
        assertThat(activity.number()).isEqualTo("1.1.");
        assertThat(roadmaps.activity(-1)).isEmpty();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
