package nastavnik.participant;

import static nastavnik.participant.ParticipantSamples.SINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import nastavnik.participant.ParticipantRefused.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticipantTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final Participant participant = new Participant();

    @Test
    void isAMentorOrAMenteeOrBoth() {
        refused(Rule.NO_ROLE, card(false, false, null));
        assertThatNoException().isThrownBy(() -> participant.revise(card(true, true, null), List.of(), TODAY));
    }

    @Test
    void leavesNotBeforeComing() {
        refused(Rule.LEAVES_BEFORE_COMING, card(true, false, SINCE.minusDays(1)));
        assertThatNoException().isThrownBy(() -> participant.revise(card(true, false, SINCE), List.of(), TODAY));
    }

    @Test
    void nameIsWhatDocumentsHave() {
        for (var name : List.of("Тихая", "Тихая А1нна", "Tikhaya Anna", "Тихая Анна 2", "Участник № 7")) {
            refused(Rule.NAME_INCOMPLETE, named(name, ParticipantSamples.BORN));
        }
        for (var name : List.of("Ёлкин Як", "Салтыков-Щедрин Пётр Ильич", "Алиев Али Вели оглы", "О'Нил Джон")) {
            assertThatNoException()
                    .isThrownBy(() -> participant.revise(named(name, ParticipantSamples.BORN), List.of(), TODAY));
        }
    }

    @Test
    void birthDateIsThatOfSomebodyFromFiveToAHundred() {
        refused(Rule.BIRTH_DATE_ODD, named("Тихая Анна", TODAY.minusYears(5).plusDays(1)));
        refused(Rule.BIRTH_DATE_ODD, named("Тихая Анна", TODAY.minusYears(100)));
        for (var born : List.of(TODAY.minusYears(5), TODAY.minusYears(100).plusDays(1))) {
            assertThatNoException().isThrownBy(() -> participant.revise(named("Тихая Анна", born), List.of(), TODAY));
        }
    }

    @Test
    void isOfAgeFromTheEighteenthBirthdayOn() {
        participant.revise(named("Тихая Анна", TODAY.minusYears(18)), List.of(), TODAY);
        assertThat(participant.adultOn(TODAY.minusDays(1))).contains(false);
        assertThat(participant.adultOn(TODAY)).contains(true);
        assertThat(participant.adultOn(TODAY.plusDays(1))).contains(true);
        participant.revise(ParticipantSamples.undated("Тихая Анна"), List.of(), TODAY);
        assertThat(participant.adultOn(TODAY)).isEmpty();
    }

    @Test
    void staysWhileAPairLasts() {
        var pair = new Engagement(SINCE.plusDays(5), TODAY.plusDays(30));
        refused(Rule.LEAVES_BEFORE_PAIR_ENDS, card(true, false, TODAY.plusDays(29)), pair);
        refused(Rule.LEAVES_BEFORE_PAIR_ENDS, card(true, false, TODAY.plusDays(29)), new Engagement(SINCE, null));
        assertThatNoException()
                .isThrownBy(() -> participant.revise(card(true, false, TODAY.plusDays(30)), List.of(pair), TODAY));
    }

    @Test
    void comesNoLaterThanThePairBegins() {
        refused(
                Rule.COMES_AFTER_PAIR_BEGINS,
                card(true, false, null),
                new Engagement(SINCE.minusDays(1), SINCE.plusDays(3)));
    }

    @Test
    void staysThroughDaysWithinItsOwn() {
        participant.revise(card(true, false, TODAY), List.of(), TODAY);
        assertThat(participant.staysThrough(SINCE, TODAY)).isTrue();
        assertThat(participant.staysThrough(SINCE.minusDays(1), TODAY)).isFalse();
        assertThat(participant.staysThrough(SINCE, TODAY.plusDays(1))).isFalse();
        assertThat(participant.staysThrough(SINCE, null)).isFalse();
    }

    private void refused(Rule rule, ParticipantCard card, Engagement... engagements) {
        assertThatExceptionOfType(ParticipantRefused.class)
                .isThrownBy(() -> participant.revise(card, List.of(engagements), TODAY))
                .extracting(ParticipantRefused::rule)
                .isEqualTo(rule);
    }

    private static ParticipantCard card(boolean mentor, boolean mentee, @Nullable LocalDate lastDay) {
        return ParticipantSamples.card("Тихая Анна Игоревна", mentor, mentee, lastDay);
    }

    private static ParticipantCard named(String fullName, LocalDate birthDate) {
        return ParticipantSamples.pupil(fullName, birthDate);
    }
}
