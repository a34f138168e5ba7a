package nastavnik.mentoring;

import java.time.LocalDate;
import nastavnik.mentoringform.TypeOfMentoring;
import org.jspecify.annotations.Nullable;

/**
 * On what terms somebody mentors.
 *
 * @param type how the two work together; null where not said
 * @param roleModel null where not said
 * @param agreementNumber of the mentor's supplementary agreement (Labour Code, article 351.8); empty where there is none
 * @param agreementDate null where there is none
 * @param paid whether the school pays for the mentoring
 */
public record PairTerms(
        @Nullable TypeOfMentoring type,
        @Nullable RoleModel roleModel,
        String agreementNumber,
        @Nullable LocalDate agreementDate,
        boolean paid) {

    /** Nothing said. */
    public static PairTerms none() {
        return new PairTerms(null, null, "", null, false);
    }
}
