package nastavnik.indicatorpage;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.indicator.Counted;
import nastavnik.indicator.Indicators;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom a school's figure counts: for the school itself, which reads names it keeps anyway; the reading is journalled. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PeopleController {

    private final Indicators indicators;
    private final IndicatorPages pages;

    PeopleController(Indicators indicators, IndicatorPages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    @GetMapping("/indicators/{id}/people")
    ModelAndView index(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String show) {
        var place = indicators.place(me, school);
        if (place == null) {
            throw new NotFoundException();
        }
        // Organisations and answers are no people: what is behind the figure stands on another page.
        var what = indicators.find(id).card().numerator().what();
        if (what.surveyed()) {
            return new ModelAndView("redirect:/surveys");
        }
        if (what == Counted.ENTERPRISES) {
            return new ModelAndView("redirect:/indicators/" + id + "/parts?year=" + Years.chosen(year, pages.present())
                    + "&school=" + place);
        }
        var chosen = Years.chosen(year, pages.present());
        var undated = "undated".equals(show);
        var page = pages.page("indicatorpage/people", me, chosen, place);
        page.addObject("rows", indicators.people(id, chosen, place, undated, me));
        page.addObject("indicator", indicators.find(id));
        page.addObject("undated", undated);
        return page;
    }
}
