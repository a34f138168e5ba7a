package nastavnik.reflection;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a pair has done becomes a candidate of the register of practices; the register then asks for the author's consent. */
@Controller
@RequestMapping("/mentor-pairs/{id}/case")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class CaseController {

    private final Reflections reflections;
    private final ReflectionPages pages;

    CaseController(Reflections reflections, ReflectionPages pages) {
        this.reflections = reflections;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, pages.blankCase(me, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") CaseForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var pair = pages.pair(me, id);
        if (pages.names(pair, form)) {
            errors.rejectValue("description", "reflection.case.named");
        }
        if (!errors.hasErrors()) {
            try {
                var practice = reflections.propose(me, pair, form);
                Flash.success(next, "reflection.case.proposed");
                return new ModelAndView("redirect:/practices/" + practice + "/consent");
            } catch (ReflectionRefused refused) {
                errors.rejectValue("description", refused.key());
            }
        }
        return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, CaseForm form, HttpStatus status) {
        var page = new ModelAndView("reflection/case", status);
        page.addObject("pair", pages.pair(me, id));
        page.addObject("form", form);
        return page;
    }
}
