package nastavnik.peoplebase;

import java.time.LocalDate;
import java.util.List;
import nastavnik.participant.ParticipantCategory;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;

/**
 * What the portal has of a participant for the bases.
 *
 * @param to last day; null while the person stays
 * @param birthYear also known where the day is not; null where neither is
 * @param birthDate null where it is not known
 * @param post empty where not said
 * @param consented whether all consents needed today are on file
 * @param processed whether the consent to processing is in force, without which nothing more may be taken in
 * @param representative who signed for a minor, with the relation; empty for who signs alone
 * @param request empty where the mentee has said none
 * @param requestHours a month that the mentee asks for; null where not said
 * @param requestThemes words of the dictionary
 * @param competences empty where the mentor has no profile
 * @param employer where a mentor from outside the school works; empty where not said
 * @param hours a month that a mentor has; null where not said
 * @param themes words of the dictionary
 * @param asMentee pairs in which the person is mentored, the latest first
 * @param asMentor pairs in which the person mentors, the latest first
 */
public record BasePerson(
        long id,
        String name,
        ParticipantCategory category,
        boolean mentor,
        boolean mentee,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        String post,
        boolean consented,
        boolean processed,
        String representative,
        String request,
        @Nullable Integer requestHours,
        List<String> requestThemes,
        String competences,
        String achievements,
        String interests,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        Week week,
        @Nullable Integer hours,
        List<String> themes,
        String employer,
        List<BasePair> asMentee,
        List<BasePair> asMentor) {

    /** @return whether the person belongs on the base */
    public boolean on(BaseKind kind) {
        return kind == BaseKind.MENTEES ? mentee : mentor;
    }

    /** @return the pairs that the base tells of */
    public List<BasePair> pairs(BaseKind kind) {
        return kind == BaseKind.MENTEES ? asMentee : asMentor;
    }
}
