package nastavnik.inspection;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Download;
import nastavnik.web.ListRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Controller
@RequestMapping("/journal")
@OpenTo(Role.ADMINISTRATOR)
class InspectionController {

    private final InspectionPages pages;
    private final InspectionFile file;
    private final InspectionWords words;
    private final CommitteeClock clock;

    InspectionController(InspectionPages pages, InspectionFile file, InspectionWords words, CommitteeClock clock) {
        this.pages = pages;
        this.file = file;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String index(@ModelAttribute("filter") InspectionFilter filter, ListRequest asked, Model model) {
        model.addAttribute("list", pages.list(filter, asked));
        model.addAttribute("groups", pages.groups());
        model.addAttribute("subjects", pages.subjects(filter));
        model.addAttribute("workbook", filter.url("/journal/workbook"));
        return "inspection/index";
    }

    @GetMapping("/workbook")
    ResponseEntity<StreamingResponseBody> show(
            @CurrentUser SignedIn me, @ModelAttribute("filter") InspectionFilter filter) {
        var today = clock.today();
        var name = words.say("inspection.workbook.file", new Object[] {Dates.compact(today)});
        return new Download(name, "journal-" + today + ".xlsx").of(file.export(me, filter));
    }
}
