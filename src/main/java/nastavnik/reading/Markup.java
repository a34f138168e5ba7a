package nastavnik.reading;

import java.util.regex.Pattern;

/** Signs of web pages and of plain-text notation that came along with a text: {@code <b>…</b>}, {@code **…**}, {@code #}. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>");
    private static final Pattern STARS = Pattern.compile("\\*\\*");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");

    private Markup() {}

    static String without(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('*') < 0 && text.indexOf('#') < 0) {
            return text.strip();
        }
        var plain = STARS.matcher(TAG.matcher(text).replaceAll("")).replaceAll("");
        return HEADING.matcher(plain.strip()).replaceAll("");
    }
}
