package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.indicator.YearNumbers;
import nastavnik.indicator.YearNumbers.YearKey;
import nastavnik.web.Flash;
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

/** The target of a year: the city's or a school's, with the document that sets it. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
@RequestMapping("/indicators/{id}/target")
class TargetController {

    private final YearNumbers numbers;
    private final NumberPages pages;

    TargetController(YearNumbers numbers, NumberPages pages) {
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
        var form = NumberForm.of(numbers.target(key).orElse(null));
        return withLowest(pages.form(me, pages.subject("target", key), key, form, HttpStatus.OK), key);
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
        NumberPages.whole(form, errors, "value", "source");
        var page = pages.save(
                me,
                pages.subject("target", key),
                key,
                form,
                errors,
                next,
                place -> numbers.setTarget(place, form.was(), form.empty() ? null : form.target()));
        return page.getStatus() == null ? page : withLowest(page, key);
    }

    /** Schools whose targets the city's has overtaken are raised to it. */
    @PostMapping("/schools")
    @OpenTo(Role.COMMITTEE)
    String raise(@PathVariable long id, @RequestParam(defaultValue = "") String year, RedirectAttributes next) {
        var key = pages.ofCity(id, year);
        Flash.success(next, "indicatorpage.below.raised", Integer.toString(numbers.raiseToCity(id, key.year())));
        return "redirect:" + NumberPages.address("/indicators/" + id, key);
    }

    private ModelAndView withLowest(ModelAndView page, YearKey key) {
        numbers.lowest(key).ifPresent(least -> page.addObject("lowest", YearNumbers.words(least)));
        return page;
    }
}
