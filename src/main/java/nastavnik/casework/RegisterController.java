package nastavnik.casework;

import java.util.Arrays;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.office.Download;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.Practices;
import nastavnik.practice.Recognition;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register as a list and as a workbook, by the same filters. */
@Controller
@RequestMapping("/practices")
class RegisterController {

    private final PracticeSearch search;
    private final RegisterFile file;
    private final PracticePages pages;
    private final FormsOfMentoring forms;
    private final CommitteeClock clock;

    RegisterController(
            PracticeSearch search,
            RegisterFile file,
            PracticePages pages,
            FormsOfMentoring forms,
            CommitteeClock clock) {
        this.search = search;
        this.file = file;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    @OpenToSignedIn
    String index(
            @CurrentUser SignedIn me, @ModelAttribute("filter") PracticeFilter filter, ListRequest asked, Model model) {
        var sight = new PracticeSight(me);
        var found = search.page(filter, sight, asked.pageable(PracticeSearch.SORTABLE));
        model.addAttribute("listing", Listing.of(asked, found.page()));
        model.addAttribute("alike", found.alike());
        model.addAttribute("schools", search.schools(sight));
        model.addAttribute("years", search.years(sight));
        model.addAttribute("forms", forms.allChoices());
        model.addAttribute("stages", PracticeStage.values());
        model.addAttribute(
                "recognitions",
                Arrays.stream(Recognition.values())
                        .filter(each -> each != Recognition.NONE)
                        .toList());
        model.addAttribute("proposes", me.is(Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR));
        model.addAttribute("keeps", me.is(Role.METHODOLOGIST));
        model.addAttribute("exports", me.is(Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER));
        model.addAttribute("waiting", Practices.judges(me) ? search.waiting(me) : null);
        model.addAttribute("workbook", filter.address("/practices/workbook"));
        return "casework/index";
    }

    @GetMapping("/workbook")
    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
    ResponseEntity<StreamingResponseBody> show(
            @CurrentUser SignedIn me, @ModelAttribute("filter") PracticeFilter filter) {
        var today = clock.today();
        return new Download(pages.words("casework.workbook.file", Dates.compact(today)), "praktiki-" + today + ".xlsx")
                .of(file.export(filter, me));
    }
}
