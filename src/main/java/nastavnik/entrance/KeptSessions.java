package nastavnik.entrance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nastavnik.account.AccessChanged;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sessions of an account, on whatever device and portal. */
@Component
class KeptSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CommitteeClock clock;

    KeptSessions(FindByIndexNameSessionRepository<? extends Session> sessions, CommitteeClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * @param browser its name; empty where unknown
     * @param here whether it is the session of this request
     */
    record Row(String browser, String address, String since, String lastSeen, boolean here) {}

    /** @return the account's sessions, the present one first, then those seen last */
    List<Row> of(long accountId) {
        var here = presentId();
        return sessions.findByPrincipalName(Long.toString(accountId)).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.comparing(
                                (Session session) -> session.getId().equals(here))
                        .thenComparing(Session::getLastAccessedTime)
                        .reversed())
                .map(session -> row(session, session.getId().equals(here)))
                .toList();
    }

    /** Signs the account out everywhere, here too. */
    void end(long accountId) {
        sessions.findByPrincipalName(Long.toString(accountId)).keySet().forEach(sessions::deleteById);
    }

    /** They hold the account as it was; the one in which the person changed it himself goes on. */
    @TransactionalEventListener(fallbackExecution = true)
    void accessChanged(AccessChanged changed) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var name = Long.toString(changed.accountId());
        var own = authentication != null && authentication.getName().equals(name);
        var here = own ? presentId() : null;
        sessions.findByPrincipalName(name).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
    }

    private Row row(Session session, boolean here) {
        Long since = session.getAttribute(Admission.SINCE);
        String browser = session.getAttribute(Admission.BROWSER);
        String address = session.getAttribute(Admission.ADDRESS);
        return new Row(
                Browser.name(Objects.requireNonNullElse(browser, "")),
                Objects.requireNonNullElse(address, ""),
                time(since == null ? session.getCreationTime() : Instant.ofEpochMilli(since)),
                time(session.getLastAccessedTime()),
                here);
    }

    private String time(Instant instant) {
        return Dates.dateTime(clock.local(instant));
    }

    private static @Nullable String presentId() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            var session = request.getRequest().getSession(false);
            return session == null ? null : session.getId();
        }
        return null;
    }
}
