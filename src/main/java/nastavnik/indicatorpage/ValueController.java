package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.indicator.YearNumbers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A value counted by hand instead of the portal's, for the city or a school. */
@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/indicators/{id}/value")
class ValueController {

    private final YearNumbers numbers;
    private final NumberPages pages;

    ValueController(YearNumbers numbers, NumberPages pages) {
        this.numbers = numbers;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school) {
        var key = pages.key(me, id, year, school);
        var form = NumberForm.of(numbers.manual(key).orElse(null));
        return pages.form(me, pages.subject("value", key), key, form, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var key = pages.key(me, id, year, school);
        NumberPages.whole(form, errors, "numerator", "denominator", "source");
        return pages.save(
                me,
                pages.subject("value", key),
                key,
                form,
                errors,
                next,
                place -> numbers.setManual(place, form.was(), form.empty() ? null : form.manual()));
    }
}
