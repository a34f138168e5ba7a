package nastavnik.casework;

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
import nastavnik.calendar.CommitteeClock;
import nastavnik.practice.Consent;
import nastavnik.practice.Practices;
import nastavnik.web.Flash;
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

/** The author's consent to publication: noted, with or without a scan, and withdrawn. */
@Controller
@RequestMapping("/practices/{id}/consent")
@OpenTo({Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class ConsentController {

    private final Practices practices;
    private final PracticePages pages;
    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final CommitteeClock clock;
    private final MessageSource messages;

    ConsentController(
            Practices practices,
            PracticePages pages,
            Attachments attachments,
            AttachmentLimits limits,
            CommitteeClock clock,
            MessageSource messages) {
        this.practices = practices;
        this.pages = pages;
        this.attachments = attachments;
        this.limits = limits;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView edit(@PathVariable long id, @CurrentUser SignedIn me) {
        var card = pages.consentable(id, me);
        return page(id, me, HttpStatus.OK, List.of())
                .addObject("form", ConsentForm.of(card.consent(), card.words().authors()));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        pages.consentable(id, me);
        if (!errors.hasErrors() && form.consent().on().isAfter(clock.today())) {
            errors.rejectValue("on", "casework.consent.future");
        }
        if (!errors.hasErrors() && form.consent().on().isBefore(Consent.EARLIEST)) {
            errors.rejectValue("on", "casework.consent.tooEarly");
        }
        if (errors.hasErrors()) {
            return page(id, me, HttpStatus.UNPROCESSABLE_CONTENT, List.of());
        }
        var refused = attachments.attach(holder(id), files == null ? List.of() : Arrays.asList(files), me);
        if (!refused.isEmpty()) {
            return page(id, me, HttpStatus.UNPROCESSABLE_CONTENT, refused);
        }
        practices.consent(id, form.consent(), me);
        Flash.success(next, "casework.consent.noted");
        return new ModelAndView("redirect:/practices/" + id);
    }

    @PostMapping(params = "remove")
    String destroy(@PathVariable long id, @RequestParam UUID remove, @CurrentUser SignedIn me) {
        pages.consentable(id, me);
        attachments.remove(remove, holder(id), me);
        return "redirect:/practices/" + id + "/consent";
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        pages.consentable(id, me);
        practices.withdrawConsent(id, me);
        Flash.success(next, "casework.consent.withdrawn");
        return "redirect:/practices/" + id;
    }

    private ModelAndView page(long id, SignedIn me, HttpStatus status, List<Refusal> refused) {
        var page = new ModelAndView("casework/consent", status);
        page.addObject("card", pages.card(id, me));
        page.addObject("files", attachments.of(holder(id)));
        page.addObject("limits", limits);
        page.addObject(
                "refused", refused.stream().map(each -> each.words(messages)).toList());
        return page;
    }

    private static Holder holder(long id) {
        return new Holder(ConsentFiles.TYPE, id);
    }
}
