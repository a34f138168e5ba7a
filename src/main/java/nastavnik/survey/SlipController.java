package nastavnik.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Slips with personal links, to be handed out: made once, for whoever is ticked; a new one voids the former. */
@Controller
@RequestMapping("/surveys/{id}/slips")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class SlipController {

    private final Slips slips;

    SlipController(Slips slips) {
        this.slips = slips;
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("list", slips.list(me, id));
        return "survey/slips";
    }

    @PostMapping
    ResponseEntity<StreamingResponseBody> store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") List<String> people) {
        var file = slips.handOut(me, id, version, ids(people));
        return new Download(slips.fileName() + ".docx", "slips-" + id + ".docx").of(file);
    }

    /** What is no file leads back to the page, which says why. */
    @ExceptionHandler({SurveyRefused.class, OptimisticLockingFailureException.class, Slips.NobodyTicked.class})
    String refused(Exception refusal, HttpServletRequest request, RedirectAttributes next) {
        return refused(refusal, request.getRequestURI(), next);
    }

    static String refused(Exception refusal, String page, RedirectAttributes next) {
        Flash.warning(
                next,
                switch (refusal) {
                    case SurveyRefused refused -> refused.key();
                    case OptimisticLockingFailureException meanwhile -> "survey.slips.meanwhile";
                    default -> "survey.slips.nobody";
                });
        return "redirect:" + page;
    }

    static Set<Long> ids(List<String> typed) {
        return typed.stream()
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
