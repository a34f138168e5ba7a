package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nastavnik.access.OpenToAnyone;
import nastavnik.calendar.CommitteeClock;
import nastavnik.committee.CommitteeOffice;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarRow;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarWords;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Published webinars for programs: a feed of the newest, a calendar of all, a calendar entry of one. */
@Controller
@OpenToAnyone
class WebinarFeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final PageRequest NEWEST = PageRequest.of(0, 50, WebinarSearch.NEWEST);
    /** What was long ago is of no use in a calendar. */
    private static final int DAYS_BACK = 183;

    private final WebinarSearch search;
    private final OpenWebinarPages webinars;
    private final WebinarWords words;
    private final WebinarCalendar calendar;
    private final CommitteeOffice committee;
    private final ShowcasePages pages;
    private final CommitteeClock clock;

    WebinarFeedController(
            WebinarSearch search,
            OpenWebinarPages webinars,
            WebinarWords words,
            WebinarCalendar calendar,
            CommitteeOffice committee,
            ShowcasePages pages,
            CommitteeClock clock) {
        this.search = search;
        this.webinars = webinars;
        this.words = words;
        this.calendar = calendar;
        this.committee = committee;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(OpenWebinarController.FEED)
    @Nullable
    ResponseEntity<byte[]> index(HttpServletRequest request, WebRequest asked) {
        var feed = new AtomFeed(
                pages.say("showcase.webinars.title"),
                committee.card().fullName(),
                ShowcasePages.address(request, OpenWebinarController.FEED),
                ShowcasePages.address(request, "/open/webinars"),
                search.page(WebinarFilter.none(), WebinarSight.PUBLIC, NEWEST).getContent().stream()
                        .map(row -> entry(row, request))
                        .toList());
        return answer(feed.bytes(), ATOM, "", asked);
    }

    private AtomFeed.Entry entry(WebinarRow row, HttpServletRequest request) {
        var givenBy = WebinarWords.givenBy(row.school(), row.organiser());
        return new AtomFeed.Entry(
                "webinar " + row.id(),
                row.slot().topic(),
                givenBy,
                pages.say("webinar.state." + row.state()) + ". " + words.compact(row.slot()) + ". " + givenBy,
                ShowcasePages.address(request, "/open/webinars/" + row.id()),
                Objects.requireNonNullElse(row.publishedAt(), Instant.EPOCH),
                row.changedAt());
    }

    @GetMapping("/open/webinars.ics")
    @Nullable
    ResponseEntity<byte[]> calendar(HttpServletRequest request, WebRequest asked) {
        var rows = search.openFrom(clock.today().minusDays(DAYS_BACK));
        return answer(calendar.write(rows, address(request)), CALENDAR, "", asked);
    }

    @GetMapping("/open/webinars/{id}.ics")
    @Nullable
    ResponseEntity<byte[]> show(@PathVariable long id, HttpServletRequest request, WebRequest asked) {
        var card = webinars.card(id).orElseThrow(NotFoundException::new);
        return answer(
                calendar.write(List.of(WebinarCalendar.row(card)), address(request)),
                CALENDAR,
                "webinar-" + id + ".ics",
                asked);
    }

    private static String address(HttpServletRequest request) {
        return ShowcasePages.address(request, "/open/webinars/");
    }

    /** @param file name under which it is saved; empty where a program reads it */
    private static @Nullable ResponseEntity<byte[]> answer(
            byte[] bytes, MediaType type, String file, WebRequest asked) {
        var mark = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
        if (asked.checkNotModified(mark)) {
            return null;
        }
        var answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(mark);
        if (!file.isEmpty()) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file).build().toString());
        }
        return answer.body(bytes);
    }
}
