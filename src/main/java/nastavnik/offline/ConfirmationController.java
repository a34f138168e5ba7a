package nastavnik.offline;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.offline.Merging.Kind;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.TooManyLinesException;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The word of whoever brought a form that the draft takes what the preview shows. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ConfirmationController {

    private final OfflineService offline;

    ConfirmationController(OfflineService offline) {
        this.offline = offline;
    }

    @PostMapping("/reports/{id}/offline/{upload}/confirmation")
    String store(
            @PathVariable long id,
            @PathVariable long upload,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean keep,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var preview = "redirect:/reports/" + id + "/offline/" + upload;
        try {
            var taken = offline.take(upload, id, version, keep, me);
            if (taken != null) {
                Flash.success(
                        next,
                        "offline.taken",
                        taken.count(Kind.ADDED),
                        taken.count(Kind.CHANGED),
                        taken.count(Kind.REMOVED));
            }
            return "redirect:/reports/" + id + "/edit";
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Flash.warning(next, "offline.changedMeanwhile");
        } catch (TooManyLinesException tooMany) {
            Flash.warning(next, "offline.tooMany", ReportContent.MOST_LINES);
        } catch (ConflictException notAsShown) {
            Flash.warning(next, "offline.notTaken");
        }
        return preview;
    }
}
