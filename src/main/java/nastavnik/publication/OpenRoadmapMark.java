package nastavnik.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Redactions;
import nastavnik.web.PageFrame;
import org.jspecify.annotations.Nullable;

/** The mark by which a browser knows that an open roadmap has not changed. */
final class OpenRoadmapMark {

    private OpenRoadmapMark() {}

    /**
     * Everything the page depends on: the roadmaps, the frame and its form's session.
     *
     * @param asked what was asked for, and the day, which decides which window is next
     */
    static String of(
            String asked,
            @Nullable Redactions redactions,
            List<RoadmapCard> approved,
            PageFrame frame,
            HttpServletRequest request) {
        var session = request.getSession(false);
        var all = new StringBuilder(asked + frame.committee() + frame.largeView());
        Stream.concat(approved.stream(), redactions == null ? Stream.of() : redactions.approved().stream())
                .forEach(roadmap ->
                        all.append(' ').append(roadmap.id()).append('/').append(roadmap.version()));
        all.append(frame.asset("portal.css")).append(frame.person()).append(session == null ? "" : session.getId());
        return "W/\"" + UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
