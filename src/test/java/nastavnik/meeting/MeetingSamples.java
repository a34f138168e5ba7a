package nastavnik.meeting;

import java.time.LocalDate;
import java.util.Map;
import nastavnik.mentoring.MentorPair;
import nastavnik.school.School;
import org.springframework.beans.factory.BeanFactory;

/** Invented meetings, entered through the door so that no rule can be broken. */
public final class MeetingSamples {

    private MeetingSamples() {}

    public static MeetingWords words(MentorPair pair, MeetingKind kind, LocalDate day, String topic) {
        return new MeetingWords(
                kind, day, MeetingFormat.IN_PERSON, topic, null, null, Map.of(pair.id(), Feedback.NONE));
    }

    public static long held(BeanFactory portal, School school, MentorPair pair, MeetingKind kind, LocalDate day) {
        return portal.getBean(Meetings.class).enter(school, words(pair, kind, day, "Говорили о деле " + day));
    }
}
