package nastavnik.filing;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.account.AccountEntry;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.notice.NoticeKind;
import nastavnik.notice.Notices;
import nastavnik.notice.Place;
import nastavnik.report.ReportSubmitted;
import nastavnik.report.Reports;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The receipt once more as a letter to the school, to each of its directors and to who sent the report in their place. It is stored with the report and goes out as
 * other letters do: a mail server that is away or slow is no matter of the report, and the letter waits for it.
 */
@Component
class ReceiptLetters {

    private static final Locale RUSSIAN = Locale.of("ru");
    /** A receipt comes at once: what the demonstration sends in the past is no news to anybody. */
    private static final Duration NEWS = Duration.ofHours(1);

    private final Notices notices;
    private final Reports reports;
    private final Accounts accounts;
    private final Receipts receipts;
    private final MessageSource messages;
    private final CommitteeClock clock;

    ReceiptLetters(
            Notices notices,
            Reports reports,
            Accounts accounts,
            Receipts receipts,
            MessageSource messages,
            CommitteeClock clock) {
        this.notices = notices;
        this.reports = reports;
        this.accounts = accounts;
        this.receipts = receipts;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void send(ReportSubmitted submitted) {
        var sending = reports.sending(submitted.reportId(), submitted.number());
        if (sending.at().isBefore(clock.now().minus(NEWS))) {
            return;
        }
        var receipt = receipts.of(reports.sheet(submitted.reportId()), sending);
        notices.post(
                NoticeKind.REPORT_SENT,
                "report:" + NoticeKind.REPORT_SENT + ":" + submitted.reportId() + ":" + submitted.number(),
                recipients(submitted, sending.sent().email()),
                Map.of(
                        Place.SCHOOL, receipt.school(),
                        Place.QUARTER, receipt.quarter(),
                        Place.NUMBER, receipt.number(),
                        Place.RECEIPT, words(receipt)),
                "/reports/" + receipt.id());
    }

    private String words(Receipt receipt) {
        return messages.getMessage(
                "filing.letter.receipt",
                new Object[] {
                    receipt.number(), receipt.school(), receipt.sent(), receipt.by(), receipt.what(), receipt.next()
                },
                RUSSIAN);
    }

    private Set<String> recipients(ReportSubmitted submitted, String schoolEmail) {
        var recipients = new LinkedHashSet<String>();
        recipients.add(schoolEmail.strip());
        Stream.concat(
                        accounts.of(submitted.schoolId(), Role.DIRECTOR).stream(),
                        accounts.of(submitted.schoolId(), Role.CURATOR).stream()
                                .filter(curator -> curator.id() == submitted.accountId()))
                .map(AccountEntry::email)
                .map(String::strip)
                .forEach(recipients::add);
        recipients.removeIf(String::isEmpty);
        return recipients;
    }
}
