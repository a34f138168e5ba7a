package nastavnik.completeness;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Choice;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.turnout.Turnout;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How completely the last two years were reported. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
class CompletenessController {

    private static final int QUARTERS = 8;

    private final Periods periods;
    private final CompletenessPages pages;
    private final ReportWords words;

    CompletenessController(Periods periods, CompletenessPages pages, ReportWords words) {
        this.periods = periods;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/report-completeness")
    String show(
            @RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "") String quarter, Model model) {
        var newest = periods.all().stream()
                .filter(each -> each.state() != PeriodState.PREPARED)
                .limit(QUARTERS)
                .toList();
        var chosen = newest.stream()
                .filter(each -> each.quarter().toString().equals(quarter))
                .findFirst()
                .or(() -> newest.stream().findFirst());
        model.addAttribute("quarters", choices(newest));
        model.addAttribute(
                "view",
                chosen.map(each -> pages.view(newest.reversed(), each, by(by))).orElse(null));
        return "completeness/show";
    }

    private List<Choice> choices(List<PeriodCard> newest) {
        return newest.stream()
                .map(each -> new Choice(each.quarter().toString(), words.quarter(each.quarter())))
                .toList();
    }

    private static Turnout.By by(String name) {
        return Stream.of(Turnout.By.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Turnout.By.DISTRICT);
    }
}
