package nastavnik.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
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
    record Ranked(OfferedMentor mentor, int pairs) {

        /** @param words that both used */
        Candidate candidate(List<String> words) {
            return Candidate.offered(mentor, words, pairs);
        }
    }

    private record On(LocalDate today) {}

    /**
     * @param common words that say nothing of what is shared
     * @return of mentors with equal points those offered last
     */
    Best best(long menteeId, long schoolId, Wanted wanted, String common) {
        var others = offered.ofOthersThan(Set.of(schoolId));
        var day = new On(clock.today());
        var known = recent.of(day, () -> facts.offers(day.today()));
        var shared = known.sharing(facts.stems(menteeId, common));
        // Of thousands of mentors many have equal points: they need not be put in order one by one
        var byPoints = new TreeMap<Integer, List<Ranked>>(Comparator.reverseOrder());
        for (var mentor : others) {
            var stems = shared.getOrDefault(mentor.profileId(), List.of());
            var ranked = new Ranked(mentor, known.pairs().getOrDefault(mentor.profileId(), 0));
            byPoints.computeIfAbsent(Scoring.points(wanted, ranked.candidate(stems)), first -> new ArrayList<>())
                    .add(ranked);
        }
        var best = byPoints.values().stream().flatMap(List::stream).limit(MOST).toList();
        return new Best(best, others.size());
    }
}
