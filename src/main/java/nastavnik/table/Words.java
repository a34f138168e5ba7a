package nastavnik.table;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the message files that go into files: those read, and those written. */
public final class Words {

    private Words() {}

    /** @param key begins with the name of its message file */
    public static String get(String key) {
        var room = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("messages." + room, Locale.ROOT).getString(key);
    }
}
