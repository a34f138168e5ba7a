package nastavnik.assessment;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** No more marks are given, and what has changed is shown. */
@Controller
@RequestMapping("/assessments/{id}/completion")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class CompletionController {

    private final Assessments assessments;

    CompletionController(Assessments assessments) {
        this.assessments = assessments;
    }

    @GetMapping
    String create(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        var completion = assessments.completion(me, id);
        if (completion.view().finished()) {
            return "redirect:/assessments/" + id;
        }
        model.addAttribute("completion", completion);
        model.addAttribute("fewest", Marks.FEWEST);
        model.addAttribute("under", "/surveys");
        return "assessment/completion";
    }

    @PostMapping
    String store(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            assessments.finish(me, id);
            Flash.success(next, "assessment.finished");
        } catch (AssessmentRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/assessments/" + id;
    }
}
