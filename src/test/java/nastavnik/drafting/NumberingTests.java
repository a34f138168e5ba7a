package nastavnik.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nastavnik.deadline.Deadline;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.SectionCard;
import org.junit.jupiter.api.Test;

class NumberingTests {

    private long id;

    @Test
    void numbersFollowTheRoadmapsOwnStyle() {
        assertThat(renumbered(section("1.", "1.1.", "1.3.", ""), section("3.", "2.7.")))
                .containsExactly("1.", "1.1.", "1.2.", "1.3.", "2.", "2.1.");
        assertThat(renumbered(section("1", "1.1", "1.3"), section("2", "2.10", "2.2")))
                .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.2");
        assertThat(renumbered(section("", "1.", "3."), section("", "1.", "2.")))
                .containsExactly("", "1.", "2.", "", "1.", "2.");
        assertThat(renumbered(section("I.", "1", "2"), section("III.", "4", "5")))
                .containsExactly("I.", "1", "2", "II.", "3", "4");
    }

    @Test
    void tenthActivityIsNotTheFirst() {
        var numbers = renumbered(section("4.", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.1"));
        assertThat(numbers).last().isEqualTo("1.10");
    }

    @Test
    void onlyChangesAreNamed() {
        assertThat(new Numbering(List.of(section("1.", "1.1.", "1.3."))).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("1.3.");
                    assertThat(change.after()).isEqualTo("1.2.");
                });
    }

    @Test
    void nextNumberFollowsTheLast() {
        var sections = List.of(section("1.", "1.9."), section("2."));
        assertThat(Numbering.next(sections, sections.getFirst().id())).isEqualTo("1.10.");
        assertThat(Numbering.next(sections, sections.getLast().id())).isEqualTo("2.1.");
    }

    private List<String> renumbered(SectionCard... sections) {
        var numbering = new Numbering(List.of(sections));
        var numbers = new ArrayList<String>();
        for (var section : sections) {
            numbers.add(numbering.sectionNumbers().get(section.id()));
            section.activities()
                    .forEach(activity -> numbers.add(numbering.activityNumbers().get(activity.id())));
        }
        return numbers;
    }

    private SectionCard section(String number, String... activities) {
        var sectionId = ++id;
        return new SectionCard(
                sectionId,
                sectionId,
                0,
                number,
                "Раздел",
                Arrays.stream(activities)
                        .map(each -> new ActivityCard(
                                ++id,
                                id,
                                0,
                                sectionId,
                                new ActivityWords(each, "Мероприятие", "", "", "", ""),
                                new Deadline(Deadline.Kind.UNCLEAR, List.of(), List.of())))
                        .toList());
    }
}
