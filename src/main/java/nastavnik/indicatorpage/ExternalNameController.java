package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Typed;
import nastavnik.indicator.IndicatorRefused;
import nastavnik.indicator.Indicators;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds an external figure that an indicator of the committee's own needs. */
@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/external-figures")
class ExternalNameController {

    private final Indicators indicators;

    ExternalNameController(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Its name as it is typed. */
    record ExternalNameForm(@NotBlank @Size(max = 200) String name) {

        ExternalNameForm {
            name = Typed.line(name);
        }
    }

    @GetMapping("/new")
    ModelAndView create() {
        return new ModelAndView("indicatorpage/external-form").addObject("form", new ExternalNameForm(""));
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") ExternalNameForm form, BindingResult errors, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                indicators.addExternal(form.name());
                Flash.success(next, "indicatorpage.saved");
                return new ModelAndView("redirect:/external-figures");
            } catch (IndicatorRefused twice) {
                errors.rejectValue("name", twice.key());
            }
        }
        return new ModelAndView("indicatorpage/external-form", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", form);
    }
}
