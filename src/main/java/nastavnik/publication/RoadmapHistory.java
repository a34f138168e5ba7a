package nastavnik.publication;

import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import org.springframework.stereotype.Component;

/** What was done to a roadmap as a whole, from the journal. */
@Component
class RoadmapHistory {

    private static final int LINES = 20;

    private final Journal journal;
    private final CommitteeClock clock;

    RoadmapHistory(Journal journal, CommitteeClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    List<Line> of(long roadmapId) {
        return journal.of("Roadmap", roadmapId, LINES).stream()
                .map(entry -> new Line(
                        Dates.dateTime(clock.local(entry.at())),
                        entry.actor(),
                        "journal." + entry.action(),
                        entry.details()))
                .toList();
    }

    /** @param key of the words of what was done */
    record Line(String at, String actor, String key, String details) {}
}
