package nastavnik.drafting;

import java.time.LocalDate;
import java.util.List;
import nastavnik.access.OpenToSignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.StatedDates;
import nastavnik.publication.DeadlineWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What the portal understands of a deadline's words, while they are typed. The period is given as 01.01.2026 or 2026-01-01;
 * without a sensible one the current calendar year counts.
 */
@Controller
@OpenToSignedIn
class DeadlinePreviewController {

    private final DeadlineReader reader;
    private final DeadlineWords words;
    private final CommitteeClock clock;

    DeadlinePreviewController(DeadlineReader reader, DeadlineWords words, CommitteeClock clock) {
        this.reader = reader;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param deadline the same as text, under the name of the form's field
     * @param stated dates that count instead of the words, as far as they are typed
     */
    @GetMapping("/deadlines/preview")
    String show(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String deadline,
            @RequestParam(defaultValue = "") String stated,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        var dates = StatedDates.read(stated);
        var read = dates.windows().isEmpty()
                ? reader.read(text.isEmpty() ? deadline : text, period(from, to))
                : dates.over(period(from, to));
        model.addAttribute("due", words.view("", read));
        return "publication/plan :: due(due=${due}, asks=true)";
    }

    @GetMapping(path = "/deadlines/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Understood showAsJson(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        var read = reader.read(text, period(from, to));
        return new Understood(
                read.kind(),
                read.windows().stream()
                        .map(window -> new Window(window.from(), window.to()))
                        .toList(),
                read.notes().stream().map(words::sentence).toList());
    }

    private Interval period(String from, String to) {
        var first = date(from);
        var last = date(to);
        var year = clock.today().getYear();
        return first == null || last == null || last.isBefore(first)
                ? Interval.years(year, year)
                : new Interval(first, last);
    }

    private static @Nullable LocalDate date(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Dates.parse(text.substring(8) + "." + text.substring(5, 7) + "." + text.substring(0, 4))
                    .orElse(null);
        }
        return Dates.parse(text).orElse(null);
    }

    record Understood(Deadline.Kind kind, List<Window> windows, List<String> notes) {}

    record Window(@Nullable LocalDate from, LocalDate to) {}
}
