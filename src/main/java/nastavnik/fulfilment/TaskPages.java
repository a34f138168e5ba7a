package nastavnik.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.AttachmentLimits;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Refusal;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.execution.Answers;
import nastavnik.execution.Decision;
import nastavnik.execution.DueWords;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.TaskAnswer;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFiles;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.TaskReport;
import nastavnik.execution.Tasks;
import nastavnik.form.Choice;
import nastavnik.linkcheck.Links;
import nastavnik.progress.Executions;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts tasks into the words of their pages. */
@Component
class TaskPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;
    private final Attachments attachments;
    private final Answers answers;
    private final AttachmentLimits limits;
    private final Links links;
    private final DueWords dues;
    private final Executions executions;

    TaskPages(
            CommitteeClock clock,
            MessageSource messages,
            Plural plural,
            Attachments attachments,
            Answers answers,
            AttachmentLimits limits,
            Links links,
            DueWords dues,
            Executions executions) {
        this.links = links;
        this.limits = limits;
        this.attachments = attachments;
        this.answers = answers;
        this.clock = clock;
        this.messages = messages;
        this.plural = plural;
        this.dues = dues;
        this.executions = executions;
    }

    TaskRow row(TaskEntry task) {
        return row(task, 0);
    }

    /** @return how to put these tasks into rows; one statement for the files of all */
    Function<TaskEntry, TaskRow> rows(List<TaskEntry> tasks) {
        var files = attachments.counts(
                TaskFiles.holder(0).type(), tasks.stream().map(TaskEntry::id).toList());
        return task -> row(task, files.getOrDefault(task.id(), 0L));
    }

    /** @param files how many are attached */
    TaskRow row(TaskEntry task, long files) {
        return new TaskRow(
                task.id(),
                task.number(),
                task.title(),
                task.document(),
                task.performer(),
                when(task),
                own(task),
                tone(task),
                state(task),
                decision(task),
                task.decision() == Decision.RETURNED ? task.remark() : "",
                task.remindedAt() != null && !task.settled(),
                task.reminder(),
                evidence(files, task.said().links().size()),
                task.waiting());
    }

    TaskView view(TaskEntry task, SignedIn person) {
        var committee = person.is(Role.COMMITTEE);
        var files = attachments.of(TaskFiles.holder(task.id()));
        return new TaskView(
                row(task),
                task.version(),
                facts(task),
                task.said().links(),
                links.shutAmong(task.said().links()),
                files.stream().filter(Attachment::sent).toList(),
                files.stream().filter(file -> !file.sent()).toList(),
                answers.of(task.id()).stream().skip(1).map(this::earlier).toList(),
                Tasks.mayReport(person, task) && task.decision() != Decision.ACCEPTED,
                committee && task.waiting(),
                task.said().state().leavesOwed(),
                committee && task.said().state().answers() && task.decision() != Decision.RETURNED);
    }

    private String evidence(long files, int pages) {
        return Stream.of(
                        files == 0 ? "" : plural.of("fulfilment.evidence.files", files),
                        pages == 0 ? "" : plural.of("fulfilment.evidence.links", pages))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private TaskView.Earlier earlier(TaskAnswer answer) {
        var facts = new ArrayList<TaskView.Fact>();
        fact(facts, "fulfilment.state", say("execution.state." + answer.said().state()));
        words(facts, answer.said());
        if (answer.decision() != Decision.NONE) {
            fact(facts, "fulfilment.decided." + answer.decision(), at(answer.decidedBy(), answer.decidedAt()));
        }
        fact(facts, "fulfilment.remark", answer.remark());
        return new TaskView.Earlier(
                at(answer.by(), answer.at()), facts, answer.said().links(), answer.files());
    }

    private void words(List<TaskView.Fact> facts, TaskReport said) {
        fact(facts, "fulfilment.doneOn", day(said.doneOn()));
        fact(facts, "fulfilment.movedTo", day(said.movedTo()));
        fact(facts, "fulfilment.result", said.result());
        fact(facts, "fulfilment.order", order(said.orderNumber(), said.orderOn()));
        fact(facts, "fulfilment.reason", said.reason());
    }

    private List<TaskView.Fact> facts(TaskEntry task) {
        var facts = new ArrayList<TaskView.Fact>();
        var state = task.said().state();
        if (tellsLateness(task) && state != ExecutionState.OPEN) {
            fact(facts, "fulfilment.state", say("execution.state." + state));
        }
        words(facts, task.said());
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
        return task.dated() ? dues.kept(task.window(), task.date()) : say("fulfilment.undated");
    }

    private String own(TaskEntry task) {
        if (!task.dated()) {
            return "";
        }
        return task.said().movedTo() == null ? dues.own(task.window(), task.date()) : dues.order(task.window());
    }

    private String state(TaskEntry task) {
        if (tellsLateness(task)) {
            return plural.of("execution.late", task.daysLate());
        }
        var doneOn = task.said().doneOn();
        if (doneOn != null) {
            return say(task.doneLate() ? "execution.doneLate" : "execution.done", Dates.compact(doneOn));
        }
        return say("execution.state." + task.said().state());
    }

    /** Whether the head of the task says that it is late, and not what has been said of it. */
    private static boolean tellsLateness(TaskEntry task) {
        return task.late() && task.decision() != Decision.ACCEPTED;
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
                .filter(state -> state != ExecutionState.MOVED || person.is(Role.COMMITTEE))
                .map(state -> new Choice(state.name(), say("execution.state." + state)))
                .toList();
    }

    /** @return «выполнено 3 из 8» of the activity asked for; empty where none is asked for or nothing is owed */
    String progress(TaskFilter filter, SignedIn person) {
        if (filter.activity().isEmpty()) {
            return "";
        }
        var progress = executions.progress(filter.activity(), person);
        return progress.owed() == 0
                ? ""
                : say("fulfilment.progress", progress.done(), progress.owed())
                        + (progress.late() > 0 ? say("fulfilment.progress.late", progress.late()) : "");
    }

    List<Choice> groups() {
        return Arrays.stream(TaskFilter.Group.values())
                .map(group -> new Choice(group.word(), say("execution.group." + group)))
                .toList();
    }

    /** @return the page of the form, with the files it has already */
    ModelAndView form(TaskEntry task, TaskForm form, List<Refusal> refused, SignedIn person, HttpStatus status) {
        return new ModelAndView("fulfilment/edit", status)
                .addObject("form", form)
                .addObject("task", row(task))
                .addObject("version", form.version())
                .addObject("states", states(person))
                .addObject("moves", person.is(Role.COMMITTEE))
                .addObject("files", attachments.of(TaskFiles.holder(task.id())))
                .addObject("limits", limits)
                .addObject(
                        "refused",
                        refused.stream().map(each -> each.words(messages)).toList());
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
