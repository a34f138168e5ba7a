package nastavnik.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What keeps the portal from having a database, told to the person who starts it rather than as a stack trace. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    enum Reason {
        NOT_CONFIGURED,
        NO_PROGRAMS,
        IN_USE,
        NO_ACCESS,
        NOT_STARTED
    }

    private final Reason reason;

    @SuppressWarnings("serial")
    private final Object[] details;

    DatabaseFailure(Reason reason, @Nullable Throwable cause, Object... details) {
        super(reason.name(), cause);
        this.reason = reason;
        this.details = details.clone();
    }

    Reason reason() {
        return reason;
    }

    String description() {
        return text("description");
    }

    String action() {
        return text("action");
    }

    /* The application context is not there yet, so neither is its message source. */
    private String text(String part) {
        var key = "database." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
        var pattern = ResourceBundle.getBundle("messages.database", Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(details);
    }
}
