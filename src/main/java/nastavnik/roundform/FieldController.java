package nastavnik.roundform;

import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Choice;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** The fields of a form; {@code new} instead of a code adds one. */
@Controller
@RequestMapping("/round-forms/{id}/fields")
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class FieldController {

    private static final String NEW = "new";

    private final FormsOfRounds forms;
    private final MessageSource messages;

    FieldController(FormsOfRounds forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/{code}")
    ModelAndView edit(@PathVariable long id, @PathVariable String code) {
        return page(id, code, code.equals(NEW) ? forms.blank(id) : forms.field(id, code), HttpStatus.OK);
    }

    @PostMapping("/{code}")
    ModelAndView update(
            @PathVariable long id,
            @PathVariable String code,
            @Valid @ModelAttribute("form") FieldForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                save(id, code, form);
                Flash.success(next, "roundform.field.saved");
                return new ModelAndView("redirect:/round-forms/" + id);
            } catch (FormRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return page(id, code, form.onVersion(forms.view(id).version()), HttpStatus.CONFLICT)
                        .addObject("changed", true);
            }
        }
        return page(id, code, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void save(long id, String code, FieldForm form) {
        var version = Integer.parseInt(form.version());
        if (code.equals(NEW)) {
            forms.add(id, version, form.field());
        } else {
            forms.replace(id, version, code, form.field());
        }
    }

    @PostMapping("/{code}/removal")
    String remove(@PathVariable long id, @PathVariable String code, RedirectAttributes next) {
        try {
            forms.remove(id, code);
            Flash.success(next, "roundform.field.removed");
        } catch (FormRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/round-forms/" + id;
    }

    @PostMapping("/{code}/rise")
    String raise(@PathVariable long id, @PathVariable String code, RedirectAttributes next) {
        try {
            forms.raise(id, code);
        } catch (FormRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/round-forms/" + id;
    }

    private ModelAndView page(long id, String code, FieldForm form, HttpStatus status) {
        return new ModelAndView("roundform/field", status)
                .addObject("form", form)
                .addObject("shown", forms.view(id))
                .addObject("code", code)
                .addObject("kinds", Choice.of(messages, "roundform.kind.", FieldKind.values()))
                .addObject("asked", forms.view(id).wholeFields())
                .addObject("figures", Choice.of(messages, "roundform.figure.", PortalFigure.values()))
                .addObject("under", "/rounds");
    }
}
