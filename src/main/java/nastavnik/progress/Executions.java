package nastavnik.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.execution.Lateness;
import nastavnik.figure.RecentFigures;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the roadmaps in force are: the figures of every page come from here. */
@Component
@Transactional(readOnly = true)
public class Executions {

    private static final String FIGURES = """
            select t.activity_id, t.due_on, min(t.opens_on) as opens_on, bool_or(t.dated) as dated,
                count(*) filter (where t.settled and t.state = 'DONE') as done,
                max(t.kept_on) as kept_on, min(t.basis) as basis,
                count(*) filter (where %1$s) as late,
                min(t.due) filter (where %1$s) as late_since,
                count(*) filter (where not t.settled and t.due >= :today
                    and (t.state in ('IN_PROGRESS', 'PARTLY', 'NOT_DONE') or t.decision = 'RETURNED')) as in_progress,
                count(*) filter (where t.state <> 'NOT_APPLICABLE' or t.decision = 'RETURNED') as owed,
                count(*) filter (where t.state in ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_APPLICABLE')
                    and t.decision = 'NONE') as waiting
            from task t join activity a on coalesce(a.origin_id, a.id) = t.activity_id
                join section c on c.id = a.section_id
            where c.roadmap_id = any(:roadmaps) and a.removed_at is null
            group by t.activity_id, t.due_on
            order by t.due_on
            """.formatted(Lateness.LATE);

    /** The tasks as they are now; another table expression with the same columns shows them as they were. */
    private static final String PRESENT = "from task t";

    private static final String PROGRESS = """
            select t.activity_id, count(*) filter (where t.settled and t.state = 'DONE') as done,
                count(*) filter (where t.state <> 'NOT_APPLICABLE' or t.decision = 'RETURNED') as owed,
                count(*) filter (where %s) as late
            from task t join activity a on coalesce(a.origin_id, a.id) = t.activity_id
                join section c on c.id = a.section_id
            where c.roadmap_id = any(:roadmaps) and a.removed_at is null and c.removed_at is null
                WHOSE
            group by t.activity_id
            """.formatted(Lateness.LATE);

    private final Roadmaps roadmaps;
    private final RecentFigures recent;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    Executions(Roadmaps roadmaps, RecentFigures recent, JdbcClient jdbc, CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.recent = recent;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How far the roadmaps in force on a day are, seen from that day; counted some seconds ago at most.
     *
     * @return the later order first; empty where no roadmap is in force; a fixed number of statements
     */
    public List<RoadmapProgress> on(LocalDate day) {
        var inForce = roadmaps.inForce(day);
        return inForce.isEmpty()
                ? List.of()
                : recent.of(new OfRoadmaps(inForce, day), () -> of(inForce, day, PRESENT, Map.of()));
    }

    /** @return the sections of all these roadmaps, one after the other */
    public static List<SectionProgress> sections(List<RoadmapProgress> roadmaps) {
        return roadmaps.stream().flatMap(roadmap -> roadmap.sections().stream()).toList();
    }

    /** @return the figures of all its sections */
    public static Figures figures(List<SectionProgress> sections) {
        return Figures.sum(sections.stream().map(SectionProgress::figures).toList());
    }

    /** The due dates somebody is late for, the longest late first. */
    public static List<Due> late(List<SectionProgress> sections) {
        return dues(sections)
                .filter(Due::late)
                .sorted(Comparator.comparing(Due::daysLate).reversed())
                .toList();
    }

    /** The next dated due dates that are not done, the soonest first. */
    public static List<Due> next(List<SectionProgress> sections, int limit) {
        return dues(sections)
                .filter(due -> due.dated() && !due.done() && !due.late())
                .sorted(Comparator.comparing(due -> due.date().effective()))
                .limit(limit)
                .toList();
    }

    private static Stream<Due> dues(List<SectionProgress> sections) {
        return sections.stream().flatMap(section -> section.dues().stream());
    }

    /**
     * How far each activity of a redaction is, over all its due dates; for a school's people only as far as their schools owe it.
     *
     * Counted some seconds ago at most.
     *
     * @return by the activity's key; without those of which nothing is owed; one statement
     */
    public Map<Long, Progress> progress(long redactionId, SignedIn person) {
        return progress(List.of(redactionId), person);
    }

    private Map<Long, Progress> progress(List<Long> redactionIds, SignedIn person) {
        var only = person.role().worksForSchools() ? Set.copyOf(person.schoolIds()) : null;
        var question = new OfActivities(redactionIds, only, clock.today());
        return recent.of(question, () -> progress(question));
    }

    private Map<Long, Progress> progress(OfActivities asked) {
        var only = asked.only() == null ? Set.<Long>of() : asked.only();
        return jdbc
                .sql(PROGRESS.replace("WHOSE", asked.only() == null ? "" : "and t.school_id = any(:only)"))
                .param("roadmaps", asked.redactionIds().toArray(Long[]::new))
                .param("today", asked.day())
                .param("only", only.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong("activity_id"),
                        new Progress(row.getLong("done"), row.getLong("owed"), row.getLong("late"))))
                .list()
                .stream()
                .filter(each -> each.getValue().owed() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return how far a school is with the roadmap of the latest order; nothing of nothing where none is in force */
    public Progress ofSchool(long schoolId, LocalDate day) {
        return roadmaps.inForce(day).stream()
                .findFirst()
                .map(roadmap -> progress(new OfActivities(List.of(roadmap.id()), Set.of(schoolId), day)))
                .map(activities -> activities.values().stream().reduce(Progress.NONE, Progress::plus))
                .orElse(Progress.NONE);
    }

    /** The same for one activity of the roadmaps in force; nothing of nothing where it is none of theirs. */
    public Progress progress(String activityKey, SignedIn person) {
        var inForce =
                roadmaps.inForce(clock.today()).stream().map(RoadmapCard::id).toList();
        return progress(inForce, person).getOrDefault(Long.parseLong(activityKey), Progress.NONE);
    }

    /**
     * @param from which tasks, {@code from … t}, with the columns of the table
     * @param parameters of that expression
     */
    List<RoadmapProgress> of(List<RoadmapCard> of, LocalDate day, String from, Map<String, ?> parameters) {
        var ids = of.stream().map(RoadmapCard::id).toList();
        var owed = jdbc
                .sql(FIGURES.replace(PRESENT, from))
                .params(parameters)
                .param("roadmaps", ids.toArray(Long[]::new))
                .param("today", day)
                .query((row, number) -> new Owed(
                        row.getLong("activity_id"),
                        new Interval(
                                row.getObject("opens_on", LocalDate.class), row.getObject("due_on", LocalDate.class)),
                        row.getBoolean("dated"),
                        new DueDate(
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("kept_on", LocalDate.class),
                                DueDate.Basis.valueOf(row.getString("basis"))),
                        figures(
                                row.getLong("done"),
                                row.getLong("in_progress"),
                                row.getLong("late"),
                                row.getLong("owed"),
                                row.getLong("waiting")),
                        row.getObject("late_since") == null
                                ? 0
                                : ChronoUnit.DAYS.between(row.getObject("late_since", LocalDate.class), day)))
                .list()
                .stream()
                .collect(groupingBy(Owed::activityId));
        var sections = roadmaps.sections(ids);
        return of.stream()
                .map(roadmap -> new RoadmapProgress(
                        roadmap,
                        sections.getOrDefault(roadmap.id(), List.of()).stream()
                                .map(section -> progress(section, owed))
                                .toList()))
                .toList();
    }

    static Figures figures(long done, long inProgress, long late, long owed, long waiting) {
        return new Figures(done, inProgress, late, owed - done - inProgress - late, waiting);
    }

    private static SectionProgress progress(SectionCard section, Map<Long, List<Owed>> owed) {
        var dues = section.activities().stream()
                .flatMap(activity ->
                        owed.getOrDefault(activity.key(), List.of()).stream().map(each -> due(activity, each)))
                .toList();
        return new SectionProgress(section.id(), section.number(), section.title(), dues);
    }

    private static Due due(ActivityCard activity, Owed owed) {
        var words = activity.words();
        return new Due(
                activity.key(),
                words.number(),
                words.title(),
                words.document(),
                words.responsible(),
                owed.window(),
                owed.dated(),
                owed.date(),
                owed.figures(),
                owed.daysLate());
    }

    private record Owed(
            long activityId, Interval window, boolean dated, DueDate date, Figures figures, long daysLate) {}

    /** Cards carry their version: a roadmap that has changed is counted anew. */
    private record OfRoadmaps(List<RoadmapCard> roadmaps, LocalDate day) {}

    /** @param only the schools whose tasks are counted; null for everybody's */
    private record OfActivities(
            List<Long> redactionIds, @Nullable Set<Long> only, LocalDate day) {}
}
