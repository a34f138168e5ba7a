package nastavnik.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens once somebody is let in. */
@Component
class Admission {

    /** Attributes of a session. */
    static final String SINCE = "entrance.since";

    static final String ADDRESS = "entrance.address";
    static final String BROWSER = "entrance.browser";
    static final String BACK = "entrance.back";
    static final String TYPED = "entrance.typed";

    private static final int LONGEST_BROWSER = 300;
    private static final int LONGEST_LOGIN = 60;
    private static final Pattern UNKNOWN_ADDRESS = Pattern.compile("^.*@");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Admission(JdbcClient jdbc, Journal journal, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Signs somebody in who has just proved by a link who he is; whatever session the browser had before ends. */
    void admit(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, Set.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        record(person, request);
    }

    /** Notes who came in, when and from where: in the session, the account and the journal. */
    void record(SignedIn person, HttpServletRequest request) {
        var session = request.getSession();
        session.setMaxInactiveInterval(SessionConfiguration.SIGNED_IN_SECONDS);
        session.setAttribute(SINCE, clock.millis());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(BROWSER, browser(request));
        transaction.executeWithoutResult(status -> {
            // Past the entity: signing in is no change that an opened form of the account would have to give way to.
            jdbc.sql("update account set last_signed_in_at = :now where id = :id")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", person.accountId())
                    .update();
            journal.write("entrance.signedIn", "Account", person.accountId(), null, "");
        });
    }

    /**
     * Notes that somebody was not let in, with the login as he typed it; never the password. Of a mentor, whose login is the own
     * e-mail, the number of the account alone is noted, and of an e-mail that nobody here signs in by what follows the sign: it
     * may be that of somebody whose sign-in was destroyed.
     */
    void refused(String typed) {
        var login = Typed.line(typed);
        transaction.executeWithoutResult(status -> {
            var account = jdbc.sql("select id, role from account where lower(login) = lower(:login)")
                    .param("login", login)
                    .query((row, number) -> Map.entry(row.getLong("id"), row.getString("role")))
                    .optional();
            var mentor = account.filter(each -> each.getValue().equals(Role.MENTOR.name()));
            var shown = mentor.isPresent()
                    ? ""
                    : account.isPresent()
                            ? login
                            : UNKNOWN_ADDRESS.matcher(login).replaceFirst("\u2026@");
            journal.write(
                    "entrance.refused",
                    "Account",
                    mentor.map(Map.Entry::getKey).orElse(null),
                    null,
                    shown.substring(0, Math.min(shown.length(), LONGEST_LOGIN)));
        });
    }

    private static String browser(HttpServletRequest request) {
        var named = request.getHeader("User-Agent");
        return named == null ? "" : named.substring(0, Math.min(named.length(), LONGEST_BROWSER));
    }
}
