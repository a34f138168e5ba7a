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
        refused(Rule.NO_ROLE, card(false, false, null, null));
        assertThatNoException().isThrownBy(() -> participant.revise(card(true, true, null, null), List.of(), TODAY));
    }

    @Test
    void leavesNotBeforeComing() {
        refused(Rule.LEAVES_BEFORE_COMING, card(true, false, SINCE.minusDays(1), null));
        assertThatNoException().isThrownBy(() -> participant.revise(card(true, false, SINCE, null), List.of(), TODAY));
    }

    @Test
    void consentIsOfADayThatHasCome() {
        refused(Rule.CONSENT_IN_FUTURE, card(true, false, null, TODAY.plusDays(1)));
        assertThatNoException().isThrownBy(() -> participant.revise(card(true, false, null, TODAY), List.of(), TODAY));
    }

    @Test
    void staysWhileAPairLasts() {
        var pair = new Engagement(SINCE.plusDays(5), TODAY.plusDays(30));
        refused(Rule.LEAVES_BEFORE_PAIR_ENDS, card(true, false, TODAY.plusDays(29), SINCE), pair);
        refused(
                Rule.LEAVES_BEFORE_PAIR_ENDS,
                card(true, false, TODAY.plusDays(29), SINCE),
                new Engagement(SINCE, null));
        assertThatNoException()
                .isThrownBy(
                        () -> participant.revise(card(true, false, TODAY.plusDays(30), SINCE), List.of(pair), TODAY));
    }

    @Test
    void comesNoLaterThanThePairBegins() {
        refused(
                Rule.COMES_AFTER_PAIR_BEGINS,
                card(true, false, null, SINCE),
                new Engagement(SINCE.minusDays(1), SINCE.plusDays(3)));
    }

    @Test
    void consentIsWithdrawnOnlyAfterThePairsHaveEnded() {
        refused(Rule.CONSENT_NEEDED_BY_PAIR, card(true, false, null, null), new Engagement(SINCE, null));
        assertThatNoException()
                .isThrownBy(() -> participant.revise(
                        card(true, false, null, null), List.of(new Engagement(SINCE, TODAY.minusDays(1))), TODAY));
    }

    @Test
    void staysThroughDaysWithinItsOwn() {
        participant.revise(card(true, false, TODAY, SINCE), List.of(), TODAY);
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

    private static ParticipantCard card(
            boolean mentor, boolean mentee, @Nullable LocalDate lastDay, @Nullable LocalDate consentOn) {
        return ParticipantSamples.card("Тихая Анна Игоревна", mentor, mentee, lastDay, consentOn);
    }
}
