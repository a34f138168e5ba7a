package nastavnik.dispatch;

import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.notice.Notice;
import nastavnik.notice.Notices;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What will go out, what went out and what failed. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.ADMINISTRATOR})
class DispatchController {

    private final DispatchPages pages;
    private final Notices notices;

    DispatchController(DispatchPages pages, Notices notices) {
        this.pages = pages;
        this.notices = notices;
    }

    @GetMapping("/notices")
    String show(Model model) {
        model.addAttribute("view", pages.view());
        return "dispatch/show";
    }

    @GetMapping("/notices/letters")
    String index(@RequestParam(defaultValue = "") String mail, ListRequest request, Model model) {
        var state = state(mail);
        model.addAttribute("mail", state.map(Enum::name).orElse(""));
        model.addAttribute("states", Notice.Mail.values());
        model.addAttribute("list", pages.letters(state, request));
        return "dispatch/letters";
    }

    @PostMapping("/notices/letters/{id}/resending")
    String resend(@PathVariable long id, RedirectAttributes next) {
        if (notices.sendAgain(id)) {
            Flash.success(next, "dispatch.resent");
        } else {
            Flash.warning(next, "dispatch.notResent");
        }
        return "redirect:/notices/letters?mail=FAILED";
    }

    private static Optional<Notice.Mail> state(String typed) {
        return Stream.of(Notice.Mail.values())
                .filter(each -> each.name().equals(typed))
                .findAny();
    }
}
