package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.indicator.DistrictNumbers;
import nastavnik.indicator.DistrictNumbers.DistrictKey;
import nastavnik.indicator.Indicators;
import nastavnik.indicatorpage.NumberPages.Subject;
import nastavnik.school.Schools;
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

/** A number from outside of a whole district: the committee has it where its schools have not entered theirs. */
@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/external-figures/{id}/district")
class DistrictController {

    private final Indicators indicators;
    private final DistrictNumbers numbers;
    private final NumberPages pages;
    private final Schools schools;
    private final CommitteeClock clock;

    DistrictController(
            Indicators indicators, DistrictNumbers numbers, NumberPages pages, Schools schools, CommitteeClock clock) {
        this.indicators = indicators;
        this.numbers = numbers;
        this.pages = pages;
        this.schools = schools;
        this.clock = clock;
    }

    static String address(long figure, String district, int year, long indicator) {
        return "/external-figures/" + figure + "/district?year=" + year + "&indicator=" + indicator + "&district="
                + URLEncoder.encode(district, StandardCharsets.UTF_8);
    }

    @GetMapping
    ModelAndView edit(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String indicator) {
        var key = key(me, id, year, district);
        return pages.form(
                        me,
                        subject(key, indicator),
                        pages.key(me, id, year, ""),
                        NumberForm.of(numbers.find(key).orElse(null)),
                        HttpStatus.OK)
                .addObject("place", key.district());
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String indicator,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var key = key(me, id, year, district);
        NumberPages.whole(form, errors, "amount", "asOf", "source");
        var page = pages.save(
                me,
                subject(key, indicator),
                pages.key(me, id, year, ""),
                form,
                errors,
                next,
                city -> numbers.set(key, form.was(), form.empty() ? null : form.external(clock.today())));
        return page.getStatus() == null ? page : page.addObject("place", key.district());
    }

    private DistrictKey key(SignedIn me, long id, String year, String district) {
        if (!schools.districts().contains(district)) {
            throw new NotFoundException();
        }
        return new DistrictKey(id, district, pages.key(me, id, year, "").year());
    }

    private Subject subject(DistrictKey key, String typed) {
        var figure = indicators.external(key.of()).orElseThrow(NotFoundException::new);
        var indicator = typed.matches("\\d{1,18}")
                ? indicators.find(Long.parseLong(typed)).id()
                : 0;
        return new Subject(
                "external",
                figure.name(),
                address(key.of(), key.district(), key.year(), indicator),
                (indicator == 0 ? "/external-figures" : "/indicators/" + indicator) + "?year=" + key.year());
    }
}
