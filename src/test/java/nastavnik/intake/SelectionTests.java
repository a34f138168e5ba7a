package nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nastavnik.deadline.Deadline;
import nastavnik.intake.Selection.Mark;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.SectionCard;
import nastavnik.reading.PlanRead;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.reading.PlanRead.SectionRead;
import org.junit.jupiter.api.Test;

/** A draft of two sections, A with the activities 11, 12, 13 and B with 21, against a document. */
class SelectionTests {

    private static final List<SectionCard> DRAFT = List.of(
            section(1, "А", "Открыть школу наставника", "Издать сборник практик", "Провести слёт"),
            section(2, "Б", "Подвести итоги года"));

    @Test
    void nothingLeftOutIsTheDocumentItself() {
        var read = document(read(1, "А", row(2, "Открыть школу наставника"), row(3, "Создать банк программ")));
        assertThat(titles(Selection.of(read, DRAFT, Set.of())))
                .containsExactly("А: Открыть школу наставника, Создать банк программ");
    }

    @Test
    void droppedActivityThatIsKeptStandsWhereItStood() {
        var read = document(
                read(1, "А", row(2, "Открыть школу наставника"), row(3, "Провести слёт")),
                read(4, "Б", row(5, "Подвести итоги года")));
        var chosen = Selection.of(read, DRAFT, Set.of("r12"));
        assertThat(titles(chosen))
                .containsExactly(
                        "А: Открыть школу наставника, Издать сборник практик, Провести слёт", "Б: Подвести итоги года");
        assertThat(chosen.marks()).containsOnlyKeys(-12).containsValue(Mark.KEPT);
    }

    @Test
    void droppedSectionReturnsWithTheActivityThatIsKept() {
        var read = document(read(1, "Б", row(2, "Подвести итоги года")));
        assertThat(titles(Selection.of(read, DRAFT, Set.of("r13"))))
                .containsExactly("А: Провести слёт", "Б: Подвести итоги года");
    }

    @Test
    void newSectionGoesWithItsActivities() {
        var read = document(
                read(
                        1,
                        "А",
                        row(2, "Открыть школу наставника"),
                        row(3, "Издать сборник практик"),
                        row(4, "Провести слёт")),
                read(5, "Б", row(6, "Подвести итоги года")),
                read(7, "В", row(8, "Создать банк программ")));
        assertThat(titles(Selection.of(read, DRAFT, Set.of("a8")))).hasSize(2);
        assertThat(titles(Selection.of(read, DRAFT, Set.of()))).hasSize(3);
    }

    private static SectionCard section(long id, String title, String... activities) {
        var cards = new java.util.ArrayList<ActivityCard>();
        for (var activity : activities) {
            var key = 10 * id + cards.size() + 1;
            cards.add(new ActivityCard(
                    key, key, 0, id, words(activity), new Deadline(Deadline.Kind.UNCLEAR, List.of(), List.of())));
        }
        return new SectionCard(id, id, 0, "", title, cards);
    }

    private static PlanRead document(SectionRead... sections) {
        return new PlanRead(List.of(sections), List.of());
    }

    private static SectionRead read(int row, String title, ActivityRead... activities) {
        return new SectionRead(row, "", title, List.of(activities));
    }

    private static ActivityRead row(int row, String title) {
        return new ActivityRead(row, words(title), title);
    }

    private static ActivityWords words(String title) {
        return new ActivityWords("", title, "", "", "", "");
    }

    private static List<String> titles(Selection selection) {
        return selection.plan().sections().stream()
                .map(section -> section.title() + ": "
                        + String.join(
                                ", ",
                                section.activities().stream()
                                        .map(activity -> activity.words().title())
                                        .toList()))
                .toList();
    }
}
