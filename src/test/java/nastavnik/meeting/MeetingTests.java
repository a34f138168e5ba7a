package nastavnik.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.PortalTest;
import nastavnik.mentoring.PairCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MeetingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate START = LocalDate.of(2026, 9, 15);

    @Autowired
    Schools schools;

    School school;

    @BeforeEach
    void aSchool() {
        school = schools.enrol(SchoolSamples.numbered(1));
    }

    @Test
    void meetingOfAComingDayIsNone() {
        refused(words(TODAY.plusDays(1), null), List.of(pair(1, 7, null)), "IN_FUTURE");
    }

    @Test
    void meetingLiesInThePairsTime() {
        refused(words(START.minusDays(1), null), List.of(pair(1, 7, null)), "OUTSIDE_PAIR");
        refused(words(TODAY, null), List.of(pair(1, 7, TODAY.minusDays(1))), "OUTSIDE_PAIR");
        assertThat(entered(words(START, null), List.of(pair(1, 7, TODAY)))
                        .words()
                        .heldOn())
                .isEqualTo(START);
    }

    @Test
    void nextMeetingIsLater() {
        refused(words(TODAY, TODAY), List.of(pair(1, 7, null)), "NEXT_NOT_LATER");
        assertThat(entered(words(TODAY, TODAY.plusDays(7)), List.of(pair(1, 7, null)))
                        .words()
                        .nextOn())
                .isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void onlyPairsOfOneMentorMeetTogether() {
        refused(words(TODAY, null), List.of(pair(1, 7, null), pair(2, 8, null)), "SEVERAL_MENTORS");
        refused(words(TODAY, null), List.of(), "NOBODY");
        entered(words(TODAY, null), List.of(pair(1, 7, null), pair(2, 7, null)));
    }

    @Test
    void refusedChangeLeavesAllAsItWas() {
        var meeting = entered(words(TODAY, null), List.of(pair(1, 7, null)));
        assertThatThrownBy(() ->
                        meeting.tell(words(TODAY.plusDays(3), null), List.of(pair(1, 7, null)), TODAY, Instant.EPOCH))
                .isInstanceOf(MeetingRefused.class);
        assertThat(meeting.words().heldOn()).isEqualTo(TODAY);
    }

    @Test
    void pairThatIsTakenOutLosesItsFeedback() {
        var both = new MeetingWords(
                MeetingKind.REGULAR,
                TODAY,
                MeetingFormat.REMOTE,
                "Общая",
                45,
                null,
                Map.of(1L, new Feedback(5, "помогло", 4, ""), 2L, Feedback.NONE));
        var meeting = entered(both, List.of(pair(1, 7, null), pair(2, 7, null)));
        meeting.tell(words(TODAY, null), List.of(pair(1, 7, null)), TODAY, Instant.EPOCH);
        assertThat(meeting.words().pairs()).containsOnly(Map.entry(1L, Feedback.NONE));
    }

    @Test
    void kindsFollowEachOther() {
        assertThat(MeetingKind.after(Set.of(), false)).isEqualTo(MeetingKind.FIRST);
        assertThat(MeetingKind.after(Set.of(), true)).isEqualTo(MeetingKind.FIRST);
        assertThat(MeetingKind.after(Set.of(MeetingKind.FIRST), false)).isEqualTo(MeetingKind.TRIAL);
        assertThat(MeetingKind.after(Set.of(MeetingKind.FIRST, MeetingKind.PLANNING), false))
                .isEqualTo(MeetingKind.TRIAL);
        var begun = Set.of(MeetingKind.FIRST, MeetingKind.TRIAL, MeetingKind.PLANNING);
        assertThat(MeetingKind.after(begun, false)).isEqualTo(MeetingKind.REGULAR);
        assertThat(MeetingKind.after(begun, true)).isEqualTo(MeetingKind.FINAL);
        assertThat(MeetingKind.after(Set.of(MeetingKind.FINAL), true)).isEqualTo(MeetingKind.GROUP_FINAL);
    }

    private void refused(MeetingWords words, List<PairCard> there, String rule) {
        assertThatThrownBy(() -> entered(words, there))
                .isInstanceOf(MeetingRefused.class)
                .hasMessage("meeting.refused." + rule);
    }

    private Meeting entered(MeetingWords words, List<PairCard> there) {
        return new Meeting(school, words, there, TODAY, Instant.EPOCH);
    }

    private static MeetingWords words(LocalDate day, @Nullable LocalDate next) {
        return new MeetingWords(
                MeetingKind.REGULAR, day, MeetingFormat.IN_PERSON, "О деле", null, next, Map.of(1L, Feedback.NONE));
    }

    /** @param endedOn null while it lasts */
    private static PairCard pair(long id, long mentorId, @Nullable LocalDate endedOn) {
        return new PairCard(
                id,
                1,
                "СОШ № 1",
                mentorId,
                "Наставник",
                ParticipantCategory.TEACHER,
                id + 100,
                "Наставляемый",
                ParticipantCategory.TEACHER,
                2,
                "педагог – педагог",
                "14-од",
                START,
                endedOn,
                endedOn != null,
                false,
                "",
                "");
    }
}
