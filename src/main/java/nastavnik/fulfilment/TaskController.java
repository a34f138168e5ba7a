package nastavnik.fulfilment;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.Decision;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFiles;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.TaskReport;
import nastavnik.execution.Tasks;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import nastavnik.web.WebAddressCheck;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tasks: a school's own, or all of them for the city's roles. */
@Controller
@RequestMapping("/tasks")
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class TaskController {

    private static final int LONGEST_LINK = 1_000;

    private final Tasks tasks;
    private final Fulfilment fulfilment;
    private final Attachments attachments;
    private final TaskPages pages;
    private final CommitteeClock clock;

    TaskController(Tasks tasks, Fulfilment fulfilment, Attachments attachments, TaskPages pages, CommitteeClock clock) {
        this.attachments = attachments;
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
            @RequestParam(defaultValue = "") String roadmap,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String activity,
            @CurrentUser SignedIn me,
            ListRequest request,
            Model model) {
        var filter = new TaskFilter(q, state, who, roadmap, section, quarter, activity);
        var page = tasks.page(filter, me, request.pageable(Tasks.SORTABLE));
        var found = page.map(pages.rows(page.getContent()));
        model.addAttribute("list", Listing.of(request, found));
        model.addAttribute("filter", filter);
        model.addAttribute("progress", pages.progress(filter, me));
        model.addAttribute("groups", pages.groups());
        model.addAttribute("school", me.role().worksForSchools());
        model.addAttribute("oneSchool", me.schoolIds().size() == 1);
        model.addAttribute("decides", me.is(Role.COMMITTEE) && found.hasContent());
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
        return pages.form(task, TaskForm.of(task, clock.today()), List.of(), me, HttpStatus.OK);
    }

    /** Takes a file away; what else was typed and chosen so far stays in the form. */
    @PostMapping(path = "/{id}", params = "remove")
    ModelAndView destroyFile(
            @PathVariable long id,
            @RequestParam UUID remove,
            @ModelAttribute("form") TaskForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentUser SignedIn me) {
        var task = reportable(id, me);
        attachments.remove(remove, TaskFiles.holder(id), me);
        var refused = fulfilment.attach(id, files == null ? List.of() : files, me);
        return pages.form(task, form, refused, me, HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var task = reportable(id, me);
        var refused = fulfilment.attach(id, files == null ? List.of() : files, me);
        check(form, task, me, typed);
        if (typed.hasErrors() || !refused.isEmpty()) {
            return pages.form(task, form, refused, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            fulfilment.report(id, Integer.parseInt(form.version()), form.report(), me);
        } catch (ObjectOptimisticLockingFailureException meanwhile) {
            return pages.form(task, form, List.of(), me, HttpStatus.CONFLICT)
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
