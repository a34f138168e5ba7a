package nastavnik.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A pair at a meeting. */
@Entity
class MeetingPair {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    private long pairId;

    private @Nullable Integer menteeMark;

    private String menteeWords;

    private @Nullable Integer mentorMark;

    private String mentorWords;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MeetingPair() {}

    MeetingPair(Meeting meeting, long pairId, Feedback feedback) {
        this.meeting = meeting;
        this.pairId = pairId;
        this.menteeWords = "";
        this.mentorWords = "";
        say(feedback);
    }

    void say(Feedback feedback) {
        this.menteeMark = feedback.menteeMark();
        this.menteeWords = feedback.menteeWords();
        this.mentorMark = feedback.mentorMark();
        this.mentorWords = feedback.mentorWords();
    }

    long pairId() {
        return pairId;
    }

    Feedback feedback() {
        return new Feedback(menteeMark, menteeWords, mentorMark, mentorWords);
    }
}
