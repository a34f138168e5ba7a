package nastavnik.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a pair said of a meeting.
 *
 * @param menteeMark from 1 to 5; null where none was given
 * @param menteeWords may be empty
 * @param mentorMark from 1 to 5; null where none was given
 * @param mentorWords may be empty
 */
public record Feedback(
        @Nullable Integer menteeMark,
        String menteeWords,
        @Nullable Integer mentorMark,
        String mentorWords) {

    public static final Feedback NONE = new Feedback(null, "", null, "");
}
