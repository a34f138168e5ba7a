package nastavnik.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.execution.Decision;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.Tasks;
import nastavnik.web.Choice;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts tasks into the words of their pages. */
@Component
class TaskPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;

    TaskPages(CommitteeClock clock, MessageSource messages, Plural plural) {
        this.clock = clock;
        this.messages = messages;
        this.plural = plural;
    }

    TaskRow row(TaskEntry task) {
        return new TaskRow(
                task.id(),
                task.number(),
                task.title(),
                task.document(),
                task.performer(),
                when(task),
                tone(task),
                state(task),
                decision(task),
                task.decision() == Decision.RETURNED ? task.remark() : "",
                task.remindedAt() != null && !task.settled(),
                task.waiting());
    }

    TaskView view(TaskEntry task, SignedIn person) {
        var committee = person.is(Role.COMMITTEE);
        return new TaskView(
                row(task),
                task.version(),
                facts(task),
                task.said().link(),
                Tasks.mayReport(person, task) && task.decision() != Decision.ACCEPTED,
                committee && task.waiting(),
                committee && task.said().state().answers() && task.decision() != Decision.RETURNED);
    }

    private List<TaskView.Fact> facts(TaskEntry task) {
        var said = task.said();
        var facts = new ArrayList<TaskView.Fact>();
        fact(facts, "fulfilment.doneOn", day(said.doneOn()));
        fact(facts, "fulfilment.movedTo", day(said.movedTo()));
        fact(facts, "fulfilment.result", said.result());
        fact(facts, "fulfilment.order", order(said.orderNumber(), said.orderOn()));
        fact(facts, "fulfilment.reason", said.reason());
        fact(facts, "fulfilment.reported", at(task.reportedBy(), task.reportedAt()));
        if (task.decision() != Decision.NONE) {
            fact(facts, "fulfilment.decided." + task.decision(), at(task.decidedBy(), task.decidedAt()));
        }
        fact(facts, "fulfilment.remark", task.remark());
        return facts;
    }

    private static void fact(List<TaskView.Fact> facts, String caption, String words) {
        if (!words.isBlank()) {
            facts.add(new TaskView.Fact(caption, words));
        }
    }

    private String order(String number, @Nullable LocalDate day) {
        return (number.isEmpty() ? "" : say("fulfilment.order.number", number))
                + (day == null ? "" : " " + say("fulfilment.order.date", Dates.compact(day)));
    }

    private String at(String who, @Nullable Instant moment) {
        return moment == null ? "" : who + ", " + Dates.dateTime(clock.local(moment));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.compact(day);
    }

    private String when(TaskEntry task) {
        if (task.said().movedTo() != null) {
            return say("fulfilment.moved", Dates.full(task.due()));
        }
        return task.dated() ? Dates.span(task.window()) : say("fulfilment.undated");
    }

    private String state(TaskEntry task) {
        if (task.late() && task.decision() != Decision.ACCEPTED) {
            return plural.of("execution.late", task.daysLate());
        }
        var doneOn = task.said().doneOn();
        if (doneOn != null) {
            return say(task.doneLate() ? "execution.doneLate" : "execution.done", Dates.compact(doneOn));
        }
        return say("execution.state." + task.said().state());
    }

    private String decision(TaskEntry task) {
        return task.waiting()
                ? say("fulfilment.waiting")
                : task.decision() == Decision.NONE ? "" : say("fulfilment.decision." + task.decision());
    }

    private static String tone(TaskEntry task) {
        if (task.late()) {
            return "state-bad";
        }
        if (task.decision() == Decision.RETURNED) {
            return "state-warn";
        }
        return switch (task.said().state()) {
            case DONE -> task.doneLate() ? "state-warn" : "state-good";
            case IN_PROGRESS, PARTLY, MOVED -> "state-new";
            case NOT_DONE -> "state-bad";
            case OPEN, NOT_APPLICABLE -> "state-idle";
        };
    }

    /** @return what a person may say; moving a date is the committee's */
    List<Choice> states(SignedIn person) {
        return Arrays.stream(ExecutionState.values())
                .filter(state -> state != ExecutionState.OPEN)
                .filter(state -> state != ExecutionState.MOVED || person.is(Role.COMMITTEE))
                .map(state -> new Choice(state.name(), say("execution.state." + state)))
                .toList();
    }

    List<Choice> groups() {
        return Arrays.stream(TaskFilter.Group.values())
                .map(group -> new Choice(group.word(), say("execution.group." + group)))
                .toList();
    }

    /** What somebody else has said meanwhile, for the one whose form was overtaken. */
    String said(TaskEntry task) {
        var facts = new StringBuilder(state(task));
        facts(task).forEach(fact -> facts.append("; ")
                .append(say(fact.caption()))
                .append(": ")
                .append(fact.words()));
        return facts.toString();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
