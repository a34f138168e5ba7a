package nastavnik.retention;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.web.Flash;
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

/** Whose data is about to be destroyed because its term is over, and the word to keep it longer. */
@Controller
@RequestMapping("/retention")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class RetentionController {

    private final RetentionService retention;

    RetentionController(RetentionService retention) {
        this.retention = retention;
    }

    @ModelAttribute("under")
    String under() {
        return "/consents";
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("rows", retention.list(me));
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "retention/index";
    }

    @GetMapping("/{id}/extension")
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, HttpStatus.OK)
                .addObject(
                        "form",
                        new ExtensionForm(Dates.compact(retention.bounds().getLast()), ""));
    }

    @PostMapping("/{id}/extension")
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var bounds = retention.bounds();
        if (!errors.hasFieldErrors("until")
                && (form.day().isBefore(bounds.getFirst()) || form.day().isAfter(bounds.getLast()))) {
            errors.rejectValue(
                    "until",
                    "retention.until.odd",
                    new Object[] {Dates.full(bounds.getFirst()), Dates.full(bounds.getLast())},
                    "");
        }
        if (errors.hasErrors()) {
            return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        retention.extend(me, id, form.day(), form.reason());
        Flash.success(next, "retention.extended", Dates.full(form.day()));
        return new ModelAndView("redirect:/retention");
    }

    private ModelAndView page(SignedIn me, long id, HttpStatus status) {
        return new ModelAndView("retention/extension", status).addObject("row", retention.show(me, id));
    }
}
