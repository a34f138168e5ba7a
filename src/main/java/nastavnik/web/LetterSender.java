package nastavnik.web;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From whom all letters are: the configured address with a name before it. The name is the one that was configured, with the
 * address or by itself, else the committee's short name.
 */
@Component
public class LetterSender {

    private final String address;
    private final String name;
    private final Masthead masthead;

    public LetterSender(
            @Value("${nastavnik.mail-from}") String address,
            @Value("${nastavnik.mail-name}") String name,
            Masthead masthead) {
        this.address = address;
        this.name = name;
        this.masthead = masthead;
    }

    /**
     * @return the sender, its name encoded as headers of letters demand
     * @throws AddressException where none or a wrong one is configured
     */
    public InternetAddress from() throws AddressException {
        var from = new InternetAddress(address);
        var words = Stream.of(from.getPersonal() == null ? "" : from.getPersonal(), name, masthead.committeeName())
                .map(each -> each.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        try {
            from.setPersonal(words, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return from;
    }
}
