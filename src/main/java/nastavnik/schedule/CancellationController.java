package nastavnik.schedule;

import jakarta.servlet.http.HttpServletResponse;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.webinar.Webinars;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A webinar called off, with the reason that everybody reads. */
@Controller
@RequestMapping("/webinars/{id}/cancellation")
@OpenTo(Role.METHODOLOGIST)
class CancellationController {

    private final Webinars webinars;
    private final WebinarPages pages;

    CancellationController(Webinars webinars, WebinarPages pages) {
        this.webinars = webinars;
        this.pages = pages;
    }

    @GetMapping
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        return page(id, "", me, model);
    }

    @PostMapping
    String store(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > AsideController.LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return page(id, why, me, model);
        }
        webinars.cancel(id, why, me);
        Flash.undoable(next, "/webinars/" + id + "/cancellation/undoing", "schedule.cancelled");
        return "redirect:/webinars/" + id;
    }

    private String page(long id, String reason, SignedIn me, Model model) {
        model.addAttribute("webinar", pages.show(id, me));
        model.addAttribute("reason", reason);
        return "schedule/cancellation";
    }
}
