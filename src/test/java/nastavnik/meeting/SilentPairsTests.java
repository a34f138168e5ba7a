package nastavnik.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.mentoring.Suspension;
import nastavnik.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told to have been silent for too long, day by day: the gap is {@link MeetingSettings#days()} days. */
@PortalTest
class SilentPairsTests {

    private static final LocalDate START = MentoringSamples.START;

    @Autowired
    BeanFactory portal;

    @Autowired
    SilentPairs silence;

    @Autowired
    MeetingSettings settings;

    @Autowired
    MentorPairs pairs;

    @Autowired
    EntityManager entities;

    MentoringSamples samples;
    School school;
    MentorPair pair;

    @BeforeEach
    void aPair() {
        samples = new MentoringSamples(portal);
        school = samples.school(1);
        pair = samples.pair(school);
        entities.flush();
    }

    @Test
    void gapCountsFromTheStartToTheDay() {
        assertThat(silentOn(START.plusDays(settings.days() - 1L))).isFalse();
        assertThat(silentOn(START.plusDays(settings.days()))).isTrue();
    }

    @Test
    void gapCountsFromTheLastMeeting() {
        MeetingSamples.held(portal, school, pair, MeetingKind.REGULAR, START.plusDays(10));

        assertThat(silentOn(START.plusDays(settings.days() + 9L))).isFalse();
        assertThat(silentOn(START.plusDays(settings.days() + 10L))).isTrue();
    }

    @Test
    void restIsNoSilenceAndTheGapCountsFromItsEnd() {
        var last = START.plusDays(40);
        rest(START.plusDays(5), last);

        assertThat(silentOn(last)).isFalse();
        assertThat(silentOn(last.plusDays(1))).isFalse();
        assertThat(silentOn(last.plusDays(settings.days() - 1L))).isFalse();
        assertThat(silentOn(last.plusDays(settings.days()))).isTrue();
    }

    @Test
    void restWithoutAnEndIsNeverSilence() {
        rest(START.plusDays(5), null);

        assertThat(silentOn(START.plusDays(4))).isFalse();
        assertThat(silentOn(START.plusYears(1))).isFalse();
    }

    @Test
    void earlierRestCountsThoughAnotherIsToCome() {
        var last = START.plusDays(40);
        rest(START.plusDays(5), last);
        rest(START.plusDays(200), START.plusDays(220));

        assertThat(silentOn(START.plusDays(settings.days()))).isFalse();
        assertThat(silentOn(last)).isFalse();
        assertThat(silentOn(last.plusDays(settings.days()))).isTrue();
        assertThat(silentOn(START.plusDays(210))).isFalse();
        assertThat(silentOn(START.plusDays(221))).isFalse();
    }

    @Test
    void meetingAfterARestCountsMore() {
        rest(START.plusDays(1), START.plusDays(3));
        MeetingSamples.held(portal, school, pair, MeetingKind.REGULAR, START.plusDays(12));

        assertThat(silentOn(START.plusDays(settings.days() + 11L))).isFalse();
        assertThat(silentOn(START.plusDays(settings.days() + 12L))).isTrue();
    }

    @Test
    void unconfirmedPairIsNotExpectedToMeet() {
        var waiting = samples.unconfirmedPair(school);
        entities.flush();

        assertThat(silentOn(START.plusDays(settings.days()))).isTrue();
        assertThat(silence.until(START.plusYears(1)))
                .extracting(SilentPair::id)
                .contains(pair.id())
                .doesNotContain(waiting.id());
    }

    @Test
    void countAndListOfTodayAgree() {
        var long1 = samples.pair(school, "педагог – педагог", MentoringSamples.TODAY.minusDays(settings.days()), null);
        entities.flush();

        assertThat(silence.count(List.of(school.id()))).isOne();
        assertThat(silence.list(List.of(school.id())))
                .extracting(SilentPair::id)
                .containsExactly(long1.id());
        pairs.suspend(long1, MentoringSamples.TODAY, null, Suspension.HOLIDAYS);
        entities.flush();
        assertThat(silence.count(List.of(school.id()))).isZero();
    }

    private void rest(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        pairs.suspend(pair, from, to, Suspension.HOLIDAYS);
        entities.flush();
    }

    private boolean silentOn(LocalDate day) {
        entities.flush();
        return silence.until(day).stream().anyMatch(each -> each.id() == pair.id());
    }
}
