package nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.PortalTest;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.SectionCard;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DraftRowsTests {

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    EntityManager entities;

    long roadmap;
    List<SectionCard> before;

    @BeforeEach
    void prepare() {
        roadmap = drafts.found(RoadmapSamples.plan(3, 2, 0));
        before = sections();
    }

    @Test
    void activityMovesWithinItsSection() {
        rows.moveActivity(id("1.2."), true);
        assertThat(numbers(0)).containsExactly("1.2.", "1.1.", "1.3.");
        rows.moveActivity(id("1.2."), false);
        assertThat(numbers(0)).containsExactly("1.1.", "1.2.", "1.3.");
        rows.moveActivity(id("1.2."), false);
        assertThat(numbers(0)).containsExactly("1.1.", "1.3.", "1.2.");
    }

    @Test
    void activityMovesOverTheEdgeIntoTheNeighbouringSection() {
        rows.moveActivity(id("1.3."), false);
        assertThat(numbers(0)).containsExactly("1.1.", "1.2.");
        assertThat(numbers(1)).containsExactly("1.3.", "2.1.", "2.2.");
        rows.moveActivity(id("1.3."), true);
        assertThat(numbers(0)).containsExactly("1.1.", "1.2.", "1.3.");

        rows.moveActivity(id("2.2."), false);
        assertThat(numbers(2)).containsExactly("2.2.");
        rows.moveActivity(id("2.2."), false);
        assertThat(numbers(2)).containsExactly("2.2.");
        rows.moveActivity(id("1.1."), true);
        assertThat(numbers(0)).containsExactly("1.1.", "1.2.", "1.3.");
    }

    @Test
    void activityIsPlacedAnywhere() {
        rows.placeActivity(id("1.1."), before.get(1).id(), Optional.of(id("2.1.")));
        assertThat(numbers(1)).containsExactly("2.1.", "1.1.", "2.2.");
        rows.placeActivity(id("1.1."), before.get(1).id(), Optional.empty());
        assertThat(numbers(1)).containsExactly("1.1.", "2.1.", "2.2.");
        rows.placeActivity(id("1.1."), before.get(1).id(), Optional.of(id("2.2.")));
        assertThat(numbers(1)).containsExactly("2.1.", "2.2.", "1.1.");
        rows.placeActivity(id("2.1."), before.get(1).id(), Optional.of(id("1.1.")));
        assertThat(numbers(1)).containsExactly("2.2.", "1.1.", "2.1.");
        rows.placeActivity(id("2.1."), before.get(2).id(), Optional.empty());
        assertThat(numbers(2)).containsExactly("2.1.");
    }

    @Test
    void activityIsNotPlacedInAnotherRoadmap() {
        var other = roadmaps.sections(drafts.found(RoadmapSamples.plan(1))).getFirst();
        assertThatThrownBy(() -> rows.placeActivity(id("1.1."), other.id(), Optional.empty()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void removedActivityComesBackToItsPlaceThoughOthersMoved() {
        var removed = id("1.2.");
        rows.removeActivity(removed);
        assertThat(numbers(0)).containsExactly("1.1.", "1.3.");
        assertThat(roadmaps.activity(removed)).isEmpty();
        rows.moveActivity(id("2.1."), true);
        rows.placeActivity(id("2.2."), before.get(0).id(), Optional.empty());

        rows.restoreActivity(removed);
        assertThat(numbers(0)).containsExactly("2.2.", "1.1.", "1.2.", "1.3.", "2.1.");
    }

    @Test
    void removedSectionTakesItsActivitiesAlongAndBringsThemBack() {
        rows.removeSection(before.getFirst().id());
        assertThat(sections()).extracting(SectionCard::number).containsExactly("2.", "3.");
        assertThatThrownBy(() -> rows.addActivity(before.getFirst().id(), RoadmapSamples.words("1.4.")))
                .isInstanceOf(NotFoundException.class);

        rows.restoreSection(before.getFirst().id());
        assertThat(numbers(0)).containsExactly("1.1.", "1.2.", "1.3.");
    }

    @Test
    void sectionsChangePlaces() {
        rows.moveSection(before.get(1).id(), true);
        assertThat(sections()).extracting(SectionCard::number).containsExactly("2.", "1.", "3.");
        rows.moveSection(before.get(1).id(), false);
        assertThat(sections()).extracting(SectionCard::number).containsExactly("1.", "2.", "3.");
        rows.moveSection(before.get(2).id(), false);
        assertThat(sections()).extracting(SectionCard::number).containsExactly("1.", "2.", "3.");
    }

    @Test
    void approvedRoadmapIsLeftAlone() {
        drafts.approve(roadmap, RoadmapSamples.order());
        var activity = id("1.1.");
        assertThatThrownBy(() -> rows.removeActivity(activity)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> rows.moveActivity(activity, true)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> rows.addSection(roadmap, "4.", "Ещё")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> drafts.renumber(roadmap, Map.of(), Map.of())).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> drafts.remove(roadmap)).isInstanceOf(ConflictException.class);

        drafts.reopen(roadmap, "опечатка");
        rows.removeActivity(activity);
        assertThat(numbers(0)).containsExactly("1.2.", "1.3.");
    }

    @Test
    void newPeriodIsANewReadingOfTheDeadlines() {
        var words = RoadmapSamples.words("1.4.");
        var added = rows.addActivity(
                before.getFirst().id(), new ActivityWords("1.4.", words.title(), "в течение периода", "", "", ""));
        assertThat(added.windows()).containsExactly(Interval.years(2026, 2027));
        forget();

        var card = roadmaps.find(roadmap).orElseThrow();
        var details = new RoadmapDetails(
                card.title(), card.level(), Interval.years(2027, 2028), card.order(), card.columns());
        assertThat(drafts.revise(roadmap, card.version(), details)).isTrue();
        forget();
        assertThat(roadmaps.card(added.id()).orElseThrow().windows()).containsExactly(Interval.years(2027, 2028));
        assertThat(drafts.revise(roadmap, card.version(), card(card, "Другое название")))
                .isFalse();
    }

    private static RoadmapDetails card(RoadmapCard card, String title) {
        return new RoadmapDetails(title, card.level(), card.period(), card.order(), card.columns());
    }

    private long id(String number) {
        return sections().stream()
                .flatMap(section -> section.activities().stream())
                .filter(activity -> activity.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> numbers(int section) {
        return sections().get(section).activities().stream()
                .map(ActivityCard::number)
                .toList();
    }

    /** Read anew, and every «only once» of the database asked. */
    private List<SectionCard> sections() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        entities.createNativeQuery("set constraints all deferred").executeUpdate();
        entities.clear();
        return roadmaps.sections(roadmap);
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
