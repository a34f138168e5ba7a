package nastavnik.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.OpenToSignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.StatedDates;
import nastavnik.publication.DeadlineWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What the portal understands of a deadline's words, while they are typed. The period is given as 01.01.2026 or 2026-01-01;
 * without a sensible one the current calendar year counts, and the answer says so where an odd one was given.
 */
@Controller
@OpenToSignedIn
class DeadlinePreviewController {

    private final DeadlineReader reader;
    private final DeadlineWords words;
    private final CommitteeClock clock;
    private final MessageSource messages;

    DeadlinePreviewController(
            DeadlineReader reader, DeadlineWords words, CommitteeClock clock, MessageSource messages) {
        this.messages = messages;
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
        model.addAttribute("problems", dates.problems());
        return "drafting/preview :: preview";
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
                Stream.concat(
                                sensible(from, to) ? Stream.empty() : Stream.of(yearAssumed()),
                                read.notes().stream().map(words::sentence))
                        .toList());
    }

    /** Whether a period is given that is one, or none at all. */
    private static boolean sensible(String from, String to) {
        var first = date(from);
        var last = date(to);
        if (first == null || last == null) {
            return from.isBlank() && to.isBlank();
        }
        return !last.isBefore(first);
    }

    private String yearAssumed() {
        return messages.getMessage(
                "drafting.preview.period",
                new Object[] {Integer.toString(clock.today().getYear())},
                Locale.of("ru"));
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
