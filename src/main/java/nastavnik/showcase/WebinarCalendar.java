package nastavnik.showcase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.FoldedLines;
import nastavnik.webinar.WebinarCard;
import nastavnik.webinar.WebinarRow;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.WebinarWords;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes published webinars as an iCalendar (RFC 5545): hours in UTC, so that each program shows its reader's own time;
 * what was called off stays, as cancelled. The same webinars give the same bytes.
 */
@Component
class WebinarCalendar {

    private static final String DOMAIN = "@nastavnik";
    private static final Duration EVERY = Duration.ofHours(6);

    private final ShowcasePages pages;
    private final CommitteeClock clock;

    WebinarCalendar(ShowcasePages pages, CommitteeClock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @param page address of a webinar's page without its id, absolute */
    byte[] write(List<WebinarRow> webinars, String page) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Nastavnik//Webinars//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", pages.say("showcase.webinars.title")));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY.toString()));
        webinars.forEach(webinar -> calendar.add(event(webinar, page)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(WebinarRow webinar, String page) {
        var slot = webinar.slot();
        var begins = slot.day().atTime(slot.begins()).atZone(clock.zone()).toInstant();
        var event = new VEvent(false);
        event.add(new Uid("webinar-" + webinar.id() + DOMAIN));
        event.add(new DtStamp(webinar.changedAt()));
        event.add(new LastModified(webinar.changedAt()));
        event.add(new Sequence(webinar.version()));
        event.add(new DtStart<Instant>(begins));
        event.add(new DtEnd<Instant>(begins.plusSeconds(slot.minutes() * 60L)));
        event.add(new Summary(slot.topic()));
        event.add(new Description(Stream.of(
                        WebinarWords.givenBy(webinar.school(), webinar.organiser()),
                        webinar.speakers(),
                        webinar.audience(),
                        webinar.registrationLink(),
                        webinar.recordingLink(),
                        webinar.reason())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))));
        if (!webinar.place().isEmpty()) {
            event.add(new Location(webinar.place()));
        }
        event.add(new Url(URI.create(page + webinar.id())));
        event.add(
                webinar.state() == WebinarState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** The same of a single webinar. */
    static WebinarRow row(WebinarCard card) {
        return new WebinarRow(
                card.slot(),
                card.state(),
                card.school(),
                card.organiser(),
                card.speakers(),
                card.form(),
                card.format(),
                card.place(),
                card.audience(),
                card.registrationLink(),
                card.recordingLink(),
                card.reason(),
                card.publishedAt(),
                card.changedAt(),
                card.version());
    }
}
