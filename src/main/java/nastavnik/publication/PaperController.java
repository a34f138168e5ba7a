package nastavnik.publication;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.plan.RoadmapCard;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The roadmap as a document: for the signed in what they may see, for the public what is approved. */
@Controller
class PaperController {

    private final RoadmapPages pages;
    private final RoadmapPaper paper;

    PaperController(RoadmapPages pages, RoadmapPaper paper) {
        this.pages = pages;
        this.paper = paper;
    }

    @GetMapping("/roadmaps/{id}/roadmap.docx")
    @OpenToSignedIn
    ResponseEntity<StreamingResponseBody> word(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction,
            @CurrentUser SignedIn me) {
        return word(roadmap(id, Wanted.of(on, redaction), me));
    }

    @GetMapping("/roadmaps/{id}/roadmap.xlsx")
    @OpenToSignedIn
    ResponseEntity<StreamingResponseBody> sheet(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction,
            @CurrentUser SignedIn me) {
        return sheet(roadmap(id, Wanted.of(on, redaction), me));
    }

    @GetMapping("/open/roadmaps/{id}/roadmap.docx")
    @OpenToAnyone
    ResponseEntity<StreamingResponseBody> openWord(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction) {
        return word(roadmap(id, Wanted.of(on, redaction), null));
    }

    @GetMapping("/open/roadmaps/{id}/roadmap.xlsx")
    @OpenToAnyone
    ResponseEntity<StreamingResponseBody> openSheet(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String redaction) {
        return sheet(roadmap(id, Wanted.of(on, redaction), null));
    }

    private ResponseEntity<StreamingResponseBody> word(RoadmapCard roadmap) {
        return paper.download(roadmap, "docx").of(paper.word(roadmap));
    }

    private ResponseEntity<StreamingResponseBody> sheet(RoadmapCard roadmap) {
        return paper.download(roadmap, "xlsx").of(paper.sheet(roadmap));
    }

    private RoadmapCard roadmap(long id, Wanted wanted, @Nullable SignedIn person) {
        return pages.card(id, wanted, person).orElseThrow(NotFoundException::new);
    }
}
