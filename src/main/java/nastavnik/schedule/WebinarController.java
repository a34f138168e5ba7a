package nastavnik.schedule;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.Webinars;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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

/** A webinar that stands in the schedule: read and written. */
@Controller
@RequestMapping("/webinars")
@OpenTo(Role.METHODOLOGIST)
class WebinarController {

    private final Webinars webinars;
    private final WebinarPages pages;
    private final WebinarDesk desk;

    WebinarController(Webinars webinars, WebinarPages pages, WebinarDesk desk) {
        this.webinars = webinars;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/{id}")
    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("webinar", pages.show(id, me));
        return "schedule/show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return desk.page(HttpStatus.OK, WebinarForm.of(pages.card(id, me)));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") WebinarForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes next) {
        var card = pages.card(id, me);
        if (form.version().isEmpty()) {
            throw new NotFoundException();
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return desk.page(HttpStatus.UNPROCESSABLE_CONTENT, form);
        }
        var plan = desk.plan(form, card);
        var warnings = pages.warnings(List.of(plan.slot(id)));
        if (warnings.unread(confirmed)) {
            return desk.page(HttpStatus.UNPROCESSABLE_CONTENT, form).addObject("warnings", warnings);
        }
        try {
            webinars.revise(id, Integer.parseInt(form.version()), plan, me);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            var now = WebinarForm.of(card);
            var page = desk.page(HttpStatus.CONFLICT, form.onVersion(now.version()));
            return page.addObject(
                    "differences",
                    Difference.between(
                            now, form, "schedule.field", Set.of("version", "line"), desk.choices(now)::words));
        }
        Flash.success(next, card.open() ? "schedule.saved.open" : "schedule.saved");
        return new ModelAndView("redirect:/webinars/" + id);
    }
}
