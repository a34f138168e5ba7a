package nastavnik.table;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file that is not read at all: it is empty, damaged, unsafe, too large, or of another kind. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class UnreadableFile extends UnusableFile {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String code, Object... arguments) {
        super(code, arguments);
    }

    UnreadableFile(String code, Throwable cause) {
        super(code);
        initCause(cause);
    }
}
