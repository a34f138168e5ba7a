package nastavnik.entrance;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nothing was checked: one has to wait. Says the same whether the account exists or not. */
class TooManyAttemptsException extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long minutes;

    TooManyAttemptsException(Duration wait) {
        super("Too many attempts");
        this.minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** @return how long to wait, rounded up to whole minutes */
    long minutes() {
        return minutes;
    }
}
