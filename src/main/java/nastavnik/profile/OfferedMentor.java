package nastavnik.profile;

import java.util.List;
import java.util.Set;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * A mentor whom a school offers to the others: everything but who it is.
 *
 * @param themes names of themes
 * @param forms names of forms of mentoring
 * @param themeIds the same themes to compare by
 */
public record OfferedMentor(
        long profileId,
        long schoolId,
        String school,
        String phone,
        String email,
        ParticipantCategory category,
        String competences,
        String interests,
        List<String> themes,
        List<String> forms,
        Set<Long> themeIds,
        Set<Long> formIds,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        Week week,
        @Nullable Integer hours,
        boolean trained) {}
