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

/** What a school's figure consists of, without names: for the city's people and the school itself. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class PartsController {

    private final Indicators indicators;
    private final IndicatorPages pages;

    PartsController(Indicators indicators, IndicatorPages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    @GetMapping("/indicators/{id}/parts")
    ModelAndView index(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school) {
        var place = indicators.place(me, school);
        if (place == null) {
            throw new NotFoundException();
        }
        var chosen = Years.chosen(year, pages.present());
        var indicator = indicators.find(id);
        return pages.page("indicatorpage/parts", me, chosen, place)
                .addObject("indicator", indicator)
                .addObject("firms", indicator.card().numerator().what() == Counted.ENTERPRISES)
                .addObject("rows", indicators.parts(id, chosen, place, me));
    }
}
