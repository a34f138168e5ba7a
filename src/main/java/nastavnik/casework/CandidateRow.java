package nastavnik.casework;

import nastavnik.practice.Candidate;
import org.jspecify.annotations.Nullable;

/** A line of an accepted report as it is shown. */
record CandidateRow(
        String key,
        long reportId,
        String school,
        String name,
        String link,
        String leftOut,
        @Nullable Long practiceId) {

    static CandidateRow of(Candidate line) {
        return new CandidateRow(
                line.key().written(),
                line.key().reportId(),
                line.school(),
                line.name(),
                line.link(),
                line.leftOut(),
                line.practiceId());
    }
}
