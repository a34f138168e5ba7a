package nastavnik.agenda;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.FoldedLines;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes entries as an iCalendar (RFC 5545): whole days, no alarms. The same entries on the same day give the same bytes. */
@Component
class FeedWriter {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String DOMAIN = "@nastavnik";
    private static final Duration EVERY = Duration.ofHours(6);

    private final MessageSource messages;

    FeedWriter(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param site begins the addresses of the pages about the entries
     * @param stamp when the calendar is said to have been made
     */
    byte[] write(List<AgendaEntry> entries, String site, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Nastavnik//Agenda//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", say("agenda.feed.name")));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY.toString()));
        entries.forEach(entry -> calendar.add(event(entry, site, stamp)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(AgendaEntry entry, String site, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid() + DOMAIN));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(entry.over() ? say("agenda.feed.done", entry.title()) : entry.title()));
        event.add(new Description(Stream.of(entry.state(), entry.detail(), entry.own())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))));
        if (!entry.path().isEmpty()) {
            event.add(new Url(URI.create(site + entry.path())));
        }
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
