package nastavnik.programme;

import static nastavnik.programme.ProgrammeSamples.TODAY;
import static nastavnik.programme.ProgrammeSamples.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.programme.ProgrammeRefused.Rule;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProgrammeTests {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    ProgrammeSamples samples;
    School school;
    Programme programme;

    @BeforeEach
    void aDraft() {
        samples = new ProgrammeSamples(portal);
        school = schools.enrol(SchoolSamples.numbered(1));
        programme = new Programme(school, YEAR, samples.card("Молодой педагог"), NOW);
    }

    @Test
    void beginsOnlyWithAnOrderAndAForm() {
        var card = programme.card();
        programme.revise(withOrder(card, "", null), NOW);
        refused(Rule.ORDER_NEEDED, () -> programme.launch(NOW));
        programme.revise(
                new ProgrammeCard(
                        card.title(),
                        card.orderNumber(),
                        card.orderDate(),
                        card.curator(),
                        card.goals(),
                        card.startsOn(),
                        card.endsOn(),
                        List.of(),
                        List.of()),
                NOW);
        refused(Rule.FORM_NEEDED, () -> programme.launch(NOW));
        programme.revise(card, NOW);
        programme.launch(NOW);
        assertThat(programme.state()).isEqualTo(ProgrammeState.RUNNING);
        refused(Rule.NOT_DRAFT, () -> programme.launch(NOW));
        refused(Rule.ORDER_NEEDED, () -> programme.revise(withOrder(card, "", null), NOW));
    }

    @Test
    void datesOfTheCardAreChecked() {
        var card = programme.card();
        refused(Rule.ORDER_HALF, () -> programme.revise(withOrder(card, "", SEPTEMBER), NOW));
        refused(Rule.ORDER_AFTER_END, () -> programme.revise(withOrder(card, "1", LocalDate.of(2027, 6, 1)), NOW));
        refused(Rule.ENDS_BEFORE_START, () -> programme.revise(withTerm(card, TODAY, TODAY.minusDays(1)), NOW));
        refused(Rule.NOT_OF_THE_YEAR, () -> programme.revise(withTerm(card, SEPTEMBER.minusDays(1), TODAY), NOW));
    }

    @Test
    void laterStageMayBeginBeforeTheFormerEndsButNotBeforeItBegins() {
        refused(Rule.STAGE_BEFORE_FORMER, () -> record(2, TODAY, null));
        record(1, SEPTEMBER, null);
        refused(Rule.STAGE_BEFORE_FORMER, () -> record(2, SEPTEMBER.minusDays(1), null));
        record(2, SEPTEMBER, null);
        assertThat(programme.stateOf(ProgrammeStage.MENTEES)).isEqualTo(StageState.GOING);
        refused(Rule.STAGE_DONE_BEFORE_FORMER, () -> record(2, SEPTEMBER, TODAY));
        record(1, SEPTEMBER, TODAY.minusDays(1));
        refused(Rule.STAGE_DONE_BEFORE_FORMER, () -> record(2, SEPTEMBER, TODAY.minusDays(2)));
        record(2, SEPTEMBER, TODAY);
        refused(Rule.STAGE_NEEDED_BY_LATTER, () -> record(1, SEPTEMBER, null));
        refused(Rule.STAGE_NEEDED_BY_LATTER, () -> programme.record(ProgrammeStage.PREPARATION, null, TODAY, NOW));
        refused(Rule.STAGE_AFTER_LATTER, () -> record(1, SEPTEMBER.plusDays(1), TODAY.minusDays(1)));
    }

    @Test
    void stageDoesNotEndInTheFutureNorBeforeItsBeginning() {
        refused(Rule.STAGE_IN_FUTURE, () -> record(1, TODAY.plusDays(1), null));
        refused(Rule.STAGE_IN_FUTURE, () -> record(1, TODAY, TODAY.plusDays(1)));
        refused(Rule.STAGE_ENDS_BEFORE_START, () -> record(1, TODAY, TODAY.minusDays(1)));
    }

    @Test
    void endsWhenItsLastStageIsDoneAndCanBeTakenUpAgain() {
        programme.launch(NOW);
        refused(Rule.LAST_STAGE_OPEN, () -> programme.complete(NOW));
        for (int stage = 1; stage <= 7; stage++) {
            record(stage, SEPTEMBER, TODAY);
        }
        programme.complete(NOW);
        assertThat(programme.state()).isEqualTo(ProgrammeState.FINISHED);
        refused(Rule.CLOSED, () -> record(7, SEPTEMBER, null));
        refused(Rule.CLOSED, () -> programme.revise(programme.card(), NOW));
        refused(Rule.CLOSED, () -> programme.cancel("Поздно", NOW));
        programme.resume(NOW);
        assertThat(programme.state()).isEqualTo(ProgrammeState.RUNNING);
        refused(Rule.NOTHING_TO_RESUME, () -> programme.resume(NOW));
    }

    @Test
    void cancelledDraftIsADraftAgainWhenTakenUp() {
        programme.cancel("Нет наставников", NOW);
        assertThat(programme.reason()).isEqualTo("Нет наставников");
        programme.resume(NOW);
        assertThat(programme.state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(programme.reason()).isEmpty();
    }

    @Test
    void copyIsADraftOfTheNextYearWithoutOrderAndStages() {
        programme.launch(NOW);
        record(1, SEPTEMBER, null);
        var copy = programme.forNextYear(NOW);
        assertThat(copy.year()).isEqualTo(YEAR.next());
        assertThat(copy.state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(copy.card().orderDate()).isNull();
        assertThat(copy.card().startsOn()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(copy.card().forms()).isEqualTo(programme.card().forms());
        assertThat(copy.stateOf(ProgrammeStage.PREPARATION)).isEqualTo(StageState.NOT_BEGUN);
    }

    private void record(int stage, LocalDate begun, @Nullable LocalDate done) {
        programme.record(
                ProgrammeStage.numbered(Integer.toString(stage)).orElseThrow(),
                new StageProgress(begun, done, ""),
                TODAY,
                NOW);
    }

    private static ProgrammeCard withOrder(ProgrammeCard card, String number, @Nullable LocalDate day) {
        return new ProgrammeCard(
                card.title(),
                number,
                day,
                card.curator(),
                card.goals(),
                card.startsOn(),
                card.endsOn(),
                card.forms(),
                card.types());
    }

    private static ProgrammeCard withTerm(ProgrammeCard card, LocalDate from, LocalDate to) {
        return new ProgrammeCard(
                card.title(), "", null, card.curator(), card.goals(), from, to, card.forms(), card.types());
    }

    private static void refused(Rule rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(ProgrammeRefused.class, refused -> assertThat(refused.rule())
                .isEqualTo(rule));
    }
}
