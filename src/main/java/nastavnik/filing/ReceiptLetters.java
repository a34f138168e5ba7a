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
import nastavnik.report.ReportSubmitted;
import nastavnik.report.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The receipt once more as a letter to the school and its directors. Sent after the report is stored and beside the page:
 * a mail server that is away or slow is no matter of the report.
 */
@Component
class ReceiptLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptLetters.class);
    private static final Locale RUSSIAN = Locale.of("ru");
    /** A receipt comes at once: what the demonstration sends in the past is no news to anybody. */
    private static final Duration NEWS = Duration.ofHours(1);

    private final ObjectProvider<JavaMailSender> mail;
    private final Reports reports;
    private final Accounts accounts;
    private final Receipts receipts;
    private final MessageSource messages;
    private final TaskExecutor executor;
    private final CommitteeClock clock;
    private final String from;
    private final String url;

    ReceiptLetters(
            ObjectProvider<JavaMailSender> mail,
            Reports reports,
            Accounts accounts,
            Receipts receipts,
            MessageSource messages,
            TaskExecutor applicationTaskExecutor,
            CommitteeClock clock,
            @Value("${nastavnik.mail-from:nastavnik@localhost}") String from,
            @Value("${nastavnik.url}") String url) {
        this.mail = mail;
        this.reports = reports;
        this.accounts = accounts;
        this.receipts = receipts;
        this.messages = messages;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
        this.from = from;
        this.url = url;
    }

    @TransactionalEventListener
    void send(ReportSubmitted submitted) {
        var sender = mail.getIfAvailable();
        if (sender != null) {
            executor.execute(() -> send(submitted, sender));
        }
    }

    private void send(ReportSubmitted submitted, JavaMailSender sender) {
        try {
            var report = reports.sheet(submitted.reportId());
            var sending = reports.sending(submitted.reportId(), submitted.number());
            if (sending.at().isBefore(clock.now().minus(NEWS))) {
                return;
            }
            var receipt = receipts.of(report, sending);
            var args = new Object[] {
                receipt.quarter(),
                receipt.number(),
                receipt.school(),
                receipt.sent(),
                receipt.by(),
                receipt.what(),
                receipt.next(),
                url + "/reports/" + receipt.id()
            };
            var recipients = recipients(submitted.schoolId(), sending.sent().email());
            if (recipients.isEmpty()) {
                return;
            }
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(recipients.toArray(String[]::new));
            helper.setSubject(messages.getMessage("filing.letter.subject", args, RUSSIAN));
            helper.setText(messages.getMessage("filing.letter.text", args, RUSSIAN));
            sender.send(message);
        } catch (MailException | MessagingException failed) {
            LOG.warn("Receipt of report {} was not sent: {}", submitted.reportId(), failed.getMessage());
        }
    }

    private Set<String> recipients(long schoolId, String schoolEmail) {
        var recipients = new LinkedHashSet<String>();
        recipients.add(schoolEmail);
        accounts.of(schoolId, Role.DIRECTOR).stream().map(AccountEntry::email).forEach(recipients::add);
        recipients.removeIf(String::isBlank);
        return recipients;
    }
}
