package nastavnik.review;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.reportlist.ReportFilter;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
@RequestMapping("/report-periods")
class PeriodController {

    private static final List<String> SORTABLE = List.of("school", "state", "submitted", "late", "district");

    private final Periods periods;
    private final ReportLists reports;
    private final Schools schools;
    private final QueuePages pages;

    PeriodController(Periods periods, ReportLists reports, Schools schools, QueuePages pages) {
        this.periods = periods;
        this.reports = reports;
        this.schools = schools;
        this.pages = pages;
    }

    @GetMapping
    String index(@CurrentUser SignedIn person, Model model) {
        model.addAttribute("decides", person.is(Role.METHODOLOGIST));
        periods.openDue();
        model.addAttribute("periods", pages.rows(periods.all()));
        return "review/index";
    }

    @GetMapping("/{quarter}")
    String show(
            @PathVariable String quarter,
            ReportQueue queue,
            @CurrentUser SignedIn person,
            ListRequest list,
            Model model) {
        var period = periods.named(quarter);
        var filter = queue.filter();
        model.addAttribute("period", pages.view(period, filter));
        model.addAttribute("filter", filter);
        model.addAttribute("several", queue.on("/report-periods/" + quarter + "/acceptances/new"));
        model.addAttribute("groups", ReportFilter.Group.values());
        model.addAttribute("districts", schools.districts());
        var found = reports.page(period, filter, list.pageable(SORTABLE));
        model.addAttribute("listing", Listing.of(list, pages.rows(found, queue, person)));
        model.addAttribute("decides", person.is(Role.METHODOLOGIST));
        return "review/show";
    }
}
