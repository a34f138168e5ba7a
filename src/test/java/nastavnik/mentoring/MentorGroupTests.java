package nastavnik.mentoring;

import static nastavnik.mentoring.MentoringSamples.START;
import static nastavnik.mentoring.MentoringSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.consent.ConsentKind;
import nastavnik.mentoring.PairRefused.Rule;
import nastavnik.mentoringoverview.MentoringFigures;
import nastavnik.pairdoubt.EndingNotice;
import nastavnik.pairdoubt.PairDoubtful;
import nastavnik.pairdoubt.PairDoubts;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MentorGroupTests {

    @Autowired
    BeanFactory portal;

    @Autowired
    MentorGroups groups;

    @Autowired
    MentorPairs pairs;

    @Autowired
    PairDoubts doubts;

    @Autowired
    MentoringFigures figures;

    @Autowired
    PairEngagements engagements;

    @Autowired
    EndingNotice notice;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    MentoringSamples samples;
    School school;
    MentorGroup group;

    @BeforeEach
    void aGroupOfThree() {
        samples = new MentoringSamples(portal);
        school = samples.school(1);
        group = samples.group(school, "Робототехника", 3);
        entities.flush();
    }

    @Test
    void membersArePairsOfTheGroupsMentor() {
        assertThat(groups.members(group)).hasSize(3).allSatisfy(member -> {
            assertThat(member.plan().mentor()).isEqualTo(group.plan().mentor());
            assertThat(member.plan().orderNumber()).isEqualTo("14-од");
            assertThat(member.group()).isEqualTo(group);
        });
    }

    @Test
    void memberKeepsMentorAndFormOfTheGroup() {
        var member = groups.members(group).getFirst();
        refused(
                Rule.GROUP_MENTOR,
                () -> pairs.revise(
                        member,
                        samples.plan(
                                samples.someone(school), member.plan().mentee(), "педагог – педагог", START, null)));
        refused(
                Rule.GROUP_FORM,
                () -> pairs.revise(
                        member,
                        samples.plan(member.plan().mentor(), member.plan().mentee(), "ученик – ученик", START, null)));
        assertThatThrownBy(() -> jdbc.sql("update mentor_pair set mentor_id = ? where id = ?")
                        .param(samples.someone(school).id())
                        .param(member.id())
                        .update())
                .hasMessageContaining("foreign key");
    }

    @Test
    void everybodyJoinsAndLeavesOnADayOfHisOwn() {
        var late = samples.someone(school);
        refused(Rule.OUTSIDE_GROUP, () -> groups.admit(group, late, START.minusDays(1)));
        groups.admit(group, late, TODAY);
        pairs.end(groups.members(group).getFirst(), TODAY.minusDays(1), PairEnding.LEFT_SCHOOL);
        entities.flush();
        assertThat(groups.members(group)).hasSize(4);
        assertThat(figures.totals(TODAY)).isEqualTo(new MentoringFigures.Totals(0, 1, 1, 3, 1));
        assertThat(figures.totals(START)).isEqualTo(new MentoringFigures.Totals(0, 1, 1, 3, 1));
    }

    @Test
    void nobodyJoinsWithoutConsentOrAnEndedGroup() {
        refused(
                Rule.MENTEE_WITHOUT_CONSENT,
                () -> groups.admit(group, samples.withoutConsent(school, "Ничейный Иван Петрович"), TODAY));
        groups.end(group, TODAY, PairEnding.COMPLETED);
        refused(Rule.GROUP_ENDED, () -> groups.admit(group, samples.someone(school), TODAY));
    }

    @Test
    void endsWithAllWhoAreInItAndGoesOnWithThem() {
        pairs.end(groups.members(group).getFirst(), TODAY.minusDays(2), PairEnding.BY_REQUEST);
        refused(Rule.ENDED_IN_FUTURE, () -> groups.end(group, TODAY.plusDays(1), PairEnding.COMPLETED));
        groups.end(group, TODAY, PairEnding.COMPLETED);
        assertThat(group.stateOn(TODAY)).isEqualTo(PairState.COMPLETED);
        assertThat(groups.members(group)).extracting(MentorPair::ending).doesNotContainNull();
        groups.resume(group);
        assertThat(groups.members(group))
                .extracting(MentorPair::ending)
                .containsExactlyInAnyOrder(PairEnding.BY_REQUEST, null, null);
    }

    @Test
    void newTermAndOrderReachTheMembersWhoAreStillInIt() {
        var gone = groups.members(group).getFirst();
        pairs.end(gone, TODAY.minusDays(2), PairEnding.BY_REQUEST);
        var now = group.plan();
        groups.revise(
                group,
                new GroupPlan(
                        "Робототехника",
                        now.mentor(),
                        now.form(),
                        null,
                        START,
                        TODAY.plusDays(60),
                        "15-од",
                        TODAY,
                        new PairTerms(null, null, "7-дс", TODAY, true)));
        assertThat(gone.plan().orderNumber()).isEqualTo("14-од");
        assertThat(groups.members(group).stream().filter(member -> member.ending() == null))
                .hasSize(2)
                .allSatisfy(member -> {
                    assertThat(member.plan().plannedEnd()).isEqualTo(TODAY.plusDays(60));
                    assertThat(member.plan().orderNumber()).isEqualTo("15-од");
                    assertThat(member.plan().terms().agreementNumber()).isEqualTo("7-дс");
                });
    }

    @Test
    void withdrawalOfTheMentorEndsTheGroup() {
        var mentor = group.plan().mentor();
        assertThat(engagements.of(mentor.id())).hasSize(4);
        engagements.stop(mentor.id(), ConsentKind.PROCESSING, TODAY);
        assertThat(group.ending()).isEqualTo(PairEnding.CONSENT_WITHDRAWN);
        assertThat(groups.members(group)).extracting(MentorPair::ending).containsOnly(PairEnding.CONSENT_WITHDRAWN);
    }

    @Test
    void erasureTakesTheTitleWhichMayNameSomebody() {
        var member = groups.members(group).getFirst().plan().mentee();
        assertThat(engagements.destroy(member, nastavnik.Persona.person(nastavnik.access.Role.CURATOR, school.id())))
                .hasSize(1);
        assertThat(group.title()).isEqualTo("Группа № " + group.id());
    }

    @Test
    void figuresTellPairsFromGroupsAndLeaveOutWhatHasNoOrder() {
        samples.pair(school);
        samples.unconfirmedPair(school);
        samples.unconfirmedGroup(school, "Без приказа", 2);
        entities.flush();
        assertThat(figures.totals(TODAY)).isEqualTo(new MentoringFigures.Totals(1, 1, 2, 4, 1));
        assertThat(figures.totals(TODAY, List.of(school.id())).groups()).isOne();
        assertThat(figures.bySchool(TODAY)).singleElement().satisfies(each -> {
            assertThat(each.pairs()).isOne();
            assertThat(each.groups()).isOne();
        });
        assertThat(figures.byForm(TODAY))
                .filteredOn(each -> each.pairs() + each.groups() > 0)
                .singleElement()
                .extracting(MentoringFigures.OfForm::groups)
                .isEqualTo(1L);
    }

    @Test
    void doubtsAreToldAndConfirmedOneByOne() {
        var mentor = samples.participant(school, ParticipantSamples.mentor("Опытная Вера Львовна"));
        var mentee = groups.members(group).getFirst().plan().mentee();
        assertThat(doubts.of(intent(mentor, mentee.id(), true)))
                .singleElement()
                .extracting(PairDoubtful.Doubt::text)
                .asString()
                .contains(mentee.shownName(), group.plan().mentor().shownName());
        var free = samples.someone(school);
        assertThat(doubts.of(intent(mentor, free.id(), true))).isEmpty();
        assertThat(doubts.of(intent(mentor, free.id(), false)))
                .extracting(PairDoubtful.Doubt::code)
                .containsExactly("AGREEMENT" + mentor.id());
        for (int i = 0; i < 3; i++) {
            pairs.form(school, samples.plan(mentor, samples.someone(school), "педагог – педагог", START, null));
        }
        entities.flush();
        var all = doubts.of(intent(mentor, free.id(), false));
        assertThat(all).hasSize(2);
        assertThatExceptionOfType(PairDoubtful.class)
                .isThrownBy(() -> PairDoubtful.unlessConfirmed(all, "AGREEMENT" + mentor.id()))
                .satisfies(doubtful -> PairDoubtful.unlessConfirmed(all, doubtful.codes()));
    }

    @Test
    void groupCountsOnceForItsMentor() {
        var mentor = group.plan().mentor();
        for (int i = 0; i < 1; i++) {
            pairs.form(school, samples.plan(mentor, samples.someone(school), "педагог – педагог", START, null));
        }
        entities.flush();
        assertThat(doubts.of(intent(mentor, samples.someone(school).id(), true)))
                .isEmpty();
    }

    @Test
    void hoursOfTheMenteesAreHeldAgainstThoseOfTheMentor() {
        var mentor = samples.participant(school, ParticipantSamples.mentor("Опытная Вера Львовна"));
        var mentee = samples.someone(school);
        entities.flush();
        jdbc.sql("""
                        insert into mentor_profile (id, version, participant_id, competences, achievements, interests, days, hours,
                            course, certificate, changed_at) values (900001, 0, ?, 'всё', '', '', 0, 4, '', '', now())
                        """).param(mentor.id()).update();
        jdbc.sql("""
                        insert into mentee_request (id, version, participant_id, request, interests, school_class, days, hours,
                            changed_at) values (900001, 0, ?, 'помощь', '', '', 0, 6, now())
                        """).param(mentee.id()).update();
        assertThat(doubts.of(intent(mentor, mentee.id(), true)))
                .singleElement()
                .extracting(PairDoubtful.Doubt::text)
                .asString()
                .contains("4 ч", "6 ч");
    }

    /** 1 October 2026 is a Thursday: Friday, Monday and Tuesday follow. */
    @Test
    void noticeRunsOverThreeWorkingDays() {
        assertThat(notice.earliestLastDay(TODAY)).contains(LocalDate.of(2026, 10, 6));
        assertThat(notice.earliestLastDay(LocalDate.of(2026, 10, 2))).contains(LocalDate.of(2026, 10, 7));
        var pair = samples.pair(school);
        assertThat(doubts.ofEnding(pair, TODAY, PairEnding.BY_REQUEST)).hasSize(1);
        assertThat(doubts.ofEnding(pair, TODAY, PairEnding.COMPLETED)).isEmpty();
        assertThat(doubts.ofNotice(pair, TODAY, LocalDate.of(2026, 10, 5)))
                .singleElement()
                .extracting(PairDoubtful.Doubt::text)
                .asString()
                .contains("6 октября 2026");
        assertThat(doubts.ofNotice(pair, TODAY, LocalDate.of(2026, 10, 6))).isEmpty();
        pairs.giveNotice(pair, LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 30));
        assertThat(doubts.ofEnding(pair, LocalDate.of(2026, 9, 30), PairEnding.BY_REQUEST))
                .isEmpty();
        assertThat(doubts.ofEnding(pair, LocalDate.of(2026, 9, 29), PairEnding.BY_REQUEST))
                .hasSize(1);
    }

    private PairDoubts.Intent intent(nastavnik.participant.Participant mentor, long menteeId, boolean agreed) {
        return new PairDoubts.Intent(
                mentor, List.of(menteeId), TODAY, null, agreed, 0, 0, null, samples.form("педагог – педагог"));
    }

    private static void refused(Rule rule, ThrowingCallable change) {
        assertThatExceptionOfType(PairRefused.class)
                .isThrownBy(change)
                .extracting(PairRefused::rule)
                .isEqualTo(rule);
    }
}
