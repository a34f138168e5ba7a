package nastavnik.showcase;

import java.util.List;
import java.util.Optional;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.webinar.Slot;
import nastavnik.webinar.WebinarCard;
import nastavnik.webinar.WebinarRow;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.WebinarWords;
import nastavnik.webinar.Webinars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts published webinars into the words of their open pages. */
@Component
@Transactional(readOnly = true)
class OpenWebinarPages {

    private final Webinars webinars;
    private final WebinarSearch search;
    private final WebinarWords words;
    private final Attachments attachments;
    private final CommitteeClock clock;

    OpenWebinarPages(
            Webinars webinars,
            WebinarSearch search,
            WebinarWords words,
            Attachments attachments,
            CommitteeClock clock) {
        this.webinars = webinars;
        this.search = search;
        this.words = words;
        this.attachments = attachments;
        this.clock = clock;
    }

    OpenWebinarRow row(WebinarRow row) {
        var ahead = ahead(row.slot());
        return new OpenWebinarRow(
                row.id(),
                words.when(row.slot()),
                row.slot().topic(),
                WebinarWords.givenBy(row.school(), row.organiser()),
                row.speakers(),
                row.form(),
                row.format(),
                row.state(),
                ahead,
                ahead && row.state() != WebinarState.CANCELLED ? row.registrationLink() : "",
                row.recordingLink(),
                row.reason(),
                row.changedAt());
    }

    /** The day counts, not the hour: the page of a day stays as it is until midnight. */
    private boolean ahead(Slot slot) {
        return !slot.day().isBefore(clock.today());
    }

    /** @return the webinar, where anyone may read it */
    Optional<WebinarCard> card(long id) {
        return webinars.find(id, WebinarSight.PUBLIC);
    }

    /** @return the same with everything its page says */
    Optional<OpenWebinarView> webinar(long id) {
        return card(id).map(card -> new OpenWebinarView(
                card,
                words.when(card.slot()),
                WebinarWords.givenBy(card.school(), card.organiser()),
                ahead(card.slot()),
                attachments.of(new Holder(Webinars.SUBJECT, id)).stream()
                        .filter(Attachment::shownToAll)
                        .toList()));
    }

    List<Choice> halves() {
        return search.halves(WebinarSight.PUBLIC).stream()
                .map(half -> new Choice(half.toString(), words.half(half)))
                .toList();
    }
}
