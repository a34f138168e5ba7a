package nastavnik.offline;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** A file that was read but is not this report's form; its message says why and what to do. */
final class RefusedFile extends RuntimeException implements MessageSourceResolvable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    RefusedFile(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
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
