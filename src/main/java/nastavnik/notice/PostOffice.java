package nastavnik.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nastavnik.web.LetterSender;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether letters can go out, from whom, and whether they may name pages of the portal. */
@Component
public class PostOffice {

    private final ObjectProvider<JavaMailSender> mail;
    private final LetterSender from;
    private final String url;

    PostOffice(ObjectProvider<JavaMailSender> mail, LetterSender from, @Value("${nastavnik.url}") String url) {
        this.mail = mail;
        this.from = from;
        this.url = url.strip().replaceAll("/+$", "");
    }

    /** @return whether a mail server is configured */
    public boolean open() {
        return mail.getIfAvailable() != null;
    }

    /** @return whether letters have links: not where the address is this very machine, which is nobody else's */
    public boolean linked() {
        return base().isPresent();
    }

    /** @return what takes the letters; empty where no mail server is configured */
    public Optional<JavaMailSender> sender() {
        return Optional.ofNullable(mail.getIfAvailable());
    }

    /**
     * @return the sender of all letters
     * @throws AddressException where none or a wrong one is configured
     */
    InternetAddress from() throws AddressException {
        return from.from();
    }

    /** @return the portal's own address, without a slash at its end; empty where letters have no links */
    public Optional<String> base() {
        try {
            var host = Optional.ofNullable(URI.create(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
            var nobodyElses =
                    host.isEmpty() || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
            return nobodyElses ? Optional.empty() : Optional.of(url);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
