package nastavnik.agenda;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A person's own calendar in another program. The address is the answer itself: it is kept nowhere readable, not even in the
 * session until a redirect.
 */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final CommitteeClock clock;

    SubscriptionController(Subscriptions subscriptions, CommitteeClock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @GetMapping("/agenda/subscription")
    ModelAndView show(@CurrentUser SignedIn me) {
        return page(me, "");
    }

    @PostMapping("/agenda/subscription")
    ModelAndView store(@CurrentUser SignedIn me) {
        return page(me, subscriptions.subscribe(me));
    }

    @PostMapping("/agenda/subscription/removal")
    String destroy(@CurrentUser SignedIn me, RedirectAttributes next) {
        subscriptions.revoke(me);
        Flash.success(next, "agenda.subscription.revoked");
        return "redirect:/agenda/subscription";
    }

    private ModelAndView page(SignedIn me, String address) {
        var since = subscriptions
                .since(me)
                .map(moment -> Dates.dateTime(clock.local(moment)))
                .orElse("");
        return new ModelAndView("agenda/subscription")
                .addObject("since", since)
                .addObject("address", address)
                .addObject("webcal", address.replaceFirst("^https?:", "webcal:"));
    }
}
