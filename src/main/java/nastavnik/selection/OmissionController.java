package nastavnik.selection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.period.Periods;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lines that do not go to the region: several are left out with one reason, or taken back. */
@Controller
@RequestMapping("/report-periods/{quarter}/selection")
@OpenTo(Role.METHODOLOGIST)
class OmissionController {

    private static final int LONGEST = 500;

    private final Selections selections;
    private final SelectionPages pages;
    private final Periods periods;

    OmissionController(Selections selections, SelectionPages pages, Periods periods) {
        this.selections = selections;
        this.pages = pages;
        this.periods = periods;
    }

    @PostMapping("/omission")
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> line,
            @RequestParam(defaultValue = "") String reason,
            SelectionFilter filter,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = periods.named(quarter);
        var why = Typed.line(reason);
        var wrong = Stream.of(
                        line.isEmpty() ? "line" : "",
                        why.isEmpty() ? "reason" : "",
                        why.length() > LONGEST ? "reasonLong" : "")
                .filter(each -> !each.isEmpty())
                .toList();
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.index(period, filter, why, line, wrong, me, list.at(page(quarter)), model);
        }
        Flash.success(next, "selection.omitted", selections.omit(period.quarter(), keys(line), why, me));
        return "redirect:" + list.on(page(quarter));
    }

    @PostMapping("/return")
    String destroy(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> line,
            @RequestParam(defaultValue = "") String reason,
            SelectionFilter filter,
            @CurrentUser SignedIn me,
            ListRequest list,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var period = periods.named(quarter);
        if (line.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.index(
                    period, filter, Typed.line(reason), line, List.of("line"), me, list.at(page(quarter)), model);
        }
        Flash.success(next, "selection.restored", selections.restore(period.quarter(), keys(line), me));
        return "redirect:" + list.on(page(quarter));
    }

    private static String page(String quarter) {
        return "/report-periods/" + quarter + "/selection";
    }

    private static List<LineKey> keys(List<String> written) {
        return written.stream().map(LineKey::read).flatMap(Optional::stream).toList();
    }
}
