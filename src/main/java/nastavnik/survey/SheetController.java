package nastavnik.survey;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who answers on paper in a survey that is answered both ways; said on the page of the slips. */
@Controller
@RequestMapping("/surveys/{id}/sheets")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SheetController {

    private final Slips slips;

    SheetController(Slips slips) {
        this.slips = slips;
    }

    @PostMapping
    String store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") List<String> people,
            RedirectAttributes next) {
        return changed(
                id, () -> slips.giveSheets(me, id, version, SlipController.ids(people)), "survey.sheets.given", next);
    }

    @PostMapping("/return")
    String destroy(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") List<String> people,
            RedirectAttributes next) {
        return changed(
                id,
                () -> slips.takeSheetsBack(me, id, version, SlipController.ids(people)),
                "survey.sheets.takenBack",
                next);
    }

    private static String changed(long id, Runnable change, String done, RedirectAttributes next) {
        var page = "/surveys/" + id + "/slips";
        try {
            change.run();
            Flash.success(next, done);
        } catch (SurveyRefused | OptimisticLockingFailureException | Slips.NobodyTicked refusal) {
            return SlipController.refused(refusal, page, next);
        }
        return "redirect:" + page;
    }
}
