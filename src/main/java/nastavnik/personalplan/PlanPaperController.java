package nastavnik.personalplan;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.MENTOR})
class PlanPaperController {

    private final PlanPages pages;
    private final PlanPaper paper;

    PlanPaperController(PlanPages pages, PlanPaper paper) {
        this.pages = pages;
        this.paper = paper;
    }

    @GetMapping("/mentor-pairs/{id}/plan/paper")
    ResponseEntity<StreamingResponseBody> show(@CurrentUser SignedIn me, @PathVariable long id) {
        var plan = pages.exported(me, id);
        return new Download(paper.name() + ".docx", PlanPaper.plainName(plan.pair())).of(paper.of(plan));
    }
}
