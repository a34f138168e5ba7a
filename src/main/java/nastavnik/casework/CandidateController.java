package nastavnik.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.form.Choice;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.practice.Candidate;
import nastavnik.practice.Candidates;
import nastavnik.report.ReportWords;
import nastavnik.selection.LineKey;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accepted lines of form 2 of a quarter, of which the methodologist makes cards. */
@Controller
@RequestMapping("/practices/candidates")
@OpenTo(Role.METHODOLOGIST)
class CandidateController {

    private final Candidates candidates;
    private final Periods periods;
    private final ReportWords words;

    CandidateController(Candidates candidates, Periods periods, ReportWords words) {
        this.candidates = candidates;
        this.periods = periods;
        this.words = words;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String quarter, CandidateFilter filter, ListRequest wished, Model model) {
        var all = periods.all();
        var period = chosen(quarter, all);
        model.addAttribute(
                "quarters",
                all.stream()
                        .map(each -> new Choice(each.quarter().toString(), words.shortQuarter(each.quarter())))
                        .toList());
        model.addAttribute("filter", filter);
        model.addAttribute("quarter", period == null ? "" : period.quarter().toString());
        var lines = period == null ? List.<Candidate>of() : candidates.of(period);
        model.addAttribute(
                "schools", lines.stream().map(Candidate::school).distinct().toList());
        var fitting = lines.stream().filter(filter::fits).toList();
        model.addAttribute("listing", Listing.of(wished.within(fitting.size()), fitting, CandidateRow::of));
        return "casework/candidates";
    }

    @PostMapping
    String store(
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") List<String> line,
            CandidateFilter filter,
            ListRequest list,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (line.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return index(quarter, filter, list, model);
        }
        var of = Quarter.parse(quarter).orElseThrow(NotFoundException::new);
        var taken = candidates.take(
                of, line.stream().map(LineKey::read).flatMap(Optional::stream).toList(), me);
        Flash.success(next, "casework.taken", taken.cards(), taken.joined());
        var back = list.on("/practices/candidates");
        return "redirect:" + (back.contains("quarter=") ? back : "/practices/candidates?quarter=" + of);
    }

    /** Without a quarter in the address: the newest that is not only prepared. */
    private static @Nullable PeriodCard chosen(String quarter, List<PeriodCard> all) {
        return all.stream()
                .filter(period -> period.quarter().toString().equals(quarter))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(period -> period.state() != PeriodState.PREPARED)
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.getFirst()));
    }
}
