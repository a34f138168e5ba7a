package nastavnik.accountlist;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.account.AccountState;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class AccountListController {

    private final AccountIndex accounts;
    private final Schools schools;
    private final MessageSource messages;
    private final CommitteeClock clock;

    AccountListController(AccountIndex accounts, Schools schools, MessageSource messages, CommitteeClock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String index(@ModelAttribute("search") AccountSearch search, ListRequest request, Model model) {
        model.addAttribute("list", Listing.of(request, accounts.find(search, request.pageable(AccountIndex.SORTABLE))));
        model.addAttribute("roles", Choice.of(messages, "account.role.", Role.staff()));
        model.addAttribute("states", Choice.of(messages, "account.state.", AccountState.values()));
        model.addAttribute("schools", schools.choices(clock.today()));
        return "account/index";
    }
}
