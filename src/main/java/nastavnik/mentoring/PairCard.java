package nastavnik.mentoring;

import java.time.LocalDate;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A pair as the rooms above know it; who reads it reads names.
 *
 * @param mentor the name that may be shown
 * @param mentee the name that may be shown
 * @param lastDay real or planned; null where the order sets none
 * @param ended somebody has ended it
 * @param silenced the consent of one of the two is withdrawn: what was written about them is shown to nobody any more
 * @param mentorPost as papers name it; empty where none is known
 * @param menteePost class or group, else the post; empty where neither is known
 */
public record PairCard(
        long id,
        long schoolId,
        String school,
        long mentorId,
        String mentor,
        ParticipantCategory mentorCategory,
        long menteeId,
        String mentee,
        ParticipantCategory menteeCategory,
        long formId,
        String form,
        String orderNumber,
        LocalDate startsOn,
        @Nullable LocalDate lastDay,
        boolean ended,
        boolean silenced,
        String mentorPost,
        String menteePost) {

    /** @return whether this is one of the pair's days, planned or real, both ends included */
    public boolean worksOn(LocalDate day) {
        return !day.isBefore(startsOn) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** @return whether the day lies in the pair's time; one whose planned end has passed goes on until somebody ends it */
    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (!ended || lastDay == null || !day.isAfter(lastDay));
    }
}
