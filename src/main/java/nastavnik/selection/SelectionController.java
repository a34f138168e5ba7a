package nastavnik.selection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import nastavnik.web.Typed;
import org.springframework.data.domain.PageImpl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines of a quarter's accepted reports: several are left out with one reason, or taken back. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class SelectionController {

    private static final int LONGEST = 500;

    private final Selections selections;
    private final Periods periods;
    private final ReportWords words;

    SelectionController(Selections selections, Periods periods, ReportWords words) {
        this.selections = selections;
        this.periods = periods;
        this.words = words;
    }

    /** A line as it is shown. */
    record Row(String key, long reportId, String school, String kind, String first, String second, String reason) {}

    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
    @GetMapping("/report-periods/{quarter}/selection")
    String index(
            @PathVariable String quarter,
            SelectionFilter filter,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model) {
        return page(period(quarter), filter, "", List.of(), false, me, list, model);
    }

    @PostMapping("/report-periods/{quarter}/selection/omission")
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> line,
            @RequestParam(defaultValue = "") String reason,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = period(quarter);
        var why = Typed.line(reason);
        if (line.isEmpty() || why.isEmpty() || why.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(period, new SelectionFilter("", "", ""), why, line, true, me, list, model);
        }
        Flash.success(next, "selection.omitted", selections.omit(period.quarter(), keys(line), why, me));
        return "redirect:/report-periods/" + quarter + "/selection";
    }

    @PostMapping("/report-periods/{quarter}/selection/return")
    String destroy(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> line,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        Flash.success(
                next, "selection.restored", selections.restore(period(quarter).quarter(), keys(line), me));
        return "redirect:/report-periods/" + quarter + "/selection";
    }

    private static List<LineKey> keys(List<String> written) {
        return written.stream().map(LineKey::read).flatMap(Optional::stream).toList();
    }

    private String page(
            PeriodCard period,
            SelectionFilter filter,
            String reason,
            List<String> ticked,
            boolean wrong,
            SignedIn me,
            ListRequest list,
            Model model) {
        var asked = list.pageable(List.of("school"));
        var all = selections.lines(period);
        var fitting = all.stream().filter(filter::fits).toList();
        var rows = fitting.stream()
                .skip(asked.getOffset())
                .limit(asked.getPageSize())
                .map(line -> new Row(
                        line.key().written(),
                        line.key().reportId(),
                        line.schoolName(),
                        line.key().kind().name(),
                        line.first(),
                        line.second(),
                        line.reason()))
                .toList();
        model.addAttribute("key", period.quarter().toString());
        model.addAttribute("quarter", words.quarter(period.quarter()));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "schools", all.stream().map(AcceptedLine::schoolName).distinct().toList());
        model.addAttribute("reason", reason);
        model.addAttribute("ticked", ticked);
        model.addAttribute("wrong", wrong);
        model.addAttribute("total", all.size());
        model.addAttribute("left", all.stream().filter(line -> !line.selected()).count());
        model.addAttribute(
                "changeable", me.is(Role.METHODOLOGIST) && !period.state().frozen());
        model.addAttribute("listing", Listing.of(list, new PageImpl<>(rows, asked, fitting.size())));
        return "selection/index";
    }

    private PeriodCard period(String quarter) {
        return Quarter.parse(quarter).flatMap(periods::find).orElseThrow(NotFoundException::new);
    }
}
