package nastavnik.schedule;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.webinar.Webinars;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A webinar is put into the schedule: of a topic that waits, or the centre's own. */
@Controller
@RequestMapping("/webinars")
@OpenTo(Role.METHODOLOGIST)
class PlanningController {

    private final Webinars webinars;
    private final WebinarPages pages;
    private final WebinarDesk desk;

    PlanningController(Webinars webinars, WebinarPages pages, WebinarDesk desk) {
        this.webinars = webinars;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView create(@RequestParam(defaultValue = "") String line) {
        return desk.page(HttpStatus.OK, desk.begin(line));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") WebinarForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) {
            return desk.page(HttpStatus.UNPROCESSABLE_CONTENT, form);
        }
        var placement = desk.placement(form);
        if (!desk.free(form)) {
            Flash.warning(next, "schedule.taken");
            return new ModelAndView("redirect:/webinars/topics");
        }
        var there = webinars.there(placement);
        if (there.isPresent()) {
            Flash.warning(next, "schedule.there");
            return new ModelAndView("redirect:/webinars/" + there.get());
        }
        var warnings = pages.warnings(List.of(placement.plan().slot(0)));
        if (warnings.unread(confirmed)) {
            return desk.page(HttpStatus.UNPROCESSABLE_CONTENT, form).addObject("warnings", warnings);
        }
        try {
            var id = webinars.place(List.of(placement), me).getFirst();
            Flash.success(next, "schedule.placed");
            return new ModelAndView("redirect:/webinars/" + id);
        } catch (ConflictException taken) {
            Flash.warning(next, "schedule.taken");
            return new ModelAndView("redirect:/webinars/topics");
        }
    }
}
