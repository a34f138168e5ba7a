package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import nastavnik.access.OpenToAnyone;
import nastavnik.committee.CommitteeOffice;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarRow;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarWords;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The newest published webinars for a program that reads feeds. */
@Controller
@OpenToAnyone
class WebinarFeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final PageRequest NEWEST = PageRequest.of(0, 50, WebinarSearch.NEWEST);

    private final WebinarSearch search;
    private final WebinarWords words;
    private final CommitteeOffice committee;
    private final ShowcasePages pages;

    WebinarFeedController(WebinarSearch search, WebinarWords words, CommitteeOffice committee, ShowcasePages pages) {
        this.search = search;
        this.words = words;
        this.committee = committee;
        this.pages = pages;
    }

    @GetMapping(OpenWebinarController.FEED)
    @Nullable
    ResponseEntity<byte[]> index(HttpServletRequest request, WebRequest asked) {
        var feed = new AtomFeed(
                pages.say("showcase.webinars.title"),
                committee.card().fullName(),
                pages.address(request, OpenWebinarController.FEED),
                pages.address(request, "/open/webinars"),
                search.page(WebinarFilter.none(), WebinarSight.PUBLIC, NEWEST).getContent().stream()
                        .map(row -> entry(row, request))
                        .toList());
        return ForPrograms.answer(feed.bytes(), ATOM, "", asked);
    }

    private AtomFeed.Entry entry(WebinarRow row, HttpServletRequest request) {
        var givenBy = WebinarWords.givenBy(row.school(), row.organiser());
        return new AtomFeed.Entry(
                "webinar " + row.id(),
                row.slot().topic(),
                givenBy,
                pages.say("webinar.state." + row.state()) + ". " + words.compact(row.slot()) + ". " + givenBy,
                pages.address(request, "/open/webinars/" + row.id()),
                Objects.requireNonNullElse(row.publishedAt(), Instant.EPOCH),
                row.changedAt());
    }
}
