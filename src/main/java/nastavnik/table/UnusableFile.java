package nastavnik.table;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** A file that does not hold what was asked for: its message says why, and to the sender what to do. */
public class UnusableFile extends RuntimeException implements MessageSourceResolvable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    /**
     * @param code key of the message; it begins with the room that says it
     * @param arguments of the message
     */
    public UnusableFile(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
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
