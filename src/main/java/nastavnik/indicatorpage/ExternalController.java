package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.YearNumbers;
import nastavnik.indicator.YearNumbers.YearKey;
import nastavnik.indicatorpage.NumberPages.Subject;
import nastavnik.web.NotFoundException;
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

/** Numbers from outside by years: the city's by the committee, a school's own by the school. */
@Controller
@OpenTo({Role.COMMITTEE, Role.DIRECTOR, Role.CURATOR})
@RequestMapping("/external-figures")
class ExternalController {

    private final Indicators indicators;
    private final YearNumbers numbers;
    private final NumberPages pages;
    private final ExternalPages list;
    private final CommitteeClock clock;

    ExternalController(
            Indicators indicators, YearNumbers numbers, NumberPages pages, ExternalPages list, CommitteeClock clock) {
        this.indicators = indicators;
        this.numbers = numbers;
        this.pages = pages;
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(
            @CurrentUser SignedIn me,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school) {
        return list.index(me, year, school);
    }

    @GetMapping("/{id}")
    ModelAndView edit(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school) {
        var key = pages.key(me, id, year, school);
        return pages.form(
                me, subject(key), key, NumberForm.of(numbers.external(key).orElse(null)), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var key = pages.key(me, id, year, school);
        NumberPages.whole(form, errors, "amount", "asOf", "source");
        return pages.save(
                me,
                subject(key),
                key,
                form,
                errors,
                next,
                place -> numbers.setExternal(place, form.was(), form.empty() ? null : form.external(clock.today())));
    }

    private Subject subject(YearKey key) {
        var figure = indicators.external(key.of()).orElseThrow(NotFoundException::new);
        return new Subject(
                "external",
                figure.name(),
                NumberPages.address("/external-figures/" + key.of(), key),
                NumberPages.address("/external-figures", key));
    }
}
