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

/** The least the region demands of an indicator in a year: no target may be lower. */
@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/indicators/{id}/minimum")
class MinimumController {

    private final YearNumbers numbers;
    private final NumberPages pages;

    MinimumController(YearNumbers numbers, NumberPages pages) {
        this.numbers = numbers;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id, @RequestParam(defaultValue = "") String year) {
        var key = pages.key(me, id, year, "");
        var form = NumberForm.of(numbers.minimum(id, key.year()).orElse(null));
        return pages.form(me, pages.subject("minimum", key), key, form, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var key = pages.key(me, id, year, "");
        NumberPages.whole(form, errors, "value", "source");
        return pages.save(
                me,
                pages.subject("minimum", key),
                key,
                form,
                errors,
                next,
                place -> numbers.setMinimum(id, place.year(), form.was(), form.empty() ? null : form.target()));
    }
}
