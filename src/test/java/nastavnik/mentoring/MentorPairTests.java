package nastavnik.mentoring;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MentorPairTests {

    private static final String FORM = "педагог – педагог";

    @Autowired
    BeanFactory portal;

    MentoringSamples samples;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    School school;
    Participant mentor;
    Participant mentee;

    @BeforeEach
    void people() {
        samples = new MentoringSamples(portal);
        school = samples.school(1);
        mentor = samples.participant(school, ParticipantSamples.mentor("Опытная Вера Львовна"));
        mentee = samples.participant(school, ParticipantSamples.mentee("Новенькая Зоя Юрьевна"));
    }

    @Test
    void nobodyMentorsHimself() {
        var both = samples.someone(school);
        refused(Rule.SAME_PERSON, () -> pair(both, both));
    }

    @Test
    void bothBelongToTheSchoolOfThePair() {
        var stranger = samples.someone(samples.school(2));
        refused(Rule.FOREIGN_MENTOR, () -> pair(stranger, mentee));
        refused(Rule.FOREIGN_MENTEE, () -> pair(mentor, stranger));
    }

    @Test
    void eachHasTheRoleOnTheCard() {
        refused(Rule.NO_MENTOR, () -> pair(mentee, mentor));
        refused(Rule.NO_MENTEE, () -> pair(mentor, samples.participant(school, ParticipantSamples.mentor("Ещё Один"))));
    }

    @Test
    void nobodyEntersAPairWithoutConsent() {
        var unasked = samples.withoutConsent(school, "Тихий Лев Ильич");
        var pairs = portal.getBean(MentorPairs.class);
        refused(
                Rule.MENTOR_WITHOUT_CONSENT,
                () -> pairs.form(school, samples.plan(unasked, mentee, FORM, START, null)));
        refused(
                Rule.MENTEE_WITHOUT_CONSENT,
                () -> pairs.form(school, samples.plan(mentor, unasked, FORM, START, null)));
        assertThatNoException().isThrownBy(() -> pairs.form(school, samples.plan(mentor, mentee, FORM, START, null)));
    }

    @Test
    void datesAreInOrderAndWithinTheTimeOfBoth() {
        refused(Rule.ENDS_BEFORE_START, () -> pair(mentor, mentee, START, START.minusDays(1)));
        refused(Rule.MENTOR_NOT_THERE, () -> pair(mentor, mentee, ParticipantSamples.SINCE.minusDays(1), null));
        var leaving = samples.participant(school, ParticipantSamples.leaving("Временный Ян Ильич", TODAY));
        refused(Rule.MENTEE_NOT_THERE, () -> pair(mentor, leaving, START, null));
        refused(Rule.MENTEE_NOT_THERE, () -> pair(mentor, leaving, START, TODAY.plusDays(1)));
        assertThatNoException().isThrownBy(() -> pair(mentor, leaving, START, TODAY));
    }

    @Test
    void sameTwoAreNotAPairTwiceAtTheSameTimeInTheSameForm() {
        var first = pair(mentor, mentee, START, TODAY);
        var again = samples.plan(mentor, mentee, FORM, TODAY, null);
        refused(Rule.TWICE, () -> new MentorPair(school, again, List.of(first)));
        var later = samples.plan(mentor, mentee, FORM, TODAY.plusDays(1), null);
        assertThatNoException().isThrownBy(() -> new MentorPair(school, later, List.of(first)));
        var otherForm = samples.plan(mentor, mentee, "педагог – ученик", START, TODAY);
        assertThatNoException().isThrownBy(() -> new MentorPair(school, otherForm, List.of(first)));
    }

    @Test
    void databaseHoldsTheSameRuleWhereTwoActAtOnce() {
        entities.persist(pair(mentor, mentee, START, TODAY));
        entities.persist(pair(mentor, mentee, TODAY, null));
        assertThatThrownBy(() -> entities.flush()).hasMessageContaining("mentor_pair_once");
    }

    @Test
    void retiredFormIsForOldPairsOnly() {
        var pair = pair(mentor, mentee);
        jdbc.sql("update form_of_mentoring set active = false where name = ?")
                .param(FORM)
                .update();
        entities.flush();
        entities.refresh(samples.form(FORM));
        refused(Rule.FORM_RETIRED, () -> pair(mentor, mentee));
        assertThatNoException()
                .isThrownBy(() -> pair.revise(samples.plan(mentor, mentee, FORM, START.plusDays(1), null), List.of()));
    }

    @Test
    void endsOnADayThatHasComeAndOnlyOnce() {
        var pair = pair(mentor, mentee);
        refused(Rule.ENDED_BEFORE_START, () -> end(pair, START.minusDays(1)));
        refused(Rule.ENDED_IN_FUTURE, () -> end(pair, TODAY.plusDays(1)));
        end(pair, TODAY);
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.COMPLETED);
        refused(Rule.ALREADY_ENDED, () -> end(pair, TODAY));
        refused(Rule.ALREADY_ENDED, () -> pair.revise(pair.plan(), List.of()));
    }

    @Test
    void endsNotInTheDaysOfTheNextPairOfTheSameTwo() {
        var pair = pair(mentor, mentee, START, START.plusDays(3));
        var next = pair(mentor, mentee, START.plusDays(4), null);
        refused(
                Rule.ENDED_OVER_ANOTHER,
                () -> pair.end(START.plusDays(4), PairEnding.COMPLETED, "", List.of(pair, next), TODAY));
        pair.end(START.plusDays(3), PairEnding.COMPLETED, "", List.of(pair, next), TODAY);
    }

    @Test
    void goesOnWhenItsEndingWasAMistake() {
        var pair = pair(mentor, mentee);
        end(pair, TODAY);
        var next = pair(mentor, mentee, TODAY.plusDays(1), null);
        refused(Rule.TWICE, () -> pair.resume(List.of(pair, next)));
        pair.resume(List.of(pair));
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
    }

    @Test
    void stateFollowsFromTheDay() {
        var pair = pair(mentor, mentee, START, TODAY);
        assertThat(pair.stateOn(START.minusDays(1))).isEqualTo(PairState.FORMED);
        assertThat(pair.stateOn(START)).isEqualTo(PairState.ACTIVE);
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
        assertThat(pair.stateOn(TODAY.plusDays(1))).isEqualTo(PairState.EXPIRED);
        pair.end(TODAY, PairEnding.BY_REQUEST, "", List.of(), TODAY);
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.TERMINATED);
    }

    @Test
    void waitsForItsOrder() {
        var pair = new MentorPair(
                school,
                new PairPlan(mentor, mentee, samples.form(FORM), START, TODAY.plusDays(9), "", null),
                List.of());
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.UNCONFIRMED);
        refused(Rule.ORDER_AFTER_END, () -> pair.confirm("7-од", TODAY.plusDays(10)));
        pair.confirm("7-од", TODAY);
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
        assertThat(pair.plan().orderNumber()).isEqualTo("7-од");
        end(pair, TODAY);
        refused(Rule.ALREADY_ENDED, () -> pair.confirm("8-од", TODAY));
    }

    @Test
    void orderAndAgreementHaveANumberAndADateOrNeither() {
        refused(
                Rule.ORDER_HALF,
                () -> new MentorPair(
                        school, new PairPlan(mentor, mentee, samples.form(FORM), START, null, "7", null), List.of()));
        refused(
                Rule.AGREEMENT_HALF,
                () -> new MentorPair(
                        school,
                        new PairPlan(
                                mentor,
                                mentee,
                                samples.form(FORM),
                                START,
                                null,
                                "",
                                null,
                                null,
                                new PairTerms(null, null, "", TODAY, true)),
                        List.of()));
    }

    @Test
    void restsForATimeAndGoesOn() {
        var pair = pair(mentor, mentee, START, TODAY.plusDays(30));
        refused(Rule.RESTS_OUTSIDE, () -> pair.suspend(START.minusDays(1), null, Suspension.HOLIDAYS));
        refused(Rule.RESTS_OUTSIDE, () -> pair.suspend(TODAY.plusDays(31), null, Suspension.HOLIDAYS));
        refused(Rule.RESTS_BACKWARDS, () -> pair.suspend(TODAY, TODAY.minusDays(1), Suspension.HOLIDAYS));
        refused(Rule.NOT_SUSPENDED, () -> pair.goOn(TODAY));
        pair.suspend(TODAY.minusDays(3), TODAY, Suspension.ABSENCE_OF_MENTOR);
        assertThat(pair.stateOn(TODAY.minusDays(4))).isEqualTo(PairState.ACTIVE);
        assertThat(pair.stateOn(TODAY.minusDays(3))).isEqualTo(PairState.SUSPENDED);
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.SUSPENDED);
        assertThat(pair.stateOn(TODAY.plusDays(1))).isEqualTo(PairState.ACTIVE);
        refused(Rule.NOT_SUSPENDED, () -> pair.goOn(TODAY.plusDays(1)));
        pair.goOn(TODAY);
        assertThat(pair.stateOn(TODAY)).isEqualTo(PairState.ACTIVE);
        assertThat(pair.stateOn(TODAY.minusDays(1))).isEqualTo(PairState.SUSPENDED);
        pair.suspend(TODAY, null, Suspension.OTHER);
        pair.goOn(TODAY);
        assertThat(pair.restFrom(TODAY)).isEmpty();
        assertThat(pair.rests())
                .containsExactly(new PairRest(TODAY.minusDays(3), TODAY.minusDays(1), Suspension.ABSENCE_OF_MENTOR));
    }

    @Test
    void everyRestIsKept() {
        var pair = pair(mentor, mentee, START, TODAY.plusDays(30));
        var first = new PairRest(START, START.plusDays(2), Suspension.HOLIDAYS);
        var last = new PairRest(TODAY.plusDays(5), null, Suspension.WORKLOAD);
        pair.suspend(last.firstDay(), last.lastDay(), last.reason());
        pair.suspend(first.firstDay(), first.lastDay(), first.reason());
        refused(Rule.RESTS_TWICE, () -> pair.suspend(TODAY.plusDays(6), null, Suspension.OTHER));
        refused(Rule.RESTS_TWICE, () -> pair.suspend(START.plusDays(2), START.plusDays(3), Suspension.OTHER));
        assertThat(pair.rests()).containsExactly(first, last);
        assertThat(pair.restFrom(TODAY)).contains(last);
        // The same first day mends the rest.
        pair.suspend(START, START.plusDays(1), Suspension.OTHER);
        assertThat(pair.rests()).containsExactly(new PairRest(START, START.plusDays(1), Suspension.OTHER), last);
        assertThat(pair.stateOn(START.plusDays(1))).isEqualTo(PairState.SUSPENDED);
        assertThat(pair.stateOn(START.plusDays(2))).isEqualTo(PairState.ACTIVE);
        assertThat(pair.stateOn(TODAY.plusDays(20))).isEqualTo(PairState.SUSPENDED);
    }

    @Test
    void noticeLiesWithinTheDaysOfThePair() {
        var pair = pair(mentor, mentee, START, TODAY.plusDays(30));
        refused(Rule.NOTICED_IN_FUTURE, () -> pair.giveNotice(TODAY.plusDays(1), TODAY.plusDays(5), TODAY));
        refused(Rule.NOTICE_BACKWARDS, () -> pair.giveNotice(TODAY, TODAY.minusDays(1), TODAY));
        refused(Rule.NOTICE_OUTSIDE, () -> pair.giveNotice(TODAY, TODAY.plusDays(31), TODAY));
        pair.giveNotice(TODAY, TODAY.plusDays(5), TODAY);
        assertThat(pair.noticeUntil()).isEqualTo(TODAY.plusDays(5));
    }

    private MentorPair pair(Participant who, Participant whom) {
        return pair(who, whom, START, null);
    }

    private MentorPair pair(Participant who, Participant whom, LocalDate from, @Nullable LocalDate to) {
        return new MentorPair(school, samples.plan(who, whom, FORM, from, to), List.of());
    }

    private static void end(MentorPair pair, LocalDate lastDay) {
        pair.end(lastDay, PairEnding.COMPLETED, "", List.of(pair), TODAY);
    }

    private static void refused(Rule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(PairRefused.class)
                .isThrownBy(deed)
                .extracting(PairRefused::rule)
                .isEqualTo(rule);
    }
}
