package nastavnik.schedule;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.office.Download;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.Webinars;
import org.springframework.data.domain.PageImpl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The schedule as a list and as the official paper, by the same filter. */
@Controller
@RequestMapping("/webinars")
class ScheduleController {

    private final WebinarSearch search;
    private final WebinarPages pages;
    private final ScheduleFile file;
    private final FormsOfMentoring forms;
    private final FilterWords filters;

    ScheduleController(
            WebinarSearch search, WebinarPages pages, ScheduleFile file, FormsOfMentoring forms, FilterWords filters) {
        this.search = search;
        this.pages = pages;
        this.file = file;
        this.forms = forms;
        this.filters = filters;
    }

    /** A school has few webinars: it sees all of them at once, the city the present half-year. */
    @GetMapping
    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
    String index(@CurrentUser SignedIn me, WebinarFilter typed, ListRequest asked, Model model) {
        var sight = new WebinarSight(me);
        var filter = me.role().worksForSchools() ? typed : typed.or(pages.present());
        var found = search.page(filter, sight, asked.pageable(WebinarSearch.SORTABLE));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "listing",
                Listing.of(
                        asked,
                        new PageImpl<>(pages.rows(found.getContent()), found.getPageable(), found.getTotalElements())));
        model.addAttribute("halves", pages.halves(sight));
        var schools = search.schools(sight);
        var choices = forms.allChoices();
        model.addAttribute("schools", schools);
        model.addAttribute("forms", choices);
        model.addAttribute("half", filters.half(filter));
        model.addAttribute("narrowed", filters.of(filter, schools, choices));
        model.addAttribute("states", WebinarState.values());
        model.addAttribute("keeps", Webinars.keeps(me));
        model.addAttribute("exports", !me.role().worksForSchools());
        model.addAttribute("waiting", Webinars.keeps(me) ? search.waiting() : null);
        model.addAttribute("workbook", filter.address("/webinars/workbook"));
        model.addAttribute("publication", "/webinars/publication?half=" + half(filter));
        return "schedule/index";
    }

    @GetMapping("/workbook")
    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
    ResponseEntity<StreamingResponseBody> show(@CurrentUser SignedIn me, WebinarFilter typed) {
        var half = half(typed);
        return new Download(
                        pages.say("schedule.file", pages.half(half)) + ".xlsx", "grafik-vebinarov-" + half + ".xlsx")
                .of(file.export(typed.in(half), half, me));
    }

    /** The official paper is of one half-year. */
    private HalfYear half(WebinarFilter filter) {
        return HalfYear.parse(filter.half() == null ? "" : filter.half()).orElse(pages.present());
    }
}
