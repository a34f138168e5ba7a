package nastavnik.oversight;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.Tasks;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting one answer or many, returning one. */
@Controller
@OpenTo(Role.COMMITTEE)
class DecisionController {

    private static final String WAITING = "redirect:/tasks?state=waiting";

    private final Fulfilment fulfilment;
    private final Tasks tasks;
    private final OutcomeWords outcomes;

    DecisionController(Fulfilment fulfilment, Tasks tasks, OutcomeWords outcomes) {
        this.outcomes = outcomes;
        this.fulfilment = fulfilment;
        this.tasks = tasks;
    }

    @PostMapping("/tasks/{id}/acceptance")
    String accept(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        outcomes.tell(next, "oversight.accepted", fulfilment.accept(List.of(id), me));
        return WAITING;
    }

    @PostMapping("/tasks/acceptances")
    String accept(
            @RequestParam(name = "task", defaultValue = "") List<Long> ids,
            ListRequest list,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        outcomes.tell(next, "oversight.accepted", fulfilment.accept(ids, me));
        var filtered = list.on("/tasks");
        return filtered.contains("?") ? "redirect:" + filtered : WAITING;
    }

    @GetMapping("/tasks/{id}/return/new")
    ModelAndView create(@PathVariable long id, @CurrentUser SignedIn me) {
        return form(id, new ReturnForm(""), me, HttpStatus.OK);
    }

    @PostMapping("/tasks/{id}/return")
    ModelAndView sendBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return form(id, form, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        fulfilment.sendBack(id, form.remark(), me);
        Flash.success(next, "oversight.returned");
        return new ModelAndView("redirect:/tasks/" + id);
    }

    private ModelAndView form(long id, ReturnForm form, SignedIn me, HttpStatus status) {
        TaskEntry task = tasks.find(id, me).orElseThrow(NotFoundException::new);
        return new ModelAndView("oversight/return", status)
                .addObject("form", form)
                .addObject("id", id)
                .addObject("task", task.number() + " " + task.title())
                .addObject("performer", task.performer());
    }
}
