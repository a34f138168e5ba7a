package nastavnik.review;

import jakarta.servlet.http.HttpServletResponse;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The quarter that stands in an address. */
@Component
class Quarters {

    private final Periods periods;
    private final ReportWords words;

    Quarters(Periods periods, ReportWords words) {
        this.periods = periods;
        this.words = words;
    }

    /** @throws NotFoundException where it is no quarter or there is no such period */
    PeriodCard find(String key) {
        return periods.named(key);
    }

    /** A form that was filled in while the summary was frozen comes back as it was typed, with what to do now. */
    static String frozen(String view, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("frozen", true);
        return view;
    }

    /** Puts what every page about a period shows at its head into the model. */
    PeriodCard head(String key, Model model) {
        var period = find(key);
        model.addAttribute("key", key);
        model.addAttribute("title", words.quarter(period.quarter()));
        model.addAttribute("version", period.version());
        return period;
    }
}
