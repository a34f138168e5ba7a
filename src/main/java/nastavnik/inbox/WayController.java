package nastavnik.inbox;

import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.account.Accounts;
import nastavnik.notice.Notices;
import nastavnik.notice.PostOffice;
import nastavnik.notice.Way;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How whoever is signed in wants to be told. */
@Controller
@OpenToSignedIn
class WayController {

    private static final String PAGE = "/profile/notices";

    private final Notices notices;
    private final Accounts accounts;
    private final PostOffice post;

    WayController(Notices notices, Accounts accounts, PostOffice post) {
        this.notices = notices;
        this.accounts = accounts;
        this.post = post;
    }

    @GetMapping(PAGE)
    String edit(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("ways", Way.values());
        model.addAttribute("chosen", notices.way(me.accountId()));
        model.addAttribute("address", accounts.address(me.accountId()));
        model.addAttribute("open", post.open());
        return "inbox/way";
    }

    @PostMapping(PAGE)
    String update(@RequestParam(defaultValue = "") String way, @CurrentUser SignedIn me, RedirectAttributes next) {
        var chosen = Stream.of(Way.values())
                .filter(each -> each.name().equals(way))
                .findAny()
                .orElseThrow(NotFoundException::new);
        notices.choose(me.accountId(), chosen);
        Flash.success(next, "inbox.way.kept");
        return "redirect:" + PAGE;
    }
}
