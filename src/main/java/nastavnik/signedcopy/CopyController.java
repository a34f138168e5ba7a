package nastavnik.signedcopy;

import java.util.List;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.AttachmentLimits;
import nastavnik.report.ReportScans;
import nastavnik.web.ConflictException;
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

/** One sending on paper: printed, and its signed scan attached or taken away by the school. */
@Controller
@RequestMapping("/reports/{id}/submissions/{number}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class CopyController {

    private final Copies copies;
    private final ReportScans scans;
    private final AttachmentLimits limits;
    private final MessageSource messages;

    CopyController(Copies copies, ReportScans scans, AttachmentLimits limits, MessageSource messages) {
        this.copies = copies;
        this.scans = scans;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping("/copy")
    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
    ModelAndView show(@PathVariable long id, @PathVariable int number, @CurrentUser SignedIn me) {
        return page(id, number, List.of(), me);
    }

    @PostMapping("/scans")
    ModelAndView store(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var refused = scans.attach(id, number, files == null ? List.of() : files, me).stream()
                .map(each -> each.words(messages))
                .toList();
        if (!refused.isEmpty()) {
            var page = page(id, number, refused, me);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.success(next, "signedcopy.attached");
        return back(id, number);
    }

    @PostMapping("/scans/removal")
    ModelAndView destroy(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam UUID file,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        try {
            scans.remove(id, number, file, me);
            Flash.success(next, "signedcopy.removed");
        } catch (ConflictException acceptedMeanwhile) {
            Flash.warning(next, "signedcopy.stays");
        }
        return back(id, number);
    }

    private ModelAndView page(long id, int number, List<String> refused, SignedIn me) {
        return new ModelAndView("signedcopy/show")
                .addObject("copy", copies.of(id, number, me))
                .addObject("limits", limits)
                .addObject("refused", refused);
    }

    private static ModelAndView back(long id, int number) {
        return new ModelAndView("redirect:/reports/" + id + "/submissions/" + number + "/copy");
    }
}
