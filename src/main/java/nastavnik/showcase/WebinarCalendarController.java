package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nastavnik.access.OpenToAnyone;
import nastavnik.calendar.CommitteeClock;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.WebinarSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Published webinars as entries of a calendar: all that are near, or one. */
@Controller
@OpenToAnyone
class WebinarCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    /** What was long ago is of no use in a calendar. */
    private static final int DAYS_BACK = 183;

    private final WebinarSearch search;
    private final OpenWebinarPages webinars;
    private final WebinarCalendar calendar;
    private final CommitteeClock clock;
    private final ShowcasePages pages;

    WebinarCalendarController(
            WebinarSearch search,
            OpenWebinarPages webinars,
            WebinarCalendar calendar,
            CommitteeClock clock,
            ShowcasePages pages) {
        this.search = search;
        this.webinars = webinars;
        this.calendar = calendar;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/open/webinars.ics")
    @Nullable
    ResponseEntity<byte[]> index(HttpServletRequest request, WebRequest asked) {
        var rows = search.openFrom(clock.today().minusDays(DAYS_BACK));
        return ForPrograms.answer(calendar.write(rows, address(request)), CALENDAR, "", asked);
    }

    @GetMapping("/open/webinars/{id}.ics")
    @Nullable
    ResponseEntity<byte[]> show(@PathVariable long id, HttpServletRequest request, WebRequest asked) {
        var card = webinars.card(id).orElseThrow(NotFoundException::new);
        return ForPrograms.answer(
                calendar.write(List.of(WebinarCalendar.row(card)), address(request)),
                CALENDAR,
                "webinar-" + id + ".ics",
                asked);
    }

    private String address(HttpServletRequest request) {
        return pages.address(request, "/open/webinars/");
    }
}
