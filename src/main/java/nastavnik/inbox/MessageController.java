package nastavnik.inbox;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.notice.Notice;
import nastavnik.notice.Notices;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages of whoever is signed in, and nobody else's. */
@Controller
@OpenToSignedIn
class MessageController {

    private final Notices notices;
    private final CommitteeClock clock;

    MessageController(Notices notices, CommitteeClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/messages")
    String index(ListRequest request, @CurrentUser SignedIn me, Model model) {
        var page = notices.of(me.accountId(), request.pageable(List.of("id")));
        model.addAttribute("list", Listing.of(request, page.map(this::row)));
        return "inbox/index";
    }

    /** Leads to the page the message is about. */
    @PostMapping("/messages/{id}/reading")
    String read(@PathVariable long id, @CurrentUser SignedIn me) {
        return "redirect:" + notices.read(id, me.accountId());
    }

    @PostMapping("/messages/reading")
    String readAll(@CurrentUser SignedIn me, RedirectAttributes next) {
        notices.readAll(me.accountId());
        Flash.success(next, "inbox.allRead");
        return "redirect:/messages";
    }

    private MessageRow row(Notice notice) {
        return new MessageRow(
                notice.id(),
                notice.words().subject(),
                notice.words().text(),
                Dates.dateTime(clock.local(notice.madeAt())),
                notice.read());
    }
}
