package nastavnik.casework;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.AttachmentLimits;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.attachment.Refusal;
import nastavnik.practice.Practices;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The materials of a card, and whether everybody may open them. */
@Controller
@RequestMapping("/practices/{id}/materials")
@OpenTo({Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class MaterialController {

    private final PracticePages pages;
    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final MessageSource messages;

    MaterialController(PracticePages pages, Attachments attachments, AttachmentLimits limits, MessageSource messages) {
        this.pages = pages;
        this.attachments = attachments;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable long id, @CurrentUser SignedIn me) {
        return page(id, me, HttpStatus.OK, List.of());
    }

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @RequestParam(defaultValue = "false") boolean shownToAll,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        pages.writable(id, me);
        var refused = attachments.attach(holder(id), files == null ? List.of() : Arrays.asList(files), me);
        attachments.show(holder(id), shownToAll);
        if (!refused.isEmpty()) {
            return page(id, me, HttpStatus.UNPROCESSABLE_CONTENT, refused);
        }
        Flash.success(next, "casework.materials.saved");
        return new ModelAndView("redirect:/practices/" + id);
    }

    @PostMapping(params = "remove")
    String destroy(@PathVariable long id, @RequestParam UUID remove, @CurrentUser SignedIn me) {
        pages.writable(id, me);
        attachments.remove(remove, holder(id), me);
        return "redirect:/practices/" + id + "/materials";
    }

    private ModelAndView page(long id, SignedIn me, HttpStatus status, List<Refusal> refused) {
        var page = new ModelAndView("casework/materials", status);
        page.addObject("card", pages.writable(id, me));
        var files = attachments.of(holder(id));
        page.addObject("files", files);
        page.addObject("shownToAll", !files.isEmpty() && files.stream().allMatch(Attachment::shownToAll));
        page.addObject("limits", limits);
        page.addObject(
                "refused", refused.stream().map(each -> each.words(messages)).toList());
        return page;
    }

    private static Holder holder(long id) {
        return new Holder(Practices.SUBJECT, id);
    }
}
