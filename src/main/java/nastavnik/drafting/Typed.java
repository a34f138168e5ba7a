package nastavnik.drafting;

import org.jspecify.annotations.Nullable;

/** Text as it is kept: without space around it, lines parted by a line feed whatever the browser sends. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
