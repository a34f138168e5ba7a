package nastavnik.fulfilment;

import java.util.Arrays;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskReport;
import nastavnik.form.WebAddressCheck;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Refuses a report on a task whose words and days do not fit its state. */
@Component
class TaskCheck {

    private static final int LONGEST_LINK = 1_000;

    private final TaskPages pages;
    private final CommitteeClock clock;

    TaskCheck(TaskPages pages, CommitteeClock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    void refuse(TaskForm form, TaskEntry task, SignedIn me, BindingResult typed) {
        var state = Arrays.stream(ExecutionState.values())
                .filter(each -> pages.states(me).stream()
                        .anyMatch(choice -> choice.value().equals(form.state())))
                .filter(each -> each.name().equals(form.state()))
                .findFirst()
                .orElse(null);
        if (state == null) {
            typed.rejectValue("state", "fulfilment.state.unknown");
            return;
        }
        if (form.addresses().size() > TaskReport.MOST_LINKS) {
            typed.rejectValue("links", "fulfilment.links.many");
        }
        form.addresses().stream()
                .filter(each -> each.length() > LONGEST_LINK || !WebAddressCheck.isWebAddress(each))
                .findFirst()
                .ifPresent(each -> typed.rejectValue(
                        "links",
                        "fulfilment.links.wrong",
                        new Object[] {each.substring(0, Math.min(each.length(), 100))},
                        null));
        var doneOn = TaskForm.day(form.doneOn());
        var movedTo = TaskForm.day(form.movedTo());
        if (state == ExecutionState.DONE && !typed.hasFieldErrors("doneOn")) {
            if (doneOn == null) {
                typed.rejectValue("doneOn", "fulfilment.doneOn.missing");
            } else if (doneOn.isAfter(clock.today())) {
                typed.rejectValue("doneOn", "fulfilment.doneOn.future");
            }
        }
        if (state == ExecutionState.MOVED
                && !typed.hasFieldErrors("movedTo")
                && (movedTo == null
                        || !(movedTo.isAfter(task.window().to())
                                && movedTo.isAfter(task.date().effective())))) {
            typed.rejectValue("movedTo", "fulfilment.movedTo.missing");
        }
        var late = state == ExecutionState.DONE
                && doneOn != null
                && doneOn.isAfter(task.date().effective());
        if ((late || state.needsReason()) && form.reason().isEmpty()) {
            typed.rejectValue("reason", late ? "fulfilment.reason.late" : "fulfilment.reason.missing");
        }
    }
}
