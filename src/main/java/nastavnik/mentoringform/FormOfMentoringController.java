package nastavnik.mentoringform;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Difference;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mentoring/forms")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class FormOfMentoringController {

    private final FormOfMentoringService forms;

    FormOfMentoringController(FormOfMentoringService forms) {
        this.forms = forms;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("rows", forms.list());
        return "mentoringform/index";
    }

    @GetMapping("/new")
    String create(Model model) {
        model.addAttribute("form", FormOfMentoringForm.blank());
        return "mentoringform/form";
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") FormOfMentoringForm form, BindingResult errors, RedirectAttributes next) {
        check(null, form, errors);
        if (errors.hasErrors()) {
            return new ModelAndView("mentoringform/form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        forms.add(form.name(), form.otherNames());
        Flash.success(next, "mentoringform.added", form.name());
        return new ModelAndView("redirect:/mentoring/forms");
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", forms.form(id));
        return "mentoringform/form";
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") FormOfMentoringForm form,
            BindingResult errors,
            RedirectAttributes next) {
        check(id, form, errors);
        if (errors.hasErrors()) {
            return new ModelAndView("mentoringform/form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            forms.revise(id, form.version(), form.name(), form.otherNames());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return conflict(id, form);
        }
        Flash.success(next, "mentoringform.saved", form.name());
        return new ModelAndView("redirect:/mentoring/forms");
    }

    private void check(@Nullable Long id, FormOfMentoringForm form, Errors errors) {
        forms.takenBy(id, form.name(), form.otherNames())
                .ifPresent(other -> errors.rejectValue(
                        form.name().equals(other) ? "name" : "aliases",
                        "mentoringform.taken",
                        new Object[] {other},
                        null));
    }

    private ModelAndView conflict(long id, FormOfMentoringForm form) {
        var now = forms.form(id);
        var page = new ModelAndView("mentoringform/form", HttpStatus.CONFLICT);
        page.addObject("form", form.onVersion(now.version()));
        page.addObject(
                "differences",
                Difference.between(now, form, "mentoringform", Set.of("version"), (field, value) -> value.toString()));
        return page;
    }
}
