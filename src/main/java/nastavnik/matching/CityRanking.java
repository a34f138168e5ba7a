package nastavnik.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.matching.MatchFacts.Offer;
import nastavnik.profile.OfferedMentor;
import nastavnik.profile.OfferedMentors;
import org.springframework.stereotype.Component;

/**
 * Finds the best of the mentors that other schools offer. All of a city are compared for each mentee, so what is known of them is
 * kept for some seconds, and the comparison asks the database for the mentee's words only (docs/decisions/0106).
 */
@Component
class CityRanking {

    /** Nobody reads all the mentors of a city: the best of them, and a link to all. */
    static final int MOST = 20;

    private static final Offer UNKNOWN = new Offer(Set.of(), 0);

    private final OfferedMentors offered;
    private final MatchFacts facts;
    private final RecentFigures recent;
    private final CommitteeClock clock;

    CityRanking(OfferedMentors offered, MatchFacts facts, RecentFigures recent, CommitteeClock clock) {
        this.offered = offered;
        this.facts = facts;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * The best mentors.
     *
     * @param mentors best first, {@link #MOST} at most
     * @param of how many they were chosen from
     */
    record Best(List<Ranked> mentors, int of) {

        List<Long> profileIds() {
            return mentors.stream().map(each -> each.mentor().profileId()).toList();
        }
    }

    /**
     * A mentor of another school in view of the mentee.
     *
     * @param pairs working or confirmed
     */
    record Ranked(OfferedMentor mentor, int pairs, int points) {}

    private record On(LocalDate today) {}

    /**
     * @param common words that say nothing of what is shared
     * @return of mentors with equal points those offered last
     */
    Best best(long menteeId, long schoolId, Wanted wanted, String common) {
        var others = offered.ofOthersThan(Set.of(schoolId));
        var day = new On(clock.today());
        Map<Long, Offer> known = recent.of(day, () -> facts.offers(day.today()));
        var asked = facts.stems(menteeId, common);
        var best = others.stream()
                .map(mentor -> ranked(mentor, wanted, asked, known.getOrDefault(mentor.profileId(), UNKNOWN)))
                .sorted(Comparator.comparingInt(Ranked::points).reversed())
                .limit(MOST)
                .toList();
        return new Best(best, others.size());
    }

    private static Ranked ranked(OfferedMentor mentor, Wanted wanted, List<String> asked, Offer known) {
        var shared = asked.stream().filter(known.stems()::contains).toList();
        var candidate = Candidate.offered(mentor, shared, known.pairs());
        return new Ranked(mentor, known.pairs(), Reason.sum(Scoring.reasons(wanted, candidate)));
    }
}
