package nastavnik.citymentoring;

import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.citymentoring.Monitoring.OfSchool;
import nastavnik.school.SchoolEnds;
import nastavnik.school.SchoolType;
import nastavnik.web.ListRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A school year of mentoring in the city: its dynamics, and schools of a kind beside each other. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class MonitoringController {

    private final Monitoring monitoring;
    private final Satisfactions satisfactions;
    private final MonitoringPaper paper;
    private final SchoolEnds ends;
    private final CommitteeClock clock;

    MonitoringController(
            Monitoring monitoring,
            Satisfactions satisfactions,
            MonitoringPaper paper,
            SchoolEnds ends,
            CommitteeClock clock) {
        this.monitoring = monitoring;
        this.satisfactions = satisfactions;
        this.paper = paper;
        this.ends = ends;
        this.clock = clock;
    }

    @GetMapping("/mentoring/monitoring")
    String index(@ModelAttribute("filter") MonitoringFilter filter, ListRequest asked, Model model) {
        var today = clock.today();
        var present = SchoolYear.of(today);
        var year = filter.schoolYear(present);
        var seen = monitoring.seen(year, today);
        var all = seen.schools();
        var fitting = all.stream().filter(filter::fits).toList();
        var satisfied = satisfactions.of(year, today);
        var listing = ComparedSchool.listing(fitting, satisfied, asked);
        model.addAttribute("listing", listing);
        model.addAttribute(
                "ended",
                ends.words(listing.rows().stream().map(row -> row.counts().id()).toList()));
        model.addAttribute("satisfied", satisfied.city());
        var city = seen.city();
        model.addAttribute("city", city);
        model.addAttribute(
                "known",
                year.equals(present)
                        || city.pairs() + city.groups() > 0
                        || all.stream().anyMatch(each -> each.begun() > 0)
                        || !satisfied.schools().isEmpty());
        model.addAttribute("months", seen.months());
        model.addAttribute("begun", all.stream().mapToLong(OfSchool::begun).sum());
        model.addAttribute(
                "finished", all.stream().mapToLong(OfSchool::finished).sum());
        model.addAttribute(
                "without",
                all.stream().filter(each -> each.pairs() + each.groups() == 0).count());
        model.addAttribute("year", year.toString());
        model.addAttribute(
                "years",
                Stream.iterate(present, SchoolYear::previous)
                        .limit(5)
                        .map(SchoolYear::toString)
                        .toList());
        model.addAttribute("types", SchoolType.values());
        model.addAttribute(
                "districts",
                all.stream()
                        .map(OfSchool::district)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("under", "/mentoring");
        return "citymentoring/monitoring";
    }

    @GetMapping("/mentoring/monitoring/workbook")
    ResponseEntity<StreamingResponseBody> workbook(
            @CurrentUser SignedIn me, @ModelAttribute("filter") MonitoringFilter filter) {
        var year = filter.schoolYear(SchoolYear.of(clock.today()));
        return paper.download(year).of(paper.file(me, year, filter));
    }
}
