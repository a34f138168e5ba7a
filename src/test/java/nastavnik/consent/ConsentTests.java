package nastavnik.consent;

import static nastavnik.consent.ConsentSamples.GIVEN;
import static nastavnik.consent.ConsentSamples.UNTIL;
import static nastavnik.consent.ConsentSamples.byMother;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import nastavnik.PortalTest;
import nastavnik.consent.ConsentRefused.Rule;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ConsentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    /** Of age in the middle of the school year. */
    private static final LocalDate BIRTHDAY = LocalDate.of(2027, 2, 10);

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    Participants participants;

    @Autowired
    Consents consents;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    School school;
    Participant teacher;
    Participant pupil;

    @BeforeEach
    void twoPeople() {
        school = schools.enrol(SchoolSamples.numbered(1));
        teacher = participants.register(school, ParticipantSamples.mentor("Тихая Анна Игоревна"));
        pupil = participants.register(school, ParticipantSamples.pupil("Юный Олег Ильич", BIRTHDAY.minusYears(18)));
    }

    @Test
    void teacherWhoMentorsNeedsBothOwnConsents() {
        assertThat(consents.cover(teacher)).isFalse();
        consents.give(teacher, own(ConsentKind.PROCESSING));
        assertThat(consents.cover(teacher)).isFalse();
        consents.give(teacher, own(ConsentKind.MENTORING));
        assertThat(consents.cover(teacher)).isTrue();
    }

    @Test
    void onlyTheSchoolsOwnPeopleWhoMentorNeedTheLabourCodesConsent() {
        var mentee = participants.register(school, ParticipantSamples.mentee("Новая Зоя Львовна"));
        var guest = participants.register(
                school,
                new ParticipantCard(
                        "Мастер Игорь Львович",
                        ParticipantCategory.EMPLOYER,
                        true,
                        false,
                        ParticipantSamples.SINCE,
                        null,
                        ParticipantSamples.BORN));
        for (var each : new Participant[] {mentee, guest}) {
            refused(Rule.FOR_STAFF_MENTORS_ONLY, each, own(ConsentKind.MENTORING));
            consents.give(each, own(ConsentKind.PROCESSING));
            assertThat(consents.cover(each)).isTrue();
        }
    }

    @Test
    void minorNeedsProcessingAndParticipationSignedByARepresentative() {
        refused(Rule.REPRESENTATIVE_SIGNS, pupil, own(ConsentKind.PROCESSING));
        consents.give(pupil, byMother(ConsentKind.PROCESSING));
        assertThat(consents.cover(pupil)).isFalse();
        consents.give(pupil, byMother(ConsentKind.PARTICIPATION));
        assertThat(consents.cover(pupil)).isTrue();
    }

    @Test
    void whatARepresentativeSignedEndsOnTheEveOfTheEighteenthBirthday() {
        ConsentSamples.giveAll(portal, pupil);
        assertThat(coveredOn(pupil, BIRTHDAY.minusDays(1))).isTrue();
        assertThat(coveredOn(pupil, BIRTHDAY)).isFalse();
        assertThat(coveredOn(pupil, BIRTHDAY.plusDays(1))).isFalse();
        assertThat(coveredTo(pupil, "PROCESSING", TODAY)).isEqualTo(BIRTHDAY.minusDays(1));
    }

    @Test
    void fromTheEighteenthBirthdayOnThePersonSignsAndNeedsNoParticipation() {
        var young =
                participants.register(school, ParticipantSamples.pupil("Взрослый Олег Ильич", TODAY.minusYears(18)));
        refused(Rule.PERSON_SIGNS, young, on(TODAY, byMother(ConsentKind.PROCESSING)));
        refused(Rule.REPRESENTATIVE_SIGNS, young, on(TODAY.minusDays(1), own(ConsentKind.PROCESSING)));
        refused(Rule.FOR_MINORS_ONLY, young, on(TODAY, own(ConsentKind.PARTICIPATION)));
        consents.give(young, on(TODAY, own(ConsentKind.PROCESSING)));
        assertThat(coveredOn(young, TODAY)).isTrue();
        assertThat(coveredOn(young, TODAY.minusDays(1))).isFalse();
        assertThat(coveredOn(young, TODAY.plusDays(1))).isTrue();
    }

    @Test
    void coversFromItsFirstDayToItsLast() {
        var mentee = participants.register(school, ParticipantSamples.mentee("Новая Зоя Львовна"));
        consents.give(mentee, own(ConsentKind.PROCESSING));
        assertThat(coveredOn(mentee, GIVEN.minusDays(1))).isFalse();
        assertThat(coveredOn(mentee, GIVEN)).isTrue();
        assertThat(coveredOn(mentee, UNTIL)).isTrue();
        assertThat(coveredOn(mentee, UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void coversNothingFromTheDayOfItsWithdrawalOn() {
        var mentee = participants.register(school, ParticipantSamples.mentee("Новая Зоя Львовна"));
        var consent = new Consent(mentee, own(ConsentKind.PROCESSING), TODAY);
        refused(Rule.WITHDRAWN_BEFORE_GIVEN, () -> consent.withdraw(GIVEN.minusDays(1), WithdrawalWay.POST, TODAY));
        refused(Rule.WITHDRAWN_IN_FUTURE, () -> consent.withdraw(TODAY.plusDays(1), WithdrawalWay.POST, TODAY));
        consent.withdraw(TODAY.minusDays(2), WithdrawalWay.POST, TODAY);
        refused(Rule.NOTHING_TO_WITHDRAW, () -> consent.withdraw(TODAY, WithdrawalWay.POST, TODAY));
        entities.persist(consent);
        entities.flush();
        assertThat(coveredOn(mentee, TODAY.minusDays(3))).isTrue();
        assertThat(coveredOn(mentee, TODAY.minusDays(2))).isFalse();
        assertThat(coveredOn(mentee, TODAY)).isFalse();
    }

    @Test
    void consentToPublicationSaysWhatAndIsNeededForNothing() {
        var empty = own(ConsentKind.DISSEMINATION);
        refused(Rule.NOTHING_ALLOWED, teacher, empty);
        consents.give(
                teacher,
                new ConsentPaper(
                        ConsentKind.DISSEMINATION,
                        Signer.SELF,
                        "",
                        "",
                        "",
                        GIVEN,
                        UNTIL,
                        Set.of(PublicData.NAME, PublicData.PHOTO),
                        "без фамилии"));
        assertThat(consents.cover(teacher)).isFalse();
    }

    @Test
    void datesAreInOrderAndARepresentativeIsNamed() {
        refused(Rule.GIVEN_IN_FUTURE, teacher, on(TODAY.plusDays(1), own(ConsentKind.PROCESSING)));
        refused(Rule.ENDS_BEFORE_GIVEN, teacher, ConsentPaper.own(ConsentKind.PROCESSING, GIVEN, GIVEN.minusDays(1)));
        refused(
                Rule.REPRESENTATIVE_UNNAMED,
                pupil,
                ConsentPaper.by(" ", "мать", "свидетельство", ConsentKind.PROCESSING, GIVEN, UNTIL));
        refused(
                Rule.DOCUMENT_UNNAMED,
                pupil,
                ConsentPaper.by("Тихая Мария", "мать", " ", ConsentKind.PROCESSING, GIVEN, UNTIL));
    }

    @Test
    void samePaperIsPutOnFileOnce() {
        consents.give(teacher, own(ConsentKind.PROCESSING));
        refused(Rule.GIVEN_TWICE, teacher, own(ConsentKind.PROCESSING));
    }

    @Test
    void whoseBirthDateIsMissingNeedsItFirst() {
        var undated = participants.register(school, ParticipantSamples.undated("Давний Лев Ильич"));
        refused(Rule.BIRTH_DATE_UNKNOWN, undated, own(ConsentKind.PROCESSING));
        // as the consents recorded before were taken over
        entities.flush();
        jdbc.sql("""
                        insert into consent (id, version, participant_id, kind, signer, representative, relation, document,
                            given_on, conditions)
                        values (nextval('consent_seq'), 0, ?, 'PROCESSING', 'UNSTATED', '', '', '', date '2026-09-01', '')""").param(undated.id()).update();
        assertThat(coveredOn(undated, TODAY)).isTrue();
    }

    private boolean coveredOn(Participant participant, LocalDate day) {
        entities.flush();
        return consents.cover(participant.id(), day);
    }

    private LocalDate coveredTo(Participant participant, String kind, LocalDate day) {
        return jdbc.sql("select covered_to from consent_need(?) where participant_id = ? and kind = ?")
                .param(day)
                .param(participant.id())
                .param(kind)
                .query(LocalDate.class)
                .single();
    }

    private static ConsentPaper own(ConsentKind kind) {
        return ConsentPaper.own(kind, GIVEN, UNTIL);
    }

    private static ConsentPaper on(LocalDate day, ConsentPaper paper) {
        return new ConsentPaper(
                paper.kind(),
                paper.signer(),
                paper.representative(),
                paper.relation(),
                paper.document(),
                day,
                UNTIL,
                paper.data(),
                paper.conditions());
    }

    private void refused(Rule rule, Participant participant, ConsentPaper paper) {
        refused(rule, () -> consents.give(participant, paper));
    }

    private static void refused(Rule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatExceptionOfType(ConsentRefused.class)
                .isThrownBy(deed)
                .extracting(ConsentRefused::rule)
                .isEqualTo(rule);
    }
}
