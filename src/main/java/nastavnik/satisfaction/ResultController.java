package nastavnik.satisfaction;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What a survey of the own school has found out. */
@Controller
@RequestMapping("/surveys/{id}/results")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ResultController {

    private final Results results;
    private final ResultWorkbook workbook;

    ResultController(Results results, ResultWorkbook workbook) {
        this.results = results;
        this.workbook = workbook;
    }

    @GetMapping
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("result", results.ofOwn(me, id));
        model.addAttribute("back", "/surveys/" + id);
        model.addAttribute("file", "/surveys/" + id + "/results/workbook");
        model.addAttribute("under", "/surveys");
        return "satisfaction/result";
    }

    @GetMapping("/workbook")
    ResponseEntity<StreamingResponseBody> workbook(@CurrentUser SignedIn me, @PathVariable long id) {
        var result = results.ofOwn(me, id);
        results.exported(me, result.title());
        return new Download(workbook.title() + ".xlsx", "survey-" + id + ".xlsx").of(workbook.of(me, result));
    }
}
