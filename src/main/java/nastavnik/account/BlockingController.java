package nastavnik.account;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class BlockingController {

    private final AccountService accounts;
    private final AccountReading reading;

    BlockingController(AccountService accounts, AccountReading reading) {
        this.accounts = accounts;
        this.reading = reading;
    }

    @GetMapping("/accounts/{id}/blocking")
    String create(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("account", reading.view(id, me));
        return "account/blocking";
    }

    @PostMapping("/accounts/{id}/blocking")
    String store(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        accounts.block(id, me);
        Flash.success(next, "account.blocking.done");
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/accounts/{id}/unblocking")
    String destroy(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        accounts.unblock(id, me);
        Flash.success(next, "account.unblocking.done");
        return "redirect:/accounts/" + id;
    }
}
