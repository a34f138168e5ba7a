package nastavnik.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.practice.PracticeRefused.Rule;
import nastavnik.school.School;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.test.util.ReflectionTestUtils;

class PracticeTests {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Opinion GOOD = new Opinion(1, "Первая", 5, "Хорошо");
    private static final Opinion FAIR = new Opinion(2, "Вторая", 3, "Мало чисел");

    private long nextId = 10;

    private Practice card(PracticeWords words) {
        var practice = new Practice(Mockito.mock(School.class), words, 2026, "Кто-то", NOW);
        ReflectionTestUtils.setField(practice, "id", nextId++);
        return practice;
    }

    private Practice complete() {
        return card(PracticeSamples.complete("Школа молодого учителя", Mockito.mock(FormOfMentoring.class)));
    }

    private Practice registered() {
        var practice = complete();
        practice.beginExpertise(NOW);
        practice.mark(GOOD, NOW);
        practice.mark(FAIR, NOW);
        practice.register(NOW);
        return practice;
    }

    private static void refused(Rule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(PracticeRefused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void incompleteCardDoesNotGoToTheExperts() {
        var practice = card(PracticeWords.of("Школа молодого учителя", "", ""));
        refused(Rule.INCOMPLETE, () -> practice.beginExpertise(NOW));
        assertThat(practice.words().missing()).containsExactly("form", "audience", "problem", "description", "results");
    }

    @Test
    void nobodyMarksTwiceAndNoThirdExpertMarks() {
        var practice = complete();
        refused(Rule.NOT_NOW, () -> practice.mark(GOOD, NOW));
        practice.beginExpertise(NOW);
        practice.mark(GOOD, NOW);
        refused(Rule.MARKED_TWICE, () -> practice.mark(new Opinion(1, "Первая", 2, "Передумала"), NOW));
        practice.mark(FAIR, NOW);
        refused(Rule.ENOUGH_MARKS, () -> practice.mark(new Opinion(3, "Третий", 2, "И я"), NOW));
        assertThat(practice.opinions()).containsExactly(GOOD, FAIR);
    }

    @Test
    void markIsFromOneToFiveWithARemark() {
        var practice = complete();
        practice.beginExpertise(NOW);
        refused(Rule.NO_MARK, () -> practice.mark(new Opinion(1, "Первая", 0, "Плохо"), NOW));
        refused(Rule.NO_MARK, () -> practice.mark(new Opinion(1, "Первая", 6, "Отлично"), NOW));
        refused(Rule.NO_MARK, () -> practice.mark(new Opinion(1, "Первая", 5, " "), NOW));
    }

    @Test
    void cardEntersTheRegisterWithTwoMarksOnly() {
        var practice = complete();
        refused(Rule.NOT_NOW, () -> practice.register(NOW));
        practice.beginExpertise(NOW);
        practice.mark(GOOD, NOW);
        refused(Rule.MARKS_MISSING, () -> practice.register(NOW));
        practice.mark(FAIR, NOW);
        practice.register(NOW);
        assertThat(practice.stage()).isEqualTo(PracticeStage.REGISTERED);
        assertThat(practice.registeredAt()).isEqualTo(NOW);
    }

    @Test
    void wayLeadsThroughTheRegionInOrder() {
        var practice = registered();
        refused(Rule.NOT_NOW, () -> practice.publish("", NOW));
        practice.send(NOW);
        practice.publish("https://region.example.ru/1", NOW);
        assertThat(practice.stage()).isEqualTo(PracticeStage.PUBLISHED);
        refused(Rule.NOT_NOW, () -> practice.decline("Поздно", NOW));
    }

    @Test
    void returnedCardIsJudgedAnew() {
        var practice = complete();
        practice.beginExpertise(NOW);
        practice.mark(GOOD, NOW);
        refused(Rule.NO_REASON, () -> practice.giveBack(" ", NOW));
        practice.giveBack("Добавьте числа", NOW);
        assertThat(practice.remark()).isEqualTo("Добавьте числа");
        practice.proposeAgain(NOW);
        assertThat(practice.remark()).isEmpty();
        practice.beginExpertise(NOW);
        assertThat(practice.opinions()).isEmpty();
        practice.mark(GOOD, NOW);
    }

    @Test
    void schoolWritesOnlyUntilTheExpertsHaveTheCard() {
        var practice = complete();
        var words = practice.words();
        practice.revise(words, true, NOW);
        practice.beginExpertise(NOW);
        refused(Rule.NOT_NOW, () -> practice.revise(words, true, NOW));
        practice.revise(words, false, NOW);
        refused(Rule.INCOMPLETE, () -> practice.revise(PracticeWords.of("Пусто", "", ""), false, NOW));
    }

    @Test
    void onlyTheLastStepIsTakenBackAndOnlyOnce() {
        var practice = registered();
        practice.send(NOW);
        refused(Rule.NOT_NOW, () -> practice.takeBack(PracticeStage.REGISTERED, NOW));
        practice.takeBack(PracticeStage.SENT, NOW);
        assertThat(practice.stage()).isEqualTo(PracticeStage.REGISTERED);
        assertThat(practice.registeredAt()).isNotNull();
        refused(Rule.NOT_NOW, () -> practice.takeBack(PracticeStage.REGISTERED, NOW));
    }

    @Test
    void expertiseIsNotTakenBackOnceSomebodyHasJudged() {
        var practice = complete();
        practice.beginExpertise(NOW);
        practice.mark(GOOD, NOW);
        refused(Rule.MARKED_ALREADY, () -> practice.takeBack(PracticeStage.EXPERTISE, NOW));
        practice.unmark(GOOD.accountId(), NOW);
        practice.takeBack(PracticeStage.EXPERTISE, NOW);
        assertThat(practice.stage()).isEqualTo(PracticeStage.PROPOSED);
    }

    @Test
    void mergedCardPointsAtTheKeptOneAndCanBeSplitAgain() {
        var kept = registered();
        var other = complete();
        other.mergeInto(kept, NOW);
        assertThat(other.stage()).isEqualTo(PracticeStage.ARCHIVED);
        assertThat(other.mergedInto()).isSameAs(kept);
        other.takeBack(PracticeStage.ARCHIVED, NOW);
        assertThat(other.mergedInto()).isNull();
        assertThat(other.stage()).isEqualTo(PracticeStage.PROPOSED);
    }

    @Test
    void registeredCardIsNotLostInOneThatIsNotInTheRegister() {
        var registered = registered();
        var proposed = complete();
        refused(Rule.LOSES_PLACE, () -> registered.mergeInto(proposed, NOW));
        refused(Rule.SAME_CARD, () -> registered.mergeInto(registered, NOW));
        proposed.decline("Не то", NOW);
        var another = complete();
        refused(Rule.KEPT_NOT_ALIVE, () -> another.mergeInto(proposed, NOW));
    }

    @Test
    void consentNamesWhoGaveItAndIsNotOfTomorrow() {
        var practice = registered();
        refused(Rule.CONSENT_UNCLEAR, () -> practice.consent(new Consent(" ", TODAY, true), TODAY, NOW));
        refused(
                Rule.CONSENT_UNCLEAR,
                () -> practice.consent(new Consent("Автор", TODAY.plusDays(1), true), TODAY, NOW));
        practice.consent(new Consent("Автор", TODAY, true), TODAY, NOW);
        assertThat(practice.consent()).isNotNull();
        practice.withdrawConsent(NOW);
        assertThat(practice.consent()).isNull();
    }
}
