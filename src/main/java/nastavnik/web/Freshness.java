package nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Lets caches keep open pages. A stranger's page may be kept by anybody but is asked for again each time, so that what is
 * withdrawn is gone at once; unchanged, it is answered with 304 before it is rendered. A page with a person's name, or in
 * the large view, is kept by his own browser only.
 */
public final class Freshness {

    private Freshness() {}

    /**
     * @param changed when what is shown last changed; the beginning of time where that is not known
     * @param shown everything the page says, as values whose words are the same for the same content; no entities, nor
     *     records that hold one
     * @return whether the reader has the page already: then nothing more is to be written
     */
    public static boolean unchanged(
            HttpServletRequest request,
            HttpServletResponse response,
            PageFrame frame,
            Instant changed,
            Object... shown) {
        var stranger = frame.person() == null && !frame.largeView();
        response.setHeader(HttpHeaders.CACHE_CONTROL, stranger ? "public, no-cache" : "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        var mark = mark(request, frame, shown);
        var asked = new ServletWebRequest(request, response);
        return (stranger && changed.isAfter(Instant.EPOCH))
                ? asked.checkNotModified(mark, changed.toEpochMilli())
                : asked.checkNotModified(mark);
    }

    private static String mark(HttpServletRequest request, PageFrame frame, Object... shown) {
        var session = request.getSession(false);
        var reader = frame.entries() + " " + frame.person() + " " + (session == null ? "" : session.getId());
        var all = String.join(
                " ",
                Arrays.deepToString(shown),
                frame.committee(),
                Boolean.toString(frame.largeView()),
                frame.asset("portal.css"),
                reader);
        return "W/\"" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
