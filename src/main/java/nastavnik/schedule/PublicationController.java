package nastavnik.schedule;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.Webinars;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that is planned in a half-year, published at once; what will be published is shown before. */
@Controller
@RequestMapping("/webinars/publication")
@OpenTo(Role.METHODOLOGIST)
class PublicationController {

    private final Webinars webinars;
    private final WebinarSearch search;
    private final WebinarPages pages;

    PublicationController(Webinars webinars, WebinarSearch search, WebinarPages pages) {
        this.webinars = webinars;
        this.search = search;
        this.pages = pages;
    }

    @GetMapping
    String create(@RequestParam(defaultValue = "") String half, @CurrentUser SignedIn me, Model model) {
        var of = HalfYear.parse(half).orElseThrow(NotFoundException::new);
        var planned = new WebinarFilter(of.toString(), "", "", WebinarState.PLANNED.name(), "");
        model.addAttribute("half", of.toString());
        model.addAttribute("title", pages.half(of));
        model.addAttribute("rows", pages.rows(search.all(planned, new WebinarSight(me))));
        return "schedule/publication";
    }

    @PostMapping
    String store(@RequestParam(defaultValue = "") String half, @CurrentUser SignedIn me, RedirectAttributes next) {
        var of = HalfYear.parse(half).orElseThrow(NotFoundException::new);
        Flash.success(next, "schedule.published.several", webinars.publish(of, me));
        return "redirect:/webinars?half=" + of;
    }
}
