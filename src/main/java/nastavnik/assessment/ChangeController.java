package nastavnik.assessment;

import java.util.Comparator;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Typed;
import nastavnik.office.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What has changed, for the city without names, and as files. */
@Controller
class ChangeController {

    private final Assessments assessments;
    private final Changes changes;
    private final ChangeWorkbook workbook;
    private final CommitteeClock clock;

    ChangeController(Assessments assessments, Changes changes, ChangeWorkbook workbook, CommitteeClock clock) {
        this.assessments = assessments;
        this.changes = changes;
        this.workbook = workbook;
        this.clock = clock;
    }

    @GetMapping("/mentoring/assessments")
    @OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
    String city(@RequestParam(defaultValue = "") String year, Model model) {
        var asked = asked(year);
        var present = SchoolYear.of(clock.today());
        model.addAttribute("city", changes.city(asked));
        model.addAttribute("year", asked.toString());
        model.addAttribute(
                "years",
                Stream.of(present, present.previous(), present.previous().previous(), asked)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(SchoolYear::toString)
                        .toList());
        model.addAttribute("under", "/mentoring");
        return "assessment/city";
    }

    @GetMapping("/mentoring/assessments/workbook")
    @OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
    ResponseEntity<StreamingResponseBody> ofCity(
            @CurrentUser SignedIn me, @RequestParam(defaultValue = "") String year) {
        var asked = asked(year);
        var city = changes.city(asked);
        assessments.exported(null, asked.toString());
        return new Download(workbook.title() + ".xlsx", "assessments-" + asked.firstYear() + ".xlsx")
                .of(workbook.of(me, city, asked.toString()));
    }

    @GetMapping("/assessments/{id}/workbook")
    @OpenTo({Role.DIRECTOR, Role.CURATOR})
    ResponseEntity<StreamingResponseBody> ofSchool(@CurrentUser SignedIn me, @PathVariable long id) {
        var view = assessments.show(me, id);
        assessments.exported(id, view.title());
        return new Download(workbook.title() + ".xlsx", "assessment-" + id + ".xlsx")
                .of(workbook.of(me, view, changes.of(id)));
    }

    private SchoolYear asked(String year) {
        return SchoolYear.parse(Typed.line(year)).orElse(SchoolYear.of(clock.today()));
    }
}
