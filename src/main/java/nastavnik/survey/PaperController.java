package nastavnik.survey;

import java.util.Map;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers written on paper, typed in by the school one sheet after another; the page prints as the sheet itself. */
@Controller
@RequestMapping("/surveys/{id}/paper-answers")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PaperController {

    private final SurveyService surveys;

    PaperController(SurveyService surveys) {
        this.surveys = surveys;
    }

    @GetMapping("/new")
    ModelAndView create(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, surveys.blank(me, id), UUID.randomUUID(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var once = once(typed.getOrDefault("once", ""));
        try {
            var sheet = surveys.takeFromPaper(me, id, new AnswerForm(typed), once);
            if (!sheet.complete()) {
                return page(me, id, sheet, once, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            Flash.success(next, "survey.paper.kept");
            return new ModelAndView("redirect:/surveys/" + id + "/paper-answers/new");
        } catch (SurveyRefused refused) {
            Flash.warning(next, refused.key());
            return new ModelAndView("redirect:/surveys/" + id);
        }
    }

    /** What the page was given; a sheet that comes without it counts each time it comes. */
    private static UUID once(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private ModelAndView page(SignedIn me, long id, AnswerSheet sheet, UUID once, HttpStatus status) {
        return new ModelAndView("survey/paper", status)
                .addObject("survey", surveys.show(me, id))
                .addObject("once", once)
                .addObject("sheet", sheet);
    }
}
