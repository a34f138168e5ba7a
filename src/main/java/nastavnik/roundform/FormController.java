package nastavnik.roundform;

import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms themselves, their titles and editions. */
@Controller
@RequestMapping("/round-forms")
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class FormController {

    private final FormsOfRounds forms;

    FormController(FormsOfRounds forms) {
        this.forms = forms;
    }

    @ModelAttribute("under")
    String under() {
        return "/rounds";
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("rows", forms.all());
        return "roundform/index";
    }

    @GetMapping("/new")
    ModelAndView create() {
        return page("", new TitleForm("", ""), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(@Valid @ModelAttribute("form") TitleForm form, BindingResult errors, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = forms.foundOnce(form.title()).id();
                Flash.success(next, "roundform.founded");
                return new ModelAndView("redirect:/round-forms/" + id);
            } catch (FormRefused refused) {
                refused.reject(errors);
            }
        }
        return page("", form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("shown", forms.view(id));
        return "roundform/show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        var shown = forms.view(id);
        return page("/" + id, new TitleForm(Integer.toString(shown.version()), shown.title()), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TitleForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                forms.retitle(id, form.version().isEmpty() ? 0 : Integer.parseInt(form.version()), form.title());
                Flash.success(next, "roundform.saved");
                return new ModelAndView("redirect:/round-forms/" + id);
            } catch (FormRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var now = forms.view(id);
                return page("/" + id, new TitleForm(Integer.toString(now.version()), form.title()), HttpStatus.CONFLICT)
                        .addObject("changed", true);
            }
        }
        return page("/" + id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/copy")
    String copy(@PathVariable long id, RedirectAttributes next) {
        var copy = forms.copy(id);
        Flash.success(next, "roundform.copied");
        return "redirect:/round-forms/" + copy;
    }

    private static ModelAndView page(String path, TitleForm form, HttpStatus status) {
        return new ModelAndView("roundform/title", status)
                .addObject("form", form)
                .addObject("path", "/round-forms" + path);
    }
}
