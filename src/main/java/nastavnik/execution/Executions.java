package nastavnik.execution;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nastavnik.calendar.Interval;
import nastavnik.roadmap.ActivityCard;
import nastavnik.roadmap.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import nastavnik.roadmap.SectionCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the roadmap in force is: the read door of this room, and the one place that says what is late.
 *
 * <p>An activity has a due date for each window understood from the words of its deadline; work that goes on all the time,
 * or whose words name no date, has one, on the last day of the roadmap's period.
 */
@Component
@Transactional(readOnly = true)
public class Executions {

    private static final Mark NOTHING_SAID = new Mark(ExecutionState.OPEN, null, "", "");

    private final Roadmaps roadmaps;
    private final ExecutionRepository executions;

    Executions(Roadmaps roadmaps, ExecutionRepository executions) {
        this.roadmaps = roadmaps;
        this.executions = executions;
    }

    /**
     * How far the roadmap in force on a day is, seen from that day.
     *
     * @return its sections in order; empty where no roadmap is in force; a fixed number of statements
     */
    public List<SectionProgress> on(LocalDate day) {
        return roadmaps.inForceOn(day).map(roadmap -> of(roadmap, day)).orElse(List.of());
    }

    /** The due dates of a day's roadmap that have passed without being done, the longest late first. */
    public static List<Due> late(List<SectionProgress> sections) {
        return dues(sections)
                .filter(Due::late)
                .sorted(Comparator.comparing(Due::dueOn))
                .toList();
    }

    /** The next dated due dates that are not done, the soonest first. */
    public static List<Due> next(List<SectionProgress> sections, int limit) {
        return dues(sections)
                .filter(due -> due.dated() && !due.done() && !due.late())
                .sorted(Comparator.comparing(Due::dueOn))
                .limit(limit)
                .toList();
    }

    private static Stream<Due> dues(List<SectionProgress> sections) {
        return sections.stream().flatMap(section -> section.dues().stream());
    }

    private List<SectionProgress> of(RoadmapCard roadmap, LocalDate day) {
        var marks = byDue(executions.ofRoadmap(roadmap.roadmapId()));
        return roadmaps.sections(roadmap.id()).stream()
                .map(section -> progress(section, roadmap.period(), marks, day))
                .toList();
    }

    static Map<Key, Mark> byDue(List<MarkedDue> marks) {
        return marks.stream().collect(toMap(marked -> new Key(marked.activityId(), marked.dueOn()), MarkedDue::mark));
    }

    static SectionProgress progress(SectionCard section, Interval period, Map<Key, Mark> marks, LocalDate day) {
        var dues = section.activities().stream()
                .flatMap(activity -> windows(activity, period)
                        .map(window -> due(
                                activity,
                                window,
                                marks.getOrDefault(new Key(activity.key(), window.to()), NOTHING_SAID),
                                day)))
                .toList();
        return new SectionProgress(section.number(), section.title(), dues);
    }

    /** @return one window per due date, no two ending on the same day */
    static Stream<Interval> windows(ActivityCard activity, Interval period) {
        if (activity.windows().isEmpty()) {
            return Stream.of(period);
        }
        return activity.windows().stream()
                .collect(toMap(Interval::to, window -> window, (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Interval::to));
    }

    private static Due due(ActivityCard activity, Interval window, Mark mark, LocalDate day) {
        var late = mark.state() == ExecutionState.DONE ? 0 : Math.max(0, ChronoUnit.DAYS.between(window.to(), day));
        var words = activity.words();
        return new Due(
                activity.key(),
                words.number(),
                words.title(),
                words.document(),
                words.responsible(),
                window,
                !activity.windows().isEmpty(),
                mark,
                late);
    }

    record Key(long activityId, LocalDate dueOn) {}
}
