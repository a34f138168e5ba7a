package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nastavnik.access.OpenToAnyone;
import nastavnik.committee.CommitteeOffice;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeRow;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The newest practices for a program that reads feeds. */
@Controller
@OpenToAnyone
class FeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final PageRequest NEWEST = PageRequest.of(0, 50, Sort.by(PracticeSearch.OPEN_SORTABLE.getFirst()));

    private final PracticeSearch search;
    private final CommitteeOffice committee;
    private final ShowcasePages pages;

    FeedController(PracticeSearch search, CommitteeOffice committee, ShowcasePages pages) {
        this.search = search;
        this.committee = committee;
        this.pages = pages;
    }

    @GetMapping("/open/practices.atom")
    @Nullable
    ResponseEntity<byte[]> show(HttpServletRequest request, WebRequest asked) {
        var feed = new AtomFeed(
                pages.say("showcase.practices.title"),
                committee.card().fullName(),
                pages.address(request, "/open/practices.atom"),
                pages.address(request, "/open/practices"),
                search.page(PracticeFilter.none(), PracticeSight.PUBLIC, NEWEST).page().getContent().stream()
                        .map(row -> entry(row, request))
                        .toList());
        var bytes = feed.bytes();
        var mark = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
        var answer = ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(mark)
                .lastModified(feed.updated());
        if (asked.checkNotModified(mark, feed.updated().toEpochMilli())) {
            return null;
        }
        return answer.body(bytes);
    }

    private AtomFeed.Entry entry(PracticeRow row, HttpServletRequest request) {
        return new AtomFeed.Entry(
                "practice " + row.id(),
                row.name(),
                row.school(),
                row.about(),
                pages.address(request, "/open/practices/" + row.id()),
                Objects.requireNonNullElse(row.registeredAt(), Instant.EPOCH),
                row.changedAt());
    }
}
