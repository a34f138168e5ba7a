package nastavnik.fulfilment;

import jakarta.validation.Valid;
import java.util.Arrays;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.Decision;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.Tasks;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tasks: a school's own, or all of them for the city's roles. */
@Controller
@RequestMapping("/tasks")
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class TaskController {

    private final Tasks tasks;
    private final Fulfilment fulfilment;
    private final TaskPages pages;
    private final CommitteeClock clock;

    TaskController(Tasks tasks, Fulfilment fulfilment, TaskPages pages, CommitteeClock clock) {
        this.tasks = tasks;
        this.fulfilment = fulfilment;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String activity,
            @CurrentUser SignedIn me,
            ListRequest request,
            Model model) {
        var filter = new TaskFilter(q, state, who, section, quarter, activity);
        var found = tasks.page(filter, me, request.pageable(Tasks.SORTABLE)).map(pages::row);
        model.addAttribute("list", Listing.of(request, found));
        model.addAttribute("filter", filter);
        model.addAttribute("groups", pages.groups());
        model.addAttribute("school", me.role().worksForSchools());
        model.addAttribute("oneSchool", me.schoolIds().size() == 1);
        model.addAttribute(
                "decides", me.is(Role.COMMITTEE) && found.getContent().stream().anyMatch(TaskRow::waiting));
        return "fulfilment/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("task", pages.view(find(id, me), me));
        model.addAttribute("school", me.role().worksForSchools());
        return "fulfilment/show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, @CurrentUser SignedIn me) {
        var task = reportable(id, me);
        return form(task, TaskForm.of(task, clock.today()), me, HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var task = reportable(id, me);
        check(form, task, me, typed);
        if (typed.hasErrors()) {
            return form(task, form, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            fulfilment.report(id, Integer.parseInt(form.version()), form.report(), me);
        } catch (ObjectOptimisticLockingFailureException meanwhile) {
            return form(task, form, me, HttpStatus.CONFLICT)
                    .addObject("theirs", pages.said(task))
                    .addObject("version", task.version());
        }
        Flash.success(next, "fulfilment.saved");
        return new ModelAndView("redirect:/tasks/" + id);
    }

    private void check(TaskForm form, TaskEntry task, SignedIn me, BindingResult typed) {
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
                && (movedTo == null || !movedTo.isAfter(task.window().to()))) {
            typed.rejectValue("movedTo", "fulfilment.movedTo.missing");
        }
        var late = state == ExecutionState.DONE
                && doneOn != null
                && doneOn.isAfter(task.window().to());
        if ((late || state.needsReason()) && form.reason().isEmpty()) {
            typed.rejectValue("reason", late ? "fulfilment.reason.late" : "fulfilment.reason.missing");
        }
    }

    private ModelAndView form(TaskEntry task, TaskForm form, SignedIn me, HttpStatus status) {
        return new ModelAndView("fulfilment/edit", status)
                .addObject("form", form)
                .addObject("task", pages.row(task))
                .addObject("version", form.version())
                .addObject("states", pages.states(me))
                .addObject("moves", me.is(Role.COMMITTEE));
    }

    private TaskEntry find(long id, SignedIn me) {
        return tasks.find(id, me).orElseThrow(NotFoundException::new);
    }

    private TaskEntry reportable(long id, SignedIn me) {
        var task = find(id, me);
        if (!Tasks.mayReport(me, task) || task.decision() == Decision.ACCEPTED) {
            throw new NotFoundException();
        }
        return task;
    }
}
