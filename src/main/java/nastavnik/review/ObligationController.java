package nastavnik.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Typed;
import nastavnik.report.Obligations;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Schools that do not owe a report of a quarter: with the reason, and to be added with one. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class ObligationController {

    private static final int LONGEST = 500;

    private final Obligations obligations;
    private final Quarters quarters;

    ObligationController(Obligations obligations, Quarters quarters) {
        this.obligations = obligations;
        this.quarters = quarters;
    }

    @GetMapping("/report-periods/{quarter}/obligations")
    String index(@PathVariable String quarter, Model model) {
        return page(quarter, List.of(), "", "", model);
    }

    @PostMapping("/report-periods/{quarter}/obligations")
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<Long> school,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var words = Typed.line(reason);
        var wrong = school.isEmpty() ? "schools" : words.isEmpty() || words.length() > LONGEST ? "reason" : "";
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(quarter, school, words, wrong, model);
        }
        var period = quarters.find(quarter);
        if (period.state().frozen()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(quarter, school, words, "", model);
        }
        obligations.oblige(period.quarter(), school, words);
        Flash.success(next, "review.obligations.added", school.size());
        return "redirect:/report-periods/" + quarter + "/obligations";
    }

    private String page(String quarter, List<Long> chosen, String reason, String wrong, Model model) {
        var period = quarters.head(quarter, model);
        model.addAttribute("frozen", period.state().frozen());
        model.addAttribute("rows", obligations.notOwing(period.quarter()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("reason", reason);
        model.addAttribute("wrong", wrong);
        return "review/obligations";
    }
}
