package nastavnik.personalplan;

import java.util.function.Consumer;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.mentoring.PairCard;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of a plan: approved, finished, one step back. */
@Controller
@RequestMapping("/mentor-pairs/{id}/plan")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PlanStateController {

    private final PersonalPlans plans;
    private final PlanPages pages;

    PlanStateController(PersonalPlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping("/approval")
    String approve(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return step(me, id, next, plans::approve, "personalplan.approved");
    }

    @PostMapping("/finish")
    String finish(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return step(me, id, next, plans::finish, "personalplan.finished");
    }

    @PostMapping("/withdrawal")
    String takeBack(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        return step(me, id, next, plans::takeBack, "personalplan.takenBack");
    }

    private String step(SignedIn me, long id, RedirectAttributes next, Consumer<PairCard> deed, String done) {
        var pair = pages.pair(me, id);
        try {
            deed.accept(pair);
            Flash.success(next, done);
        } catch (PlanRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:/mentor-pairs/" + id + "/plan";
    }
}
