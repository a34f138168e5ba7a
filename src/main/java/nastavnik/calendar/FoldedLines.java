package nastavnik.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar as they are sent: none longer than 75 octets, a longer one goes on behind a space (RFC 5545,
 * section 3.1). Libraries count characters, of which Russian ones take two octets each.
 */
public final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /** @return the text in UTF-8, folded between characters only; all its line breaks are «\r\n» */
    public static byte[] of(String text) {
        var bytes = new ByteArrayOutputStream();
        for (var line : text.split("\r?\n", -1)) {
            if (bytes.size() > 0) {
                bytes.writeBytes(utf8(BREAK));
            }
            fold(line, bytes);
        }
        return bytes.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream bytes) {
        var filled = 0;
        for (var at = 0; at < line.length(); ) {
            var point = line.codePointAt(at);
            var octets = utf8(Character.toString(point));
            if (filled + octets.length > LONGEST) {
                bytes.writeBytes(utf8(BREAK + " "));
                filled = 1;
            }
            bytes.writeBytes(octets);
            filled += octets.length;
            at += Character.charCount(point);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
