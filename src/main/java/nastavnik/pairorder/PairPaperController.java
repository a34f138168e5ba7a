package nastavnik.pairorder;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Papers of one pair or group. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PairPaperController {

    private final PairPapers papers;

    PairPaperController(PairPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/mentor-pairs/{id}/notice/document")
    ResponseEntity<StreamingResponseBody> notice(@CurrentUser SignedIn me, @PathVariable long id) {
        return new Download(papers.say("pairorder.notice.file") + ".docx", "uvedomlenie-" + id + ".docx")
                .of(papers.notice(me, id));
    }

    @GetMapping("/mentor-groups/{id}/notice/document")
    ResponseEntity<StreamingResponseBody> noticeOfGroup(@CurrentUser SignedIn me, @PathVariable long id) {
        return new Download(papers.say("pairorder.notice.file") + ".docx", "uvedomlenie-gruppa-" + id + ".docx")
                .of(papers.noticeOfGroup(me, id));
    }

    @GetMapping("/mentor-pairs/{id}/thanks")
    ResponseEntity<StreamingResponseBody> pair(@CurrentUser SignedIn me, @PathVariable long id) {
        return thanks("blagodarnost-" + id).of(papers.thanksForPair(me, id));
    }

    @GetMapping("/mentor-groups/{id}/thanks")
    ResponseEntity<StreamingResponseBody> group(@CurrentUser SignedIn me, @PathVariable long id) {
        return thanks("blagodarnost-gruppa-" + id).of(papers.thanksForGroup(me, id));
    }

    private Download thanks(String plain) {
        return new Download(papers.say("pairorder.thanks.file") + ".docx", plain + ".docx");
    }
}
