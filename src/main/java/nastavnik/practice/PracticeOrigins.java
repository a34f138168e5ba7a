package nastavnik.practice;

import java.util.Collection;
import java.util.Optional;

/** Where a card was written from, as a room above knows it. */
public interface PracticeOrigins {

    /** @return the page, for somebody of these schools; empty where there is none or it is not theirs */
    Optional<String> path(long practiceId, Collection<Long> schoolIds);
}
