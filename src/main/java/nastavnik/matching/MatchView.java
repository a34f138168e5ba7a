package nastavnik.matching;

import java.util.List;
import nastavnik.participant.ParticipantCategory;

/**
 * Mentors for one mentee, best first.
 *
 * @param asked whether a request is kept
 * @param consented whether the mentee's consent is on file: without it there can be no pair
 * @param themes names, in one line
 * @param bestOf of how many mentors other schools offer these are the best; empty where they are all
 */
record MatchView(
        long menteeId,
        long schoolId,
        String mentee,
        String school,
        boolean asked,
        boolean consented,
        String request,
        String themes,
        List<OwnMatch> own,
        List<CityMatch> city,
        String bestOf) {

    /** A reason in words, with its points («+6»). */
    record ReasonLine(String text, String points, boolean against) {}

    /**
     * A mentor of the own school.
     *
     * @param together whether the two are a pair already
     * @param pairUrl the form of a pair, filled in with both
     * @param groups of the mentor, which the mentee may join instead
     */
    record OwnMatch(
            long id,
            String fullName,
            int points,
            boolean profiled,
            boolean trained,
            boolean together,
            List<ReasonLine> reasons,
            String pairUrl,
            List<MatchFacts.Group> groups) {}

    /** A mentor another school offers: no name, no id. */
    record CityMatch(
            String school,
            String phone,
            String email,
            ParticipantCategory category,
            String competences,
            int points,
            boolean trained,
            List<ReasonLine> reasons) {}
}
