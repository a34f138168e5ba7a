package nastavnik.account;

import java.util.Locale;
import java.util.Set;
import nastavnik.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator into a fresh installation. With {@code nastavnik.first-administrator} set to a login or an
 * e-mail, the portal invites that person at its start, as long as nobody at all has accepted an invitation, and writes
 * the link to its log: each start makes a new link, valid 7 days, and the older one opens nothing. Once somebody has
 * accepted, the property is without effect; it gives nobody rights in a portal that is in use.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Locale RUSSIAN = Locale.of("ru");

    private final AccountService accounts;
    private final Invitations invitations;
    private final MessageSource messages;
    private final String login;

    FirstAdministrator(
            AccountService accounts,
            Invitations invitations,
            MessageSource messages,
            @Value("${nastavnik.first-administrator:}") String login) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.messages = messages;
        this.login = login.strip();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        invite();
    }

    void invite() {
        if (login.isEmpty()) {
            return;
        }
        var person = new Enrolment(
                login,
                login.contains("@") ? login : "",
                messages.getMessage("account.first.fullName", null, RUSSIAN),
                messages.getMessage("account.first.post", null, RUSSIAN),
                Role.ADMINISTRATOR,
                Set.of());
        accounts.inviteFirst(person)
                .map(invitations::handover)
                .ifPresent(handover -> log.warn(
                        "Nobody can sign in yet. {} becomes administrator by this link, valid until {}: {}",
                        login,
                        handover.until(),
                        handover.url()));
    }
}
