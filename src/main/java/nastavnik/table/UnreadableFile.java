package nastavnik.table;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A file that is not read: its message says to the sender what to do. Give it to a {@code MessageSource} as it is; the
 * code stands in {@code messages/office.properties}.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class UnreadableFile extends RuntimeException implements MessageSourceResolvable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    UnreadableFile(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    UnreadableFile(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
        this.arguments = new Object[0];
    }

    public String code() {
        return code;
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object @Nullable [] getArguments() {
        return arguments;
    }

    @Override
    public @Nullable String getDefaultMessage() {
        return null;
    }
}
