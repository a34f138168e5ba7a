package nastavnik.normative;

import java.util.List;
import nastavnik.attachment.AttachmentLimits;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.attachment.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a document of the list is written. */
@Component
class DocumentPages {

    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final MessageSource messages;

    DocumentPages(Attachments attachments, AttachmentLimits limits, MessageSource messages) {
        this.attachments = attachments;
        this.limits = limits;
        this.messages = messages;
    }

    /** @param id null for a document that is not kept yet */
    ModelAndView page(@Nullable Long id, HttpStatus status, List<Refusal> refused) {
        var page = new ModelAndView("normative/form", status);
        page.addObject("documentId", id);
        page.addObject("kinds", DocumentKind.values());
        page.addObject("levels", DocumentLevel.values());
        page.addObject("files", id == null ? List.of() : attachments.of(new Holder(Normatives.SUBJECT, id)));
        page.addObject("limits", limits);
        page.addObject(
                "refused", refused.stream().map(each -> each.words(messages)).toList());
        return page;
    }
}
