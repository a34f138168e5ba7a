package nastavnik.oversight;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.execution.DueWords;
import nastavnik.form.Choice;
import nastavnik.progress.Due;
import nastavnik.progress.Executions;
import nastavnik.progress.RoadmapProgress;
import nastavnik.progress.SectionProgress;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the execution of the roadmaps into the words of its page. */
@Component
class ExecutionPages {

    /** In the place of a year: the due dates of all. */
    private static final String EVERY = "all";

    /** More due dates than these are shown section by section. */
    private static final int MOST_ROWS = 60;

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Executions executions;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;
    private final DueWords dues;

    ExecutionPages(Executions executions, CommitteeClock clock, MessageSource messages, Plural plural, DueWords dues) {
        this.executions = executions;
        this.clock = clock;
        this.messages = messages;
        this.plural = plural;
        this.dues = dues;
    }

    /**
     * @param year whose due dates are wanted: a year, {@link #EVERY}, or any other word for the usual ones
     * @param asked which section is to be unfolded where there are many rows; where none fits, the first of which something is late
     */
    ExecutionIndex index(
            String state, String year, Predicate<SectionProgress> asked, boolean mayDecide, boolean mayTakeOut) {
        var roadmaps = executions.on(clock.today());
        var sections = Executions.sections(roadmaps);
        var years = sections.stream()
                .flatMap(each -> each.dues().stream())
                .map(due -> due.dueOn().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        var wanted = wanted(state).and(years.size() > 1 ? within(year) : due -> true);
        var shown = shown(sections, wanted, asked);
        return new ExecutionIndex(
                state,
                year,
                years.size() > 1 ? choices(years) : List.of(),
                mayDecide,
                mayTakeOut,
                Executions.figures(sections),
                roadmaps.stream()
                        .map(roadmap ->
                                plan(roadmap, roadmaps.size() > 1, part -> part(part, wanted, shown, state, year)))
                        .toList());
    }

    /** @return whose rows are shown: of all sections where they are few, else of one */
    private static Predicate<SectionProgress> shown(
            List<SectionProgress> sections, Predicate<Due> wanted, Predicate<SectionProgress> asked) {
        var found = sections.stream()
                .filter(each -> each.dues().stream().anyMatch(wanted))
                .toList();
        if (found.stream()
                        .mapToLong(each -> each.dues().stream().filter(wanted).count())
                        .sum()
                <= MOST_ROWS) {
            return each -> true;
        }
        var one = Stream.<Predicate<SectionProgress>>of(
                        asked, each -> each.dues().stream().filter(wanted).anyMatch(Due::late), each -> true)
                .flatMap(best -> found.stream().filter(best))
                .map(SectionProgress::id)
                .findFirst();
        return each -> one.filter(id -> id == each.id()).isPresent();
    }

    private ExecutionIndex.Plan plan(
            RoadmapProgress progress, boolean several, Function<SectionProgress, ExecutionIndex.Part> part) {
        var roadmap = progress.roadmap();
        return new ExecutionIndex.Plan(
                roadmap.roadmapId(),
                several ? roadmap.line() : "",
                Dates.span(roadmap.period()),
                say("oversight.share", progress.figures().percent()),
                progress.sections().stream().map(part).toList());
    }

    private List<Choice> choices(SortedSet<Integer> years) {
        return Stream.of(
                        Stream.of(new Choice(
                                "",
                                say(
                                        "oversight.year.usual",
                                        Integer.toString(clock.today().getYear())))),
                        years.stream().map(year -> new Choice(year.toString(), year.toString())),
                        Stream.of(new Choice(EVERY, say("oversight.year.all"))))
                .flatMap(Function.identity())
                .toList();
    }

    private Predicate<Due> within(String year) {
        if (EVERY.equals(year)) {
            return due -> true;
        }
        var present = clock.today().getYear();
        return year.matches("\\d{4}")
                ? due -> due.dueOn().getYear() == Integer.parseInt(year)
                : due -> due.dueOn().getYear() == present || due.late();
    }

    private ExecutionIndex.Part part(
            SectionProgress section,
            Predicate<Due> wanted,
            Predicate<SectionProgress> shown,
            String state,
            String year) {
        var figures = section.figures();
        var dues = section.dues().stream().filter(wanted).toList();
        var folded = !dues.isEmpty() && !shown.test(section);
        return new ExecutionIndex.Part(
                section.id(),
                section.number(),
                section.title(),
                say("oversight.share", figures.percent()),
                figures,
                folded ? folded(dues) : "",
                UriComponentsBuilder.fromPath("/executions")
                        .queryParam("state", "{state}")
                        .queryParam("year", "{year}")
                        .queryParam("section", section.id())
                        .fragment("section-" + section.id())
                        .encode()
                        .buildAndExpand(state, year)
                        .toUriString(),
                folded ? List.of() : dues.stream().map(this::row).toList());
    }

    private String folded(List<Due> dues) {
        var late = dues.stream().filter(Due::late).count();
        var all = plural.of("oversight.folded", dues.size());
        return late == 0 ? all : say("oversight.folded.late", all, late);
    }

    private ExecutionIndex.Row row(Due due) {
        var figures = due.figures();
        return new ExecutionIndex.Row(
                "due-" + due.activityId() + "-" + due.dueOn(),
                due.number(),
                due.title(),
                due.document(),
                due.responsible(),
                due.dated() ? dues.kept(due.window(), due.date()) : say("oversight.undated"),
                due.dated() ? dues.own(due.window(), due.date()) : "",
                tone(due),
                words(due),
                figures.done(),
                figures.owed(),
                figures.owed() > 1 ? say("oversight.progress", figures.done(), figures.owed()) : "",
                "/tasks?activity=" + due.activityId() + "&quarter=" + Quarter.of(due.dueOn()));
    }

    private String words(Due due) {
        if (due.late()) {
            return plural.of("execution.late", due.daysLate());
        }
        return say("execution.state." + (due.done() ? "DONE" : begun(due) ? "IN_PROGRESS" : "OPEN"));
    }

    private static String tone(Due due) {
        if (due.late()) {
            return "state-bad";
        }
        return due.done() ? "state-good" : begun(due) ? "state-new" : "state-idle";
    }

    private static boolean begun(Due due) {
        return due.figures().inProgress() + due.figures().done() > 0;
    }

    private static Predicate<Due> wanted(String state) {
        return switch (state) {
            case "late" -> Due::late;
            case "waiting" -> due -> due.figures().waiting() > 0;
            case "done" -> Due::done;
            case "open" -> due -> !due.done();
            default -> due -> true;
        };
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
