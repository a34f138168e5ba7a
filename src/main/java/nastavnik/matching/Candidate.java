package nastavnik.matching;

import java.util.List;
import java.util.Set;
import nastavnik.profile.OfferedMentor;
import nastavnik.profile.Week;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a mentor when a mentee looks for one; of one without a profile little is.
 *
 * @param formIds empty for any form, where a profile is kept
 * @param sharedWords words of the mentor that the mentee used too
 * @param pairs how many the mentor has, working or confirmed
 * @param menteesPlace which place the mentee gave the mentor, 1 to 3; 0 for none
 * @param mentorsPlace which place the mentor gave the mentee
 */
record Candidate(
        boolean profiled,
        Set<Long> themeIds,
        Set<Long> formIds,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        Week week,
        @Nullable Integer hours,
        List<String> sharedWords,
        int pairs,
        boolean completedBefore,
        boolean notMatched,
        int menteesPlace,
        int mentorsPlace) {

    /**
     * A mentor another school offers: pairs with the mentee, wishes and names play no part, since they would tell who it is.
     *
     * @param pairs how many the mentor has, working or confirmed
     */
    static Candidate offered(OfferedMentor mentor, List<String> sharedWords, int pairs) {
        return new Candidate(
                true,
                mentor.themeIds(),
                mentor.formIds(),
                mentor.gradeFrom(),
                mentor.gradeTo(),
                mentor.week(),
                mentor.hours(),
                sharedWords,
                pairs,
                false,
                false,
                0,
                0);
    }
}
