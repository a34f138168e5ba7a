package nastavnik.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What was asked does not fit the present state of the thing, usually because someone else has just changed it (409).
 * A page on which text was typed handles the conflict itself and shows both versions; this is for buttons.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class ConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String words;

    public ConflictException(String message) {
        this(message, "web.error.409.");
    }

    /** @param words beginning of the message keys {@code …title}, {@code …what} and {@code …next} of its page */
    public ConflictException(String message, String words) {
        super(message);
        this.words = words;
    }

    /** @return beginning of the message keys of the page that tells of it */
    String words() {
        return words;
    }
}
