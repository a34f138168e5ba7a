package nastavnik.account;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class AccountController {

    private final AccountReading reading;

    AccountController(AccountReading reading) {
        this.reading = reading;
    }

    @GetMapping("/accounts/{id}")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        if (me.is(Role.ADMINISTRATOR) && reading.ofMentor(id)) {
            return "redirect:/mentor-accounts/" + id;
        }
        model.addAttribute("account", reading.view(id, me));
        return "account/show";
    }
}
