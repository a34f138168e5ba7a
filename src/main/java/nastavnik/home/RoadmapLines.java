package nastavnik.home;

import java.util.ArrayList;
import java.util.List;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.DueWords;
import nastavnik.progress.Due;
import nastavnik.progress.Executions;
import nastavnik.progress.RoadmapProgress;
import nastavnik.progress.SectionProgress;
import nastavnik.web.Plural;
import org.springframework.stereotype.Component;

/** The roadmaps in force in a few lines: what is late first, then what comes next. */
@Component
class RoadmapLines {

    private static final int MOST = 6;

    private final Executions executions;
    private final CommitteeClock clock;
    private final Plural plural;
    private final DueWords words;

    RoadmapLines(Executions executions, CommitteeClock clock, Plural plural, DueWords words) {
        this.executions = executions;
        this.clock = clock;
        this.plural = plural;
        this.words = words;
    }

    List<RoadmapProgress> inForce() {
        return executions.on(clock.today());
    }

    List<DueLine> of(List<SectionProgress> sections) {
        var lines = new ArrayList<DueLine>();
        Executions.late(sections).stream()
                .limit(MOST / 2)
                .forEach(due -> lines.add(DueLine.late(due, plural.of("home.due.late", due.daysLate()), own(due))));
        Executions.next(sections, MOST - lines.size())
                .forEach(due -> lines.add(DueLine.ahead(due, words.kept(due.window(), due.date()), own(due))));
        return lines;
    }

    private String own(Due due) {
        return due.dated() ? words.own(due.window(), due.date()) : "";
    }
}
