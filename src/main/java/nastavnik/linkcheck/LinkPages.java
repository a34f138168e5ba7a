package nastavnik.linkcheck;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.linkcheck.LinkStore.LinkUse;
import nastavnik.linkcheck.LinkStore.ShutLink;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the links that do not open into the words of their page. */
@Component
class LinkPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int MOST_USES = 10;
    /** Where each kind of holder has its page. */
    private static final Map<String, String> FOLDERS =
            Map.of("Task", "/tasks/", "QuarterReport", "/reports/", "Practice", "/practices/", "Webinar", "/webinars/");

    private final LinkStore store;
    private final CommitteeClock clock;
    private final MessageSource messages;

    LinkPages(LinkStore store, CommitteeClock clock, MessageSource messages) {
        this.store = store;
        this.clock = clock;
        this.messages = messages;
    }

    Listing<LinkRow> list(ListRequest request) {
        var page = store.shut(request.pageable(List.of("since")));
        var uses = store.uses(page.getContent().stream().map(ShutLink::url).toList()).stream()
                .collect(groupingBy(LinkUse::url));
        return Listing.of(request, page.map(link -> row(link, uses.getOrDefault(link.url(), List.of()))));
    }

    private LinkRow row(ShutLink link, List<LinkUse> uses) {
        return new LinkRow(
                link.id(),
                link.url(),
                messages.getMessage(
                        "linkcheck.finding." + link.finding().kind(),
                        new Object[] {"" + link.finding().status()},
                        RUSSIAN),
                Dates.full(clock.local(link.since()).toLocalDate()),
                Dates.dateTime(clock.local(link.checkedAt())),
                !link.nextAt().isAfter(clock.now()),
                uses.stream().limit(MOST_USES).map(LinkPages::use).toList());
    }

    private static LinkRow.Use use(LinkUse use) {
        return new LinkRow.Use(
                FOLDERS.get(use.kind()) + use.holderId(),
                use.school().isEmpty() ? use.label() : use.school() + ": " + use.label());
    }
}
