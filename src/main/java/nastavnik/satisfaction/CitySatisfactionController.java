package nastavnik.satisfaction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Typed;
import nastavnik.office.Download;
import nastavnik.questionnaire.Audience;
import nastavnik.satisfaction.SurveyFigures.Row;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What surveys have found out in the city and its schools; neither words nor names, and nothing of fewer than five answers. */
@Controller
@RequestMapping("/mentoring/satisfaction")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class CitySatisfactionController {

    private final Results results;
    private final SurveyFigures figures;
    private final ResultWorkbook workbook;
    private final CommitteeClock clock;

    CitySatisfactionController(Results results, SurveyFigures figures, ResultWorkbook workbook, CommitteeClock clock) {
        this.results = results;
        this.figures = figures;
        this.workbook = workbook;
        this.clock = clock;
    }

    /** The sum of an audience, of surveys that count: nobody is in it twice. */
    record Total(Audience audience, long surveys, long asked, long answered, long satisfied) {

        public long percent() {
            return SurveyResult.percent(satisfied, answered);
        }
    }

    /** A questionnaire of which there are results. */
    record Used(long id, String title, int edition, Audience audience, long surveys) {}

    @GetMapping
    String index(@RequestParam(defaultValue = "") String year, Model model) {
        var present = SchoolYear.of(clock.today());
        var asked = SchoolYear.parse(Typed.line(year)).orElse(present);
        var rows = figures.of(asked);
        var shown = rows.stream().filter(Row::counts).toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "hidden",
                rows.stream().filter(row -> row.closed() && !row.shown()).count());
        model.addAttribute("running", rows.stream().filter(row -> !row.closed()).count());
        model.addAttribute(
                "totals",
                Stream.of(Audience.values()).map(each -> total(each, shown)).toList());
        model.addAttribute("used", used(shown));
        model.addAttribute("year", asked.toString());
        model.addAttribute(
                "years",
                Stream.concat(Stream.of(present, asked), figures.years().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(SchoolYear::toString)
                        .toList());
        model.addAttribute("under", "/mentoring");
        return "satisfaction/city";
    }

    private static Total total(Audience audience, List<Row> shown) {
        var of = shown.stream().filter(row -> row.audience() == audience).toList();
        return new Total(
                audience,
                of.size(),
                of.stream().mapToLong(Row::asked).sum(),
                of.stream().mapToLong(Row::answered).sum(),
                of.stream().mapToLong(Row::satisfied).sum());
    }

    private static List<Used> used(List<Row> shown) {
        return shown.stream()
                .map(row -> new Used(
                        row.questionnaireId(),
                        row.title(),
                        row.edition(),
                        row.audience(),
                        shown.stream()
                                .filter(each -> each.questionnaireId() == row.questionnaireId())
                                .count()))
                .distinct()
                .sorted(Comparator.comparing(Used::audience).thenComparing(Used::id))
                .toList();
    }

    @GetMapping("/surveys/{id}")
    String survey(@PathVariable long id, Model model) {
        var result = results.ofAny(id);
        return page(result, model);
    }

    @GetMapping("/questionnaires/{id}")
    String questionnaire(@PathVariable long id, @RequestParam(defaultValue = "") String year, Model model) {
        var asked = SchoolYear.parse(Typed.line(year)).orElse(SchoolYear.of(clock.today()));
        return page(results.ofCity(id, asked), model);
    }

    private static String page(SurveyResult result, Model model) {
        model.addAttribute("result", result);
        model.addAttribute("back", "/mentoring/satisfaction?year=" + result.year());
        model.addAttribute("file", "");
        model.addAttribute("under", "/mentoring");
        return "satisfaction/result";
    }

    @GetMapping("/workbook")
    ResponseEntity<StreamingResponseBody> workbook(
            @CurrentUser SignedIn me, @RequestParam(defaultValue = "") String year) {
        var asked = SchoolYear.parse(Typed.line(year)).orElse(SchoolYear.of(clock.today()));
        results.exported(me, asked.toString());
        return new Download(workbook.title() + ".xlsx", "satisfaction-" + asked.firstYear() + ".xlsx")
                .of(workbook.ofCity(me, figures.of(asked), asked.toString()));
    }
}
