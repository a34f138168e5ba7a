package nastavnik.notice;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told, and how letters go out.
 *
 * @param daysBefore working days before a due date on which those who have not done it are reminded
 * @param morning from when letters go out in the committee's zone; what happens at night waits for it
 * @param every how often it is looked whether something is to be told or sent
 * @param batch letters sent in one go
 * @param retry before the second attempt; each further one waits four times as long, six hours at most
 * @param attempts after which a letter counts as not delivered
 * @param keep how long messages stay in the portal, read or not
 * @param stale age at which a message is no news any more and is not mailed
 */
@ConfigurationProperties("nastavnik.notice")
record NoticeSettings(
        @DefaultValue("3") int daysBefore,
        @DefaultValue("08:00") LocalTime morning,
        @DefaultValue("30s") Duration every,
        @DefaultValue("200") int batch,
        @DefaultValue("1m") Duration retry,
        @DefaultValue("8") int attempts,
        @DefaultValue("400d") Duration keep,
        @DefaultValue("3d") Duration stale) {

    private static final Duration LONGEST = Duration.ofHours(6);
    /** Longer than it takes until it has been looked whether it is morning, so that one letter holds the day's due dates too. */
    private static final Duration ROUND = Duration.ofMinutes(10);

    /** @return when the letters go out that hold all of a day */
    LocalTime digest() {
        return morning.plus(ROUND);
    }

    /** @param failed attempts so far, 1 or more */
    Duration pause(int failed) {
        var pause = retry.multipliedBy(1L << Math.min(2 * (failed - 1), 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
