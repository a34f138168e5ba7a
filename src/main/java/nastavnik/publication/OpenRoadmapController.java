package nastavnik.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.OpenToAnyone;
import nastavnik.attachment.Attachment;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.NotFoundException;
import nastavnik.web.PageFrame;
import nastavnik.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Approved roadmaps for the public. A page that has not changed is answered with 304 before its rows are read. */
@Controller
@OpenToAnyone
class OpenRoadmapController {

    private final RoadmapPages pages;
    private final Roadmaps roadmaps;
    private final Scans scans;
    private final CommitteeClock clock;
    private final SiteAddress site;

    OpenRoadmapController(RoadmapPages pages, Roadmaps roadmaps, Scans scans, CommitteeClock clock, SiteAddress site) {
        this.site = site;
        this.scans = scans;
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    @GetMapping("/open/roadmap")
    @Nullable
    String show(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction,
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var first = roadmaps.inForce(clock.today()).stream()
                .findFirst()
                .map(RoadmapCard::roadmapId)
                .orElse(null);
        return page(first, Wanted.of(on, redaction), frame, request, response, model);
    }

    @GetMapping("/open/roadmaps/{id}")
    @Nullable
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction,
            @ModelAttribute(name = "frame", binding = false) PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return page(id, Wanted.of(on, redaction), frame, request, response, model);
    }

    private @Nullable String page(
            @Nullable Long id,
            Wanted wanted,
            PageFrame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var approved = roadmaps.approved(clock.today());
        var redactions = id == null ? null : roadmaps.redactions(id).orElseThrow(NotFoundException::new);
        var stranger = frame.person() == null && !frame.largeView();
        response.setHeader(HttpHeaders.CACHE_CONTROL, stranger ? "public, no-cache" : "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        var open = redactions == null ? List.<Attachment>of() : scans.open(redactions.approved());
        var asked = id + " " + wanted + open.stream().map(Attachment::id).toList();
        var mark = OpenRoadmapMark.of(asked + " " + clock.today(), redactions, approved, frame, request);
        if (new ServletWebRequest(request, response).checkNotModified(mark)) {
            return null;
        }
        var roadmap = id == null ? null : pages.open(id, wanted).orElseThrow(NotFoundException::new);
        model.addAttribute("roadmap", roadmap);
        model.addAttribute(
                "scans",
                open.stream()
                        .filter(scan -> roadmap != null && scan.holder().id() == roadmap.id())
                        .toList());
        model.addAttribute("on", wanted.day());
        model.addAttribute(
                "share", pages.share(roadmap, site.of(request, id == null ? "/open/roadmap" : "/open/roadmaps/" + id)));
        var shown = redactions == null ? null : redactions.roadmapId();
        var inForce = roadmaps.inForce(clock.today()).stream()
                .map(RoadmapCard::roadmapId)
                .collect(Collectors.toSet());
        var others = others(shown, approved).collect(Collectors.partitioningBy(other -> inForce.contains(other.id())));
        var beside = shown != null && inForce.contains(shown);
        model.addAttribute("beside", beside ? others.get(true) : List.of());
        model.addAttribute(
                "others", beside ? others.get(false) : others(shown, approved).toList());
        return "publication/open";
    }

    private static Stream<Other> others(@Nullable Long shown, List<RoadmapCard> approved) {
        return approved.stream()
                .filter(roadmap -> shown == null || roadmap.roadmapId() != shown)
                .map(roadmap -> new Other(roadmap.roadmapId(), roadmap.title(), Dates.span(roadmap.period())));
    }

    /** Another approved roadmap to be read. */
    record Other(long id, String title, String period) {}
}
