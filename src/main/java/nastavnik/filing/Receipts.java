package nastavnik.filing;

import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.reportform.Sending;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Receipts, the same on the page and in the letter. */
@Component
class Receipts {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ReportWords words;
    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    Receipts(ReportWords words, MessageSource messages, Plural plural, CommitteeClock clock) {
        this.words = words;
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    Receipt of(ReportSheet report, Sending sending) {
        var content = sending.sent().content();
        var what = sending.sent().noData()
                ? say("filing.receipt.noData")
                : say(
                        "filing.receipt.lines",
                        plural.of("filing.receipt.webinars", content.webinars().size()),
                        plural.of(
                                "filing.receipt.practices", content.practices().size()));
        return new Receipt(
                report.id(),
                sending.number(),
                words.number(report, sending.number()),
                words.quarter(report.period().quarter()),
                sending.sent().schoolName(),
                Dates.dateTime(clock.local(sending.at())),
                words.sender(sending),
                what,
                words.lateness(report.firstSubmittedAt(), sending.at(), report.daysLate()),
                say("filing.receipt.next." + report.state()),
                report.state());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
