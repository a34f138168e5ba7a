package nastavnik.schedule;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.web.Flash;
import nastavnik.webinar.Webinars;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a webinar that need no words; each can be taken back but the removal, which is asked about. */
@Controller
@RequestMapping("/webinars/{id}")
@OpenTo(Role.METHODOLOGIST)
class StepController {

    private final Webinars webinars;
    private final WebinarPages pages;
    private final Attachments attachments;

    StepController(Webinars webinars, WebinarPages pages, Attachments attachments) {
        this.webinars = webinars;
        this.pages = pages;
        this.attachments = attachments;
    }

    @PostMapping("/publication")
    String publish(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        webinars.publish(id, me);
        Flash.undoable(next, "/webinars/" + id + "/publication/undoing", "schedule.published");
        return webinar(id);
    }

    @PostMapping("/publication/undoing")
    String unpublish(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        webinars.unpublish(id, me);
        Flash.success(next, "schedule.unpublished");
        return webinar(id);
    }

    @PostMapping("/holding")
    String hold(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        webinars.hold(id, me);
        Flash.undoable(next, "/webinars/" + id + "/holding/undoing", "schedule.held");
        return webinar(id);
    }

    @PostMapping("/holding/undoing")
    String unhold(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        webinars.unhold(id, me);
        Flash.success(next, "schedule.unheld");
        return webinar(id);
    }

    @PostMapping("/cancellation/undoing")
    String reinstate(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        webinars.reinstate(id, me);
        Flash.success(next, "schedule.reinstated");
        return webinar(id);
    }

    @GetMapping("/removal")
    String askRemoval(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("webinar", pages.show(id, me));
        return "schedule/removal";
    }

    @PostMapping("/removal")
    String remove(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        pages.card(id, me);
        var holder = new Holder(Webinars.SUBJECT, id);
        var files = attachments.of(holder);
        webinars.requireRemovable(id, me);
        files.forEach(file -> attachments.remove(file.id(), holder, me));
        webinars.remove(id, me);
        Flash.success(next, "schedule.removed");
        return "redirect:/webinars";
    }

    private static String webinar(long id) {
        return "redirect:/webinars/" + id;
    }
}
