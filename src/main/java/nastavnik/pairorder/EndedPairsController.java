package nastavnik.pairorder;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pairs that have ended since a draft was put together leave it, so that the others get their order. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class EndedPairsController {

    private final OrderService orders;

    EndedPairsController(OrderService orders) {
        this.orders = orders;
    }

    @PostMapping("/mentor-orders/{id}/ended-pairs/removal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            var left = orders.leaveOutEnded(me, id);
            Flash.success(next, left ? "pairorder.ended.removed" : "pairorder.discarded");
            return left ? "redirect:/mentor-orders/" + id : "redirect:/mentor-orders";
        } catch (OrderRefused refused) {
            Flash.warning(next, refused.key());
            return "redirect:/mentor-orders/" + id;
        }
    }
}
