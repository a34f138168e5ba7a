package nastavnik.baseimport;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** A file that was read but holds no base; its message says what to do. */
final class UnusableBase extends RuntimeException implements MessageSourceResolvable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    UnusableBase(String code, Object... arguments) {
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
