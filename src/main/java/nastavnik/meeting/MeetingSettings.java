package nastavnik.meeting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a pair has not met for too long.
 *
 * @param silenceWeeks weeks since its start or its last meeting, 1 or more
 */
@ConfigurationProperties("nastavnik.meeting")
record MeetingSettings(@DefaultValue("4") int silenceWeeks) {

    MeetingSettings {
        if (silenceWeeks < 1) {
            throw new IllegalArgumentException("nastavnik.meeting.silence-weeks is less than 1: " + silenceWeeks);
        }
    }

    int days() {
        return 7 * silenceWeeks;
    }
}
