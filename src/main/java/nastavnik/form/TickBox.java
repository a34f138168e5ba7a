package nastavnik.form;

import java.beans.PropertyEditorSupport;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a checkbox. A browser sends nothing at all for a box that is not ticked: that is a no, and not a missing value for
 * which the whole form could not be built.
 */
class TickBox extends PropertyEditorSupport {

    private static final Set<String> TICKED = Set.of("true", "on", "yes", "1");

    @Override
    public void setValue(@Nullable Object value) {
        super.setValue(Boolean.TRUE.equals(value));
    }

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text != null && TICKED.contains(text.strip().toLowerCase(Locale.ROOT)));
    }
}
