package nastavnik.casework;

import jakarta.servlet.http.HttpServletResponse;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.Practices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a card that are taken for a reason: back to the school, declined, put away. */
@Controller
@RequestMapping("/practices/{id}")
@OpenTo(Role.METHODOLOGIST)
class ReasonController {

    private static final int LONGEST = 2000;

    private final Practices practices;
    private final PracticePages pages;

    ReasonController(Practices practices, PracticePages pages) {
        this.practices = practices;
        this.pages = pages;
    }

    @FunctionalInterface
    private interface Verb {
        void apply(long id, String reason, SignedIn me);
    }

    @GetMapping("/return")
    String createReturn(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        return page(id, PracticeStage.RETURNED, "", me, model);
    }

    @PostMapping("/return")
    String storeReturn(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return store(id, PracticeStage.RETURNED, practices::giveBack, reason, me, model, response, next);
    }

    @GetMapping("/declination")
    String createDeclination(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        return page(id, PracticeStage.DECLINED, "", me, model);
    }

    @PostMapping("/declination")
    String storeDeclination(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return store(id, PracticeStage.DECLINED, practices::decline, reason, me, model, response, next);
    }

    @GetMapping("/archiving")
    String createArchiving(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        return page(id, PracticeStage.ARCHIVED, "", me, model);
    }

    @PostMapping("/archiving")
    String storeArchiving(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return store(id, PracticeStage.ARCHIVED, practices::archive, reason, me, model, response, next);
    }

    private String store(
            long id,
            PracticeStage stage,
            Verb verb,
            String typed,
            SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return page(id, stage, reason, me, model);
        }
        verb.apply(id, reason, me);
        return StepController.done(id, stage, next);
    }

    private String page(long id, PracticeStage stage, String reason, SignedIn me, Model model) {
        model.addAttribute("card", pages.card(id, me));
        practices.requireStep(id, stage, me);
        model.addAttribute("stage", stage);
        model.addAttribute(
                "action",
                switch (stage) {
                    case RETURNED -> "return";
                    case DECLINED -> "declination";
                    default -> "archiving";
                });
        model.addAttribute("reason", reason);
        return "casework/reason";
    }
}
