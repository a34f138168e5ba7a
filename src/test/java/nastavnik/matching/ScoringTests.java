package nastavnik.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.profile.RequestCard;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoringTests {

    private static final Week TUESDAY_THURSDAY = new Week(0b1010);
    private static final Week THURSDAY_FRIDAY = new Week(0b11000);
    private static final Wanted WANTED =
            new Wanted(Map.of(9L, "робототехника", 1L, "экзамены"), 6L, "педагог – ученик", 7, TUESDAY_THURSDAY, 4);

    @Test
    void pointsAreThoseOfAllReasons() {
        for (var mentor :
                List.of(mentor(List.of("шахматы", "робота"), 0), mentor(List.of(), 7), unknown(1, 3, true, true))) {
            assertThat(Scoring.points(WANTED, mentor)).isEqualTo(Reason.sum(Scoring.reasons(WANTED, mentor)));
        }
    }

    @Test
    void everythingThatSuitsIsAReason() {
        assertThat(Scoring.reasons(WANTED, mentor(List.of("шахматы", "робота"), 0)))
                .containsExactly(
                        new Reason(Criterion.FORM, 3, "педагог – ученик"),
                        new Reason(Criterion.THEMES, 3, "робототехника"),
                        new Reason(Criterion.WORDS, 4, "шахматы", "робота"),
                        new Reason(Criterion.GRADE, 2, "5", "8"),
                        new Reason(Criterion.DAYS, 1, "четверг"),
                        new Reason(Criterion.HOURS, 1, "6"),
                        new Reason(Criterion.FREE, 2));
    }

    @Test
    void ageOfAPupilStandsInForAClassThatIsNotNamed() {
        var today = LocalDate.of(2026, 10, 1);
        assertThat(wanted("", LocalDate.of(2013, 9, 1), today).grade()).isEqualTo(7);
        assertThat(wanted("", LocalDate.of(2013, 9, 2), today).grade()).isEqualTo(6);
        assertThat(wanted("9А", LocalDate.of(2013, 9, 1), today).grade()).isEqualTo(9);
        assertThat(wanted("", null, today).grade()).isNull();
        assertThat(wanted("", LocalDate.of(2020, 9, 1), today).grade()).isNull();
        assertThat(wanted("", LocalDate.of(2008, 9, 1), today).grade()).isNull();
    }

    private static Wanted wanted(String schoolClass, @Nullable LocalDate born, LocalDate today) {
        return Wanted.of(new RequestCard("помощь", "", List.of(), null, schoolClass, new Week(0), null), born, today);
    }

    @Test
    void nothingUnknownSpeaksForOrAgainst() {
        assertThat(Scoring.reasons(Wanted.nothing(), mentor(List.of(), 0)))
                .containsExactly(new Reason(Criterion.FREE, 2));
        assertThat(Scoring.reasons(WANTED, unknown(0, 0, false, false))).containsExactly(new Reason(Criterion.FREE, 2));
    }

    @Test
    void mentorWhoNamesNoFormIsReadyForAny() {
        var any = new Candidate(
                true, Set.of(), Set.of(), null, null, new Week(0), null, List.of(), 0, false, false, 0, 0);
        assertThat(Scoring.reasons(WANTED, any)).contains(new Reason(Criterion.FORM, 3, "педагог – ученик"));
        var others = new Candidate(
                true, Set.of(), Set.of(2L), null, null, new Week(0), null, List.of(), 0, false, false, 0, 0);
        assertThat(Scoring.reasons(WANTED, others)).containsExactly(new Reason(Criterion.FREE, 2));
    }

    @Test
    void manyWordsDoNotOutweighEverything() {
        var words = List.of("а", "б", "в", "г", "д");
        assertThat(Scoring.reasons(WANTED, mentor(words, 0))).contains(new Reason(Criterion.WORDS, 6, words));
    }

    @Test
    void eachPairWeighsUpToThree() {
        assertThat(Scoring.reasons(WANTED, mentor(List.of(), 2))).contains(new Reason(Criterion.LOADED, -2, "2"));
        assertThat(Scoring.reasons(WANTED, mentor(List.of(), 7))).contains(new Reason(Criterion.LOADED, -3, "7"));
    }

    @Test
    void wishesCountByPlaceAndMoreWhereTheyAreMutual() {
        assertThat(Scoring.reasons(Wanted.nothing(), unknown(1, 3, false, false)))
                .containsExactly(
                        new Reason(Criterion.MENTEE_WISH, 4, "1"),
                        new Reason(Criterion.MENTOR_WISH, 2, "3"),
                        new Reason(Criterion.MUTUAL, 3),
                        new Reason(Criterion.FREE, 2));
        assertThat(Scoring.reasons(Wanted.nothing(), unknown(2, 0, false, false)))
                .containsExactly(new Reason(Criterion.MENTEE_WISH, 3, "2"), new Reason(Criterion.FREE, 2));
    }

    @Test
    void formerPairSpeaksForOrAgainst() {
        assertThat(Scoring.reasons(Wanted.nothing(), unknown(0, 0, true, true)))
                .containsExactly(
                        new Reason(Criterion.BEFORE, 2),
                        new Reason(Criterion.NOT_MATCHED, -5),
                        new Reason(Criterion.FREE, 2));
    }

    private static Candidate mentor(List<String> words, int pairs) {
        return new Candidate(true, Set.of(9L), Set.of(6L), 5, 8, THURSDAY_FRIDAY, 6, words, pairs, false, false, 0, 0);
    }

    private static Candidate unknown(int menteesPlace, int mentorsPlace, boolean completed, boolean notMatched) {
        return new Candidate(
                false,
                Set.of(),
                Set.of(),
                null,
                null,
                new Week(0),
                null,
                List.of(),
                0,
                completed,
                notMatched,
                menteesPlace,
                mentorsPlace);
    }
}
