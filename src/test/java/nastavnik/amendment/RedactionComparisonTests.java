package nastavnik.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nastavnik.amendment.RedactionComparison.Kind;
import nastavnik.deadline.Deadline;
import nastavnik.form.Difference;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.SectionCard;
import org.junit.jupiter.api.Test;

class RedactionComparisonTests {

    private static long ids = 100;

    @Test
    void sameRedactionsDifferInNothing() {
        var comparison = RedactionComparison.of(
                List.of(section(1, "Раздел", activity(11, "1.1.", "Провести"))),
                List.of(section(1, "Раздел", activity(11, "1.1.", "Провести"))));
        assertThat(comparison.nothing()).isTrue();
    }

    @Test
    void renumberedAndRewordedActivityIsStillOne() {
        var comparison = RedactionComparison.of(
                List.of(section(1, "Раздел", activity(11, "1.1.", "Провести форум"))),
                List.of(section(
                        1, "Раздел", activity(12, "1.1.", "Новое"), activity(11, "1.2.", "Провести большой форум"))));

        assertThat(comparison.count(Kind.ADDED)).isEqualTo(1);
        assertThat(comparison.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(comparison.count(Kind.REMOVED)).isZero();
        assertThat(comparison.parts().getFirst().rows().get(1).differences())
                .extracting(Difference::label)
                .containsExactly("amendment.field.number", "amendment.field.title");
    }

    @Test
    void removedActivityStandsWhereItStood() {
        var comparison = RedactionComparison.of(
                List.of(section(
                        1,
                        "Раздел",
                        activity(11, "1.1.", "Раз"),
                        activity(12, "1.2.", "Два"),
                        activity(13, "1.3.", "Три"))),
                List.of(section(1, "Раздел", activity(11, "1.1.", "Раз"), activity(13, "1.3.", "Три"))));

        assertThat(comparison.parts().getFirst().rows())
                .extracting(RedactionComparison.Row::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.SAME);
    }

    @Test
    void activityMovedToAnotherSectionIsNotRemovedFromItsOwn() {
        var comparison = RedactionComparison.of(
                List.of(section(1, "Первый", activity(11, "1.1.", "Раз")), section(2, "Второй")),
                List.of(section(1, "Первый"), section(2, "Второй", activity(11, "1.1.", "Раз"))));

        assertThat(comparison.count(Kind.REMOVED)).isZero();
        var moved = comparison.parts().get(1).rows().getFirst();
        assertThat(moved.kind()).isEqualTo(Kind.CHANGED);
        assertThat(moved.movedFrom()).extracting(SectionCard::title).isEqualTo("Первый");
    }

    @Test
    void sectionIsRenamedAddedOrRemovedAsAWhole() {
        var comparison = RedactionComparison.of(
                List.of(section(1, "Первый"), section(2, "Второй", activity(21, "2.1.", "Раз"))),
                List.of(section(1, "Главный"), section(3, "Третий")));

        assertThat(comparison.parts())
                .extracting(RedactionComparison.Part::kind)
                .containsExactly(Kind.CHANGED, Kind.REMOVED, Kind.ADDED);
        assertThat(comparison.count(Kind.REMOVED)).isEqualTo(1);
    }

    private static SectionCard section(long key, String title, ActivityCard... activities) {
        return new SectionCard(++ids, key, 0, key + ".", title, Arrays.asList(activities));
    }

    private static ActivityCard activity(long key, String number, String title) {
        return new ActivityCard(
                ++ids,
                key,
                0,
                1,
                new ActivityWords(number, title, "Март 2026 г.", "", "", ""),
                new Deadline(Deadline.Kind.UNCLEAR, List.of(), List.of()));
    }
}
