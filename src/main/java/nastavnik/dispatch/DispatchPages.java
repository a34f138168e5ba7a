package nastavnik.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.notice.Forecasts;
import nastavnik.notice.Notice;
import nastavnik.notice.NoticeKind;
import nastavnik.notice.Notices;
import nastavnik.notice.PostOffice;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the sending into the words of its page. */
@Component
class DispatchPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Notices notices;
    private final Forecasts forecasts;
    private final PostOffice post;
    private final CommitteeClock clock;
    private final Plural plural;
    private final MessageSource messages;

    DispatchPages(
            Notices notices,
            Forecasts forecasts,
            PostOffice post,
            CommitteeClock clock,
            Plural plural,
            MessageSource messages) {
        this.notices = notices;
        this.forecasts = forecasts;
        this.post = post;
        this.clock = clock;
        this.plural = plural;
        this.messages = messages;
    }

    DispatchView view() {
        return new DispatchView(
                post.open(),
                post.linked(),
                notices.serverAway(),
                forecasts.withoutCalendar(),
                notices.lastMorning().map(at -> Dates.dateTime(clock.local(at))).orElse(""),
                plural.of("dispatch.before", forecasts.daysBefore()),
                forecasts.week().stream()
                        .map(each -> new DispatchView.Ahead(
                                Dates.dayMonthWeekday(each.on()),
                                kind(each.kind()),
                                plural.of("dispatch.people", each.people()),
                                Long.toString(each.mailed())))
                        .toList(),
                notices.figures(WEEK).stream()
                        .map(each -> new DispatchView.Told(
                                kind(each.kind()),
                                Dates.dateTime(clock.local(each.lastAt())),
                                each.told(),
                                each.read(),
                                each.sent(),
                                each.waiting(),
                                each.failed()))
                        .toList());
    }

    Listing<LetterRow> letters(Optional<Notice.Mail> mail, ListRequest request) {
        var page = notices.all(mail, clock.now().minus(WEEK), request.pageable(List.of("id")));
        return Listing.of(request, page.map(this::row));
    }

    private LetterRow row(Notice notice) {
        var tone =
                switch (notice.mail()) {
                    case PORTAL -> "idle";
                    case WAITING -> notice.failure() == null ? "new" : "warn";
                    case SENT -> "good";
                    case FAILED -> "bad";
                };
        return new LetterRow(
                notice.id(),
                notice.person(),
                notice.words().subject(),
                Dates.dateTime(clock.local(notice.madeAt())),
                notice.address(),
                say("dispatch.mail." + notice.mail()),
                tone,
                reason(notice),
                notice.mail() == Notice.Mail.FAILED);
    }

    private String reason(Notice notice) {
        var failure = notice.failure();
        if (failure == null) {
            return "";
        }
        var why = say("dispatch.failure." + failure) + (notice.answer().isEmpty() ? "" : ": " + notice.answer());
        var next = notice.nextAt();
        return next == null ? why : why + " " + say("dispatch.next", Dates.dateTime(clock.local(next)));
    }

    String kind(NoticeKind kind) {
        return say("notice.kind." + kind);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
