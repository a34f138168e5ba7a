package nastavnik.normative;

import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A file of a document, taken away. */
@Controller
@OpenTo(Role.COMMITTEE)
class DocumentFileController {

    private final Attachments attachments;

    DocumentFileController(Attachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping(path = "/documents/{id}", params = "remove")
    String destroy(@PathVariable long id, @RequestParam UUID remove, @CurrentUser SignedIn me) {
        attachments.remove(remove, new Holder(Normatives.SUBJECT, id), me);
        return "redirect:/documents/" + id + "/edit";
    }
}
