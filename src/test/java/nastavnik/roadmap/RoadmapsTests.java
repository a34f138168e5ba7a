package nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.Agreement;
import nastavnik.plan.AmendingAct;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.SectionCard;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RoadmapsTests {

    private static final ApprovingOrder LATER = new ApprovingOrder("Комитета", LocalDate.of(2026, 9, 2), "77-у", "");

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

    @Autowired
    JdbcClient jdbc;

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
        assertThat(roadmaps.inForce(LocalDate.of(2026, 10, 1))).isEmpty();

        var id = samples.approved();
        assertThat(roadmaps.inForce(LocalDate.of(2026, 1, 1)))
                .extracting(RoadmapCard::id)
                .contains(id);
        assertThat(roadmaps.inForce(LocalDate.of(2027, 12, 31))).hasSize(1);
        assertThat(roadmaps.inForce(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(roadmaps.inForce(LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void roadmapsWhosePeriodsOverlapAreInForceSideBySideTheLaterOrderFirst() {
        var later = samples.draft();
        drafts.approve(later, LATER);
        var earlier = samples.approved();
        forget();

        assertThat(inForce(LocalDate.of(2026, 10, 1))).containsExactly(later, earlier);
    }

    @Test
    void replacedRoadmapCountsUntilTheOtherBeginsAndAgainOnceThatIsReopened() {
        var old = samples.approved();
        var id = over(2027, 2028);
        assertThat(roadmaps.replaceable(roadmaps.find(id).orElseThrow()))
                .extracting(RoadmapCard::id)
                .containsExactly(old);
        drafts.approve(id, LATER, Set.of(old));
        forget();

        assertThat(inForce(LocalDate.of(2026, 12, 31))).containsExactly(old);
        assertThat(inForce(LocalDate.of(2027, 1, 1))).containsExactly(id);
        assertThat(roadmaps.replacements().of(old))
                .extracting(Replacement::byId, Replacement::from)
                .containsExactly(tuple(id, LocalDate.of(2027, 1, 1)));

        drafts.reopen(id, "Ошибка в приказе");
        forget();
        assertThat(inForce(LocalDate.of(2027, 1, 1))).containsExactly(old);
        assertThat(roadmaps.replacements().all()).isEmpty();
        assertThat(actions("Roadmap", old)).contains("roadmap.replaced", "roadmap.counts-again");
    }

    @Test
    void amendmentsOfAReplacedRoadmapDoNotBringItBack() {
        var old = samples.approved();
        var id = over(2026, 2028);
        drafts.approve(id, LATER, Set.of(old));
        var amendment = amendments.begin(old);
        amendments.approve(amendment, RoadmapSamples.act(LocalDate.of(2026, 9, 10)));
        forget();

        assertThat(inForce(LocalDate.of(2026, 10, 1))).containsExactly(id);
    }

    @Test
    void onlyApprovedMunicipalRoadmapsOfTheSameDaysGiveWay() {
        var id = over(2026, 2027);
        var draft = samples.draft();
        var other = over(2028, 2029);
        drafts.approve(other, LATER);
        forget();

        for (var wrong : List.of(id, draft, other, -1L)) {
            assertThatThrownBy(() -> drafts.approve(id, LATER, Set.of(wrong))).isInstanceOf(ConflictException.class);
        }
        assertThat(roadmaps.find(id).orElseThrow().draft()).isTrue();
    }

    @Test
    void roadmapThatGaveWayCannotReplaceWhatReplacedIt() {
        var old = samples.approved();
        var id = over(2026, 2027);
        drafts.approve(id, LATER, Set.of(old));
        drafts.reopen(old, "Исправить");
        forget();

        assertThat(roadmaps.replaceable(roadmaps.find(old).orElseThrow())).isEmpty();
        assertThatThrownBy(() -> drafts.approve(old, LATER, Set.of(id))).isInstanceOf(ConflictException.class);
        drafts.approve(old, LATER);
        forget();
        assertThat(inForce(LocalDate.of(2026, 10, 1))).containsExactly(id);
    }

    /** What the migration makes of roadmaps that were approved before anybody was asked. */
    @Test
    void laterOrderHasReplacedTheEarlierWhereNobodyWasAsked() throws IOException {
        var old = samples.approved();
        var shorter = over(2026, 2026);
        drafts.approve(shorter, LATER);
        var longer = over(2027, 2030);
        drafts.approve(longer, new ApprovingOrder("Комитета", LocalDate.of(2026, 9, 20), "90-у", ""));
        entities.flush();
        var migration = new ClassPathResource("db/migration/V105__roadmap_replacement.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        jdbc.sql(migration.substring(migration.indexOf("with municipal"))).update();
        forget();

        assertThat(inForce(LocalDate.of(2026, 10, 1))).containsExactly(shorter);
        assertThat(inForce(LocalDate.of(2027, 1, 1))).containsExactly(longer);
        assertThat(roadmaps.replacements().of(old))
                .extracting(Replacement::byId, Replacement::until)
                .containsExactly(tuple(shorter, LocalDate.of(2026, 12, 31)), tuple(longer, null));
    }

    @Test
    void sectionsOfManyRoadmapsCostTheSameAsOfOne() {
        var ids = List.of(samples.approved(), samples.approved(), samples.approved());
        forget();
        var one = Statements.during(() -> roadmaps.sections(ids.subList(0, 1)));
        forget();
        assertThat(Statements.during(() -> assertThat(roadmaps.sections(ids)).hasSize(3)))
                .isEqualTo(one);
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

        assertThat(roadmaps.inForce(LocalDate.of(2026, 10, 1)))
                .extracting(RoadmapCard::order)
                .contains(ApprovingOrder.decision("Координационного совета", LocalDate.of(2026, 1, 12)));
        var amendment = amendments.begin(id);
        amendments.approve(
                amendment,
                new AmendingAct(
                        "Координационного совета", LocalDate.of(2026, 9, 2), "", "", LocalDate.of(2026, 9, 10)));
        forget();
        assertThat(roadmaps.inForce(LocalDate.of(2026, 10, 1)))
                .extracting(RoadmapCard::id)
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

    private long over(int first, int last) {
        var plan = RoadmapSamples.plan(1);
        var details = plan.details();
        return drafts.found(new RoadmapPlan(
                new RoadmapDetails(
                        "Карта " + first + "–" + last,
                        details.level(),
                        Interval.years(first, last),
                        details.order(),
                        details.columns()),
                plan.sections()));
    }

    private List<Long> inForce(LocalDate day) {
        return roadmaps.inForce(day).stream().map(RoadmapCard::id).toList();
    }

    private List<String> actions(String type, long id) {
        return jdbc.sql("select action from journal_entry where subject_type = ? and subject_id = ?")
                .params(type, id)
                .query((row, number) -> row.getString("action"))
                .list();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
