package nastavnik.office;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code messages/office.properties} that go into files. */
final class Words {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.office", Locale.ROOT);

    private Words() {}

    static String get(String key) {
        return WORDS.getString(key);
    }
}
