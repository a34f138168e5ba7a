package nastavnik.schedule;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.AttachmentLimits;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.attachment.Refusal;
import nastavnik.web.Flash;
import nastavnik.webinar.Webinars;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where to sign up for a webinar, its recording and its materials; by the centre and by its school. */
@Controller
@RequestMapping("/webinars/{id}/links")
@OpenTo({Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class LinkController {

    private final Webinars webinars;
    private final WebinarPages pages;
    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final MessageSource messages;

    LinkController(
            Webinars webinars,
            WebinarPages pages,
            Attachments attachments,
            AttachmentLimits limits,
            MessageSource messages) {
        this.webinars = webinars;
        this.pages = pages;
        this.attachments = attachments;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable long id, @CurrentUser SignedIn me) {
        var card = pages.linkable(id, me);
        return page(id, me, HttpStatus.OK, List.of())
                .addObject("form", new LinksForm(card.registrationLink(), card.recordingLink()));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LinksForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        pages.linkable(id, me);
        if (errors.hasErrors()) {
            return page(id, me, HttpStatus.UNPROCESSABLE_CONTENT, List.of());
        }
        var refused = attachments.attach(holder(id), files == null ? List.of() : Arrays.asList(files), me);
        attachments.show(holder(id), true);
        if (!refused.isEmpty()) {
            return page(id, me, HttpStatus.UNPROCESSABLE_CONTENT, refused);
        }
        webinars.link(id, form.registration(), form.recording(), me);
        Flash.success(next, "schedule.links.saved");
        return new ModelAndView("redirect:/webinars/" + id);
    }

    @PostMapping(params = "remove")
    String destroy(@PathVariable long id, @RequestParam UUID remove, @CurrentUser SignedIn me) {
        pages.linkable(id, me);
        attachments.remove(remove, holder(id), me);
        return "redirect:/webinars/" + id + "/links";
    }

    private ModelAndView page(long id, SignedIn me, HttpStatus status, List<Refusal> refused) {
        return new ModelAndView("schedule/links", status)
                .addObject("webinar", pages.show(id, me))
                .addObject("files", attachments.of(holder(id)))
                .addObject("limits", limits)
                .addObject(
                        "refused",
                        refused.stream().map(each -> each.words(messages)).toList());
    }

    private static Holder holder(long id) {
        return new Holder(Webinars.SUBJECT, id);
    }
}
