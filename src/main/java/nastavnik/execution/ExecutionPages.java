package nastavnik.execution;

import java.util.Locale;
import java.util.function.Predicate;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what is due into the words of its pages. */
@Component
class ExecutionPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Executions executions;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;

    ExecutionPages(Executions executions, CommitteeClock clock, MessageSource messages, Plural plural) {
        this.executions = executions;
        this.clock = clock;
        this.messages = messages;
        this.plural = plural;
    }

    ExecutionIndex index(String state, boolean mayMark) {
        var sections = executions.on(clock.today());
        var wanted = wanted(state);
        var shown = sections.stream()
                .map(section -> new ExecutionIndex.Part(
                        section.number(),
                        section.title(),
                        section.done(),
                        section.inProgress(),
                        section.late(),
                        section.ahead(),
                        section.dues().stream().filter(wanted).map(this::row).toList()))
                .toList();
        return new ExecutionIndex(state, mayMark, shown);
    }

    DueRow row(Due due) {
        return new DueRow(
                due.activityId(),
                due.number(),
                due.title(),
                due.document(),
                due.responsible(),
                due.dated() ? Dates.span(due.window()) : messages.getMessage("execution.undated", null, RUSSIAN),
                due.dueOn().toString(),
                tone(due),
                words(due),
                due.mark().result(),
                due.mark().link());
    }

    /** What somebody else has said meanwhile, for the one whose form was overtaken. */
    String said(Marking marking) {
        var mark = marking.due().mark();
        var at = marking.markedAt();
        return messages.getMessage(
                "execution.said",
                new Object[] {
                    marking.markedBy(),
                    at == null ? "" : Dates.dateTime(at),
                    words(marking.due()),
                    mark.result(),
                    mark.link()
                },
                RUSSIAN);
    }

    private String words(Due due) {
        if (due.late()) {
            return plural.of("execution.late", due.daysLate());
        }
        var doneOn = due.mark().doneOn();
        return doneOn == null
                ? messages.getMessage("execution.state." + due.mark().state(), null, RUSSIAN)
                : messages.getMessage("execution.doneOn.words", new Object[] {Dates.compact(doneOn)}, RUSSIAN);
    }

    private static String tone(Due due) {
        if (due.late()) {
            return "state-bad";
        }
        return switch (due.mark().state()) {
            case DONE -> "state-good";
            case IN_PROGRESS -> "state-new";
            case OPEN -> "state-idle";
        };
    }

    private static Predicate<Due> wanted(String state) {
        return switch (state) {
            case "late" -> Due::late;
            case "done" -> Due::done;
            case "open" -> due -> !due.done();
            default -> due -> true;
        };
    }
}
