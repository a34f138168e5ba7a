package nastavnik.roundform;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
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

/** Comparisons between the fields of a form. */
@Controller
@RequestMapping("/round-forms/{id}/checks")
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class CheckController {

    private final FormsOfRounds forms;

    CheckController(FormsOfRounds forms) {
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView create(@PathVariable long id) {
        return page(id, new CheckForm("", Comparison.AT_MOST.name(), ""), HttpStatus.OK);
    }

    private ModelAndView page(long id, CheckForm form, HttpStatus status) {
        return new ModelAndView("roundform/check", status)
                .addObject("form", form)
                .addObject("shown", forms.view(id))
                .addObject("comparisons", Comparison.choices())
                .addObject("under", "/rounds");
    }

    @PostMapping
    ModelAndView store(
            @PathVariable long id,
            @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            RedirectAttributes next) {
        try {
            forms.addCheck(id, form);
            Flash.success(next, "roundform.check.saved");
            return new ModelAndView("redirect:/round-forms/" + id);
        } catch (FormRefused refused) {
            refused.reject(errors);
            return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{number}/removal")
    String remove(@PathVariable long id, @PathVariable int number, RedirectAttributes next) {
        try {
            forms.removeCheck(id, number);
            Flash.success(next, "roundform.check.removed");
        } catch (FormRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/round-forms/" + id;
    }
}
