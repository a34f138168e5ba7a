package nastavnik.handover;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nastavnik.credential.LinkPurpose;
import nastavnik.web.LetterSender;
import nastavnik.web.Masthead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Letters with one-time links. To be sent once the link is committed; a mail server that is away is no error of the page. */
@Component
public class Letters {

    private static final Logger log = LoggerFactory.getLogger(Letters.class);
    private static final Locale RUSSIAN = Locale.of("ru");

    private final ObjectProvider<JavaMailSender> mail;
    private final MessageSource messages;
    private final Masthead masthead;
    private final LetterSender from;

    Letters(ObjectProvider<JavaMailSender> mail, MessageSource messages, Masthead masthead, LetterSender from) {
        this.mail = mail;
        this.messages = messages;
        this.masthead = masthead;
        this.from = from;
    }

    /** @return the handover with what became of the letter */
    public Handover send(Handover handover) {
        var sender = mail.getIfAvailable();
        if (sender == null || handover.email().isEmpty()) {
            return handover.with(handover.email().isEmpty() ? Handover.Letter.NONE : Handover.Letter.FAILED);
        }
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from.from());
            helper.setTo(handover.email());
            helper.setSubject(words(handover.purpose(), "subject", handover));
            helper.setText(words(handover.purpose(), "text", handover));
            sender.send(message);
            return handover.with(Handover.Letter.SENT);
        } catch (MailException | MessagingException failed) {
            log.warn("Letter to account {} was not sent: {}", handover.accountId(), failed.getMessage());
            return handover.with(Handover.Letter.FAILED);
        }
    }

    private String words(LinkPurpose purpose, String part, Handover handover) {
        var key = "account.letter." + purpose + "." + part;
        var args = new Object[] {
            handover.fullName(), masthead.committeeName(), handover.login(), handover.url(), handover.until()
        };
        return messages.getMessage(key, args, RUSSIAN);
    }
}
