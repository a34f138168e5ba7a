package nastavnik.filing;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.account.AccountEntry;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.notice.PostOffice;
import nastavnik.report.ReportSubmitted;
import nastavnik.report.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The receipt once more as a letter to the school and to each of its directors. Sent after the report is stored and beside the page:
 * a mail server that is away or slow is no matter of the report.
 */
@Component
class ReceiptLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptLetters.class);
    private static final Locale RUSSIAN = Locale.of("ru");
    /** A receipt comes at once: what the demonstration sends in the past is no news to anybody. */
    private static final Duration NEWS = Duration.ofHours(1);

    private final PostOffice post;
    private final Reports reports;
    private final Accounts accounts;
    private final Receipts receipts;
    private final MessageSource messages;
    private final TaskExecutor executor;
    private final CommitteeClock clock;

    ReceiptLetters(
            PostOffice post,
            Reports reports,
            Accounts accounts,
            Receipts receipts,
            MessageSource messages,
            TaskExecutor applicationTaskExecutor,
            CommitteeClock clock) {
        this.post = post;
        this.reports = reports;
        this.accounts = accounts;
        this.receipts = receipts;
        this.messages = messages;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @TransactionalEventListener
    void send(ReportSubmitted submitted) {
        post.sender().ifPresent(sender -> executor.execute(() -> send(submitted, sender)));
    }

    private void send(ReportSubmitted submitted, JavaMailSender sender) {
        var report = reports.sheet(submitted.reportId());
        var sending = reports.sending(submitted.reportId(), submitted.number());
        if (!sending.at().isBefore(clock.now().minus(NEWS))) {
            var receipt = receipts.of(report, sending);
            deliver(receipt, recipients(submitted.schoolId(), sending.sent().email()), sender);
        }
    }

    /** A letter for each address: one that its server does not take leaves the others theirs. */
    void deliver(Receipt receipt, Set<String> recipients, JavaMailSender sender) {
        var args = new Object[] {
            receipt.quarter(),
            receipt.number(),
            receipt.school(),
            receipt.sent(),
            receipt.by(),
            receipt.what(),
            receipt.next()
        };
        var link = post.base()
                .map(url -> "\n\n" + say("filing.letter.link", url + "/reports/" + receipt.id()))
                .orElse("");
        for (var recipient : recipients) {
            try {
                var message = sender.createMimeMessage();
                var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
                helper.setFrom(post.from());
                helper.setTo(recipient);
                helper.setSubject(say("filing.letter.subject", args));
                helper.setText(say("filing.letter.text", args) + link + "\n");
                message.setHeader("Auto-Submitted", "auto-generated");
                sender.send(message);
            } catch (MailException | MessagingException failed) {
                LOG.warn("A receipt of report {} was not sent: {}", receipt.id(), failed.getMessage());
            }
        }
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }

    private Set<String> recipients(long schoolId, String schoolEmail) {
        var recipients = new LinkedHashSet<String>();
        recipients.add(schoolEmail);
        accounts.of(schoolId, Role.DIRECTOR).stream().map(AccountEntry::email).forEach(recipients::add);
        recipients.removeIf(String::isBlank);
        return recipients;
    }
}
