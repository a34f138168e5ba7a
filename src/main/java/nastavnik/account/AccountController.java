package nastavnik.account;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class AccountController {

    private final AccountIndex index;
    private final AccountReading reading;
    private final AccountChoices choices;

    AccountController(AccountIndex index, AccountReading reading, AccountChoices choices) {
        this.index = index;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping("/accounts")
    String index(@ModelAttribute("search") AccountSearch search, ListRequest request, Model model) {
        model.addAttribute("list", Listing.of(request, index.find(search, request.pageable(AccountIndex.SORTABLE))));
        model.addAttribute("roles", choices.roles());
        model.addAttribute("states", choices.states());
        model.addAttribute("schools", choices.schools(List.of()));
        return "account/index";
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
