package nastavnik.indicatorpage;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.office.SheetFile;
import nastavnik.web.ListRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Values against targets: the city's for the city's people, a school's own for its people. No names. */
@Controller
@OpenToSignedIn
@RequestMapping("/indicators")
class IndicatorController {

    private final IndicatorPages pages;
    private final IndicatorPaper paper;

    IndicatorController(IndicatorPages pages, IndicatorPaper paper) {
        this.pages = pages;
        this.paper = paper;
    }

    @GetMapping
    ModelAndView index(
            @CurrentUser SignedIn me,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school) {
        return pages.index(me, year, school);
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school,
            ListRequest asked) {
        return pages.show(me, id, year, school, asked);
    }

    @GetMapping("/workbook")
    ResponseEntity<StreamingResponseBody> workbook(
            @CurrentUser SignedIn me,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String school) {
        SheetFile file = paper.file(me, year, school);
        return paper.download(year).of(file);
    }
}
