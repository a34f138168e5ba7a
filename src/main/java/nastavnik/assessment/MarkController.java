package nastavnik.assessment;

import java.util.Map;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The marks of everybody, before or after, in one table; what is filled in so far can be saved. */
@Controller
@RequestMapping("/assessments/{id}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MarkController {

    private final Assessments assessments;

    MarkController(Assessments assessments) {
        this.assessments = assessments;
    }

    @ModelAttribute("under")
    String under() {
        return "/surveys";
    }

    @GetMapping("/{wave}")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id, @PathVariable String wave) {
        return page(assessments.entry(me, id, wave(wave)), HttpStatus.OK);
    }

    @PostMapping("/{wave}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @PathVariable String wave,
            @RequestParam(defaultValue = "") String version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var entry = assessments.save(me, id, wave(wave), version, typed);
        if (entry.saved()) {
            Flash.success(next, "assessment.saved");
            return new ModelAndView("redirect:/assessments/" + id + "/" + wave);
        }
        return page(entry, entry.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/people")
    String join(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            var joined = assessments.join(me, id);
            Flash.success(next, joined == 0 ? "assessment.joined.none" : "assessment.joined", joined);
        } catch (AssessmentRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/assessments/" + id;
    }

    private static Wave wave(String word) {
        return Wave.named(word).orElseThrow(NotFoundException::new);
    }

    private static ModelAndView page(Assessments.Entry entry, HttpStatus status) {
        return new ModelAndView("assessment/marks", status).addObject("entry", entry);
    }
}
