package nastavnik.fulfilment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.Decision;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFiles;
import nastavnik.execution.Tasks;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
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

/** What a performer says of a task, with files as evidence. */
@Controller
@RequestMapping("/tasks/{id}")
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class TaskReportController {

    private final Tasks tasks;
    private final Fulfilment fulfilment;
    private final Attachments attachments;
    private final TaskPages pages;
    private final TaskCheck check;
    private final CommitteeClock clock;

    TaskReportController(
            Tasks tasks,
            Fulfilment fulfilment,
            Attachments attachments,
            TaskPages pages,
            TaskCheck check,
            CommitteeClock clock) {
        this.tasks = tasks;
        this.fulfilment = fulfilment;
        this.attachments = attachments;
        this.pages = pages;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable long id, @CurrentUser SignedIn me) {
        var task = reportable(id, me);
        return pages.form(task, TaskForm.of(task, clock.today()), List.of(), me, HttpStatus.OK);
    }

    /** Takes a file away; what else was typed and chosen so far stays in the form. */
    @PostMapping(params = "remove")
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

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var task = reportable(id, me);
        var refused = fulfilment.attach(id, files == null ? List.of() : files, me);
        check.refuse(form, task, me, typed);
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

    private TaskEntry reportable(long id, SignedIn me) {
        var task = tasks.find(id, me).orElseThrow(NotFoundException::new);
        if (!Tasks.mayReport(me, task) || task.decision() == Decision.ACCEPTED) {
            throw new NotFoundException();
        }
        return task;
    }
}
