package nastavnik.review;

import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.form.Choice;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a quarter by hand: the one that runs, before its end, or one that was never collected here. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class OpeningController {

    private static final int YEARS_BACK = 2;

    private final Periods periods;
    private final ReportWords words;
    private final CommitteeClock clock;

    OpeningController(Periods periods, ReportWords words, CommitteeClock clock) {
        this.periods = periods;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/report-periods/new")
    String create(Model model) {
        periods.openDue();
        model.addAttribute("quarters", choices());
        return "review/opening";
    }

    @PostMapping("/report-periods")
    String store(@RequestParam(defaultValue = "") String quarter, RedirectAttributes next) {
        var wanted = Quarter.parse(quarter).orElseThrow(NotFoundException::new);
        try {
            periods.open(wanted);
            Flash.success(next, "review.opening.done", words.quarter(wanted));
            return "redirect:/report-periods/" + wanted;
        } catch (ConflictException refused) {
            Flash.warning(next, "review.opening.refused", words.quarter(wanted));
            return "redirect:/report-periods/new";
        }
    }

    private List<Choice> choices() {
        var known = periods.all();
        return Stream.iterate(Quarter.of(clock.today()), Quarter::previous)
                .limit(YEARS_BACK * 4L)
                .filter(quarter -> known.stream()
                        .noneMatch(
                                period -> period.quarter().equals(quarter) && period.state() != PeriodState.PREPARED))
                .map(quarter -> new Choice(quarter.toString(), words.quarter(quarter)))
                .toList();
    }
}
