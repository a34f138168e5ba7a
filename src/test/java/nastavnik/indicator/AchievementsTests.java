package nastavnik.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.indicator.IndicatorRefused.Rule;
import nastavnik.indicator.YearNumbers.ChangedMeanwhile;
import nastavnik.indicator.YearNumbers.External;
import nastavnik.indicator.YearNumbers.Manual;
import nastavnik.indicator.YearNumbers.Target;
import nastavnik.indicator.YearNumbers.YearKey;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AchievementsTests {

    private static final long CHILDREN = 1;
    private static final long YOUNG_MENTORS = 2;
    private static final long ENTERPRISES = 4;
    private static final long SATISFIED_MENTEES = 5;
    private static final int YEAR = 2026;

    @Autowired
    Achievements achievements;

    @Autowired
    Indicators indicators;

    @Autowired
    YearNumbers numbers;

    @Autowired
    MentorPairs pairs;

    @Autowired
    BeanFactory portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    MentoringSamples samples;
    School one;
    School other;

    @BeforeEach
    void city() {
        samples = new MentoringSamples(portal);
        one = samples.school(1);
        other = samples.school(2);
        entities.flush();
    }

    @Test
    void agesCountFromTheTenthToTheTwentiethBirthdayAsOf31December() {
        pupilInPair(one, "Десятов Ян", LocalDate.of(YEAR - 10, 12, 31));
        pupilInPair(one, "Младшев Ян", LocalDate.of(YEAR - 9, 1, 1));
        pupilInPair(one, "Девятнадцатов Ян", LocalDate.of(YEAR - 19, 1, 1));
        pupilInPair(one, "Двадцатов Ян", LocalDate.of(YEAR - 20, 12, 31));

        assertThat(city(CHILDREN).share().numerator()).isEqualTo(2);
    }

    @Test
    void personOfTwoSchoolsIsOneOfTheCityAndOneOfEach() {
        pupilInPair(one, "Единов Ян", LocalDate.of(2012, 5, 5));
        pupilInPair(other, "Единов Ян", LocalDate.of(2012, 5, 5));

        assertThat(city(CHILDREN).share().numerator()).isEqualTo(1);
        assertThat(everywhere(CHILDREN))
                .filteredOn(each -> each.schoolId() != null)
                .extracting(each -> each.share().numerator())
                .containsExactly(1L, 1L);
        assertThat(school(CHILDREN, one).share().numerator()).isEqualTo(1);
    }

    @Test
    void whoseBirthDateIsNotKnownIsLeftOutAndToldOf() {
        pupilInPair(one, "Бездатов Ян", LocalDate.of(2012, 5, 5));
        jdbc.sql("update participant set birth_date = null where full_name = 'Бездатов Ян'")
                .update();

        assertThat(city(CHILDREN).share().numerator()).isZero();
        assertThat(city(CHILDREN).undated()).isEqualTo(1);
    }

    @Test
    void pairOfAnotherYearDoesNotCount() {
        var pair = pupilInPair(one, "Прошлов Ян", LocalDate.of(2012, 5, 5));
        assertThat(city(CHILDREN).share().numerator()).isEqualTo(1);

        jdbc.sql(
                        "update mentor_pair set starts_on = '2025-09-01', ended_on = '2025-12-31', ending = 'COMPLETED' where id = :id")
                .param("id", pair.id())
                .update();

        assertThat(city(CHILDREN).share().numerator()).isZero();
        assertThat(city(CHILDREN, YEAR - 1).share().numerator()).isEqualTo(1);
        assertThat(city(CHILDREN, YEAR + 1).share().numerator()).isNull();
    }

    @Test
    void yearBeforeTheFirstPairOfThePortalIsNotKnown() {
        numbers.setExternal(new YearKey(1, null, YEAR - 1), "", external(8));
        numbers.setExternal(new YearKey(1, other.id(), YEAR), "", external(8));
        assertThat(city(CHILDREN).share().numerator()).isNull();

        pupilInPair(one, "Единов Ян", LocalDate.of(2012, 5, 5));

        assertThat(city(CHILDREN, YEAR - 1).share()).isEqualTo(new Share(null, 8L, false));
        assertThat(city(CHILDREN, YEAR - 1).share().state()).isEqualTo(Share.State.NO_DATA);
        assertThat(school(CHILDREN, other).share().percent()).isEqualTo("0.0");
    }

    @Test
    void mentorsCountInTheirOwnRole() {
        var mentor = samples.participant(one, ParticipantSamples.pupil("Старшев Ян", LocalDate.of(2010, 3, 3)));
        pairs.form(one, samples.plan(mentor, samples.someone(one), "ученик – ученик", MentoringSamples.START, null));
        entities.flush();

        assertThat(city(YOUNG_MENTORS).share().numerator()).isEqualTo(1);
        assertThat(city(CHILDREN).share().numerator()).isZero();
    }

    @Test
    void enterpriseCountsOnceHoweverItIsWritten() {
        employer(one, "ООО «Хлебокомбинат»");
        employer(other, "ооо \"хлебокомбинат\"");
        employer(other, "АО «Сети»");

        assertThat(city(ENTERPRISES).share().numerator()).isEqualTo(2);
    }

    @Test
    void withoutDenominatorThereIsNoData() {
        pupilInPair(one, "Единов Ян", LocalDate.of(2012, 5, 5));
        assertThat(city(CHILDREN).share().state()).isEqualTo(Share.State.NO_DATA);

        numbers.setExternal(new YearKey(1, null, YEAR), "", external(8));
        assertThat(city(CHILDREN).share().percent()).isEqualTo("12.5");
        assertThat(school(CHILDREN, one).share().state()).isEqualTo(Share.State.NO_DATA);

        numbers.setExternal(new YearKey(1, one.id(), YEAR), "", external(3));
        assertThat(school(CHILDREN, one).share().percent()).isEqualTo("33.3");
    }

    @Test
    void districtIsKnownWhenAllItsSchoolsAre() {
        pupilInPair(one, "Единов Ян", LocalDate.of(2012, 5, 5));
        jdbc.sql("update school set district = 'Заречный' where id in (:ids)")
                .param("ids", List.of(one.id(), other.id()))
                .update();
        entities.clear();
        numbers.setExternal(new YearKey(1, one.id(), YEAR), "", external(3));
        assertThat(district().share().state()).isEqualTo(Share.State.NO_DATA);
        assertThat(district().missing()).isEqualTo(new Achievement.Missing(1, 2));
        var ofDistrict = portal.getBean(DistrictNumbers.class);
        ofDistrict.set(new DistrictNumbers.DistrictKey(1, "Заречный", YEAR), "", external(5));
        assertThat(district().share().percent()).isEqualTo("20.0");
        assertThat(district().missing()).isNull();
        ofDistrict.set(new DistrictNumbers.DistrictKey(1, "Заречный", YEAR), YearNumbers.words(external(5)), null);

        numbers.setExternal(new YearKey(1, other.id(), YEAR), "", external(7));
        assertThat(district().share().percent()).isEqualTo("10.0");
    }

    @Test
    void missingYearHasNoTargetAndNothingIsPutInBetween() {
        numbers.setTarget(new YearKey(CHILDREN, null, 2024), "", target("10.0"));
        numbers.setTarget(new YearKey(CHILDREN, null, 2026), "", target("70.0"));

        assertThat(city(CHILDREN, 2025).target()).isNull();
        assertThat(city(CHILDREN, 2026).plan()).isEqualTo("70.0");
    }

    @Test
    void schoolsTargetIsNotBelowTheCitys() {
        numbers.setTarget(new YearKey(CHILDREN, null, YEAR), "", target("70.0"));

        assertThatThrownBy(() -> numbers.setTarget(new YearKey(CHILDREN, one.id(), YEAR), "", target("69.9")))
                .isInstanceOfSatisfying(IndicatorRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo(Rule.BELOW_CITY));
        numbers.setTarget(new YearKey(CHILDREN, one.id(), YEAR), "", target("70.0"));
        numbers.setTarget(new YearKey(CHILDREN, one.id(), YEAR + 1), "", target("1.0"));
        assertThat(school(CHILDREN, one).plan()).isEqualTo("70.0");
    }

    @Test
    void whatSomebodyElseHasWrittenIsNotOverwritten() {
        var key = new YearKey(CHILDREN, null, YEAR);
        numbers.setTarget(key, "", target("70.0"));

        assertThatThrownBy(() -> numbers.setTarget(key, "", target("50.0"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(numbers.target(key)).contains(target("70.0"));

        numbers.setTarget(key, YearNumbers.words(target("70.0")), null);
        assertThat(numbers.target(key)).isEmpty();
    }

    @Test
    void valueCountedByHandStandsInsteadAndIsMarked() {
        numbers.setManual(new YearKey(SATISFIED_MENTEES, null, YEAR), "", new Manual(17, 20, "анкеты на бумаге"));

        var value = city(SATISFIED_MENTEES);

        assertThat(value.manual()).isTrue();
        assertThat(value.share().percent()).isEqualTo("85.0");
        assertThat(city(SATISFIED_MENTEES, YEAR - 1).share().state()).isEqualTo(Share.State.NO_DATA);
    }

    private MentorPair pupilInPair(School school, String name, LocalDate born) {
        var mentee = samples.participant(school, ParticipantSamples.pupil(name, born));
        var pair = pairs.form(
                school,
                samples.plan(samples.someone(school), mentee, "педагог – ученик", MentoringSamples.START, null));
        entities.flush();
        return pair;
    }

    private void employer(School school, String name) {
        var mentor = samples.someone(school);
        pairs.form(
                school,
                samples.plan(mentor, samples.someone(school), "работодатель – ученик", MentoringSamples.START, null));
        entities.flush();
        jdbc.sql("""
                        insert into mentor_profile (id, version, participant_id, competences, achievements, interests, days, course,
                            certificate, changed_at, employer)
                        values (nextval('mentor_profile_seq'), 0, :id, 'печёт хлеб', '', '', 0, '', '', now(), :employer)
                        """).param("id", mentor.id()).param("employer", name).update();
    }

    private static Target target(String value) {
        return new Target(new BigDecimal(value), "приказ № 377");
    }

    private static External external(long amount) {
        return new External(amount, LocalDate.of(YEAR, 1, 1), "Росстат");
    }

    private Achievement city(long id) {
        return city(id, YEAR);
    }

    private Achievement city(long id, int year) {
        return achievements.ofCity(List.of(indicators.find(id)), List.of(year)).getFirst();
    }

    private Achievement school(long id, School school) {
        return achievements
                .ofSchool(List.of(indicators.find(id)), List.of(YEAR), school.id())
                .getFirst();
    }

    private List<Achievement> everywhere(long id) {
        return achievements.everywhere(indicators.find(id), YEAR);
    }

    private Achievement district() {
        return everywhere(CHILDREN).stream()
                .filter(each -> "Заречный".equals(each.district()))
                .findFirst()
                .orElseThrow();
    }
}
