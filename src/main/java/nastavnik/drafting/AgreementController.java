package nastavnik.drafting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.roadmap.Drafts;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes that a draft was agreed before its approval. */
@Controller
@OpenTo(Role.COMMITTEE)
class AgreementController {

    private static final String PAGE = "drafting/agreement";

    private final ActivityPages pages;
    private final Drafts drafts;
    private final CommitteeClock clock;

    AgreementController(ActivityPages pages, Drafts drafts, CommitteeClock clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/roadmaps/{id}/agreement")
    String create(@PathVariable long id, Model model) {
        model.addAttribute("roadmap", pages.draft(id));
        model.addAttribute("form", new AgreementForm("", Dates.compact(clock.today())));
        return PAGE;
    }

    @PostMapping("/roadmaps/{id}/agreement")
    String store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var roadmap = pages.draft(id);
        if (!errors.hasErrors() && form.agreement().day().isAfter(clock.today())) {
            errors.rejectValue("agreedOn", "drafting.agreement.future");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("roadmap", roadmap);
            return PAGE;
        }
        drafts.agree(id, form.agreement());
        Flash.success(next, "drafting.agreement.done");
        return "redirect:/roadmaps/" + id;
    }
}
