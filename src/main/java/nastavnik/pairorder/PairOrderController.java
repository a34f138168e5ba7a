package nastavnik.pairorder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mentor-orders")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PairOrderController {

    private final OrderService orders;
    private final OrderPaper paper;

    PairOrderController(OrderService orders, OrderPaper paper) {
        this.orders = orders;
        this.paper = paper;
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, ListRequest asked, Model model) {
        model.addAttribute("listing", Listing.of(asked, orders.list(me, asked.pageable(List.of("madeAt")))));
        model.addAttribute("several", me.schoolIds().size() > 1);
        model.addAttribute("under", "/mentor-pairs");
        return "pairorder/index";
    }

    /**
     * @param pairs ids of pairs that were ticked
     * @param groups ids of groups that were ticked
     */
    @PostMapping
    String store(
            @CurrentUser SignedIn me,
            @RequestParam(required = false) @Nullable List<String> pairs,
            @RequestParam(required = false) @Nullable List<String> groups,
            RedirectAttributes next) {
        try {
            var id = orders.make(me, ids(pairs), ids(groups));
            Flash.success(next, "pairorder.made");
            return "redirect:/mentor-orders/" + id;
        } catch (OrderRefused refused) {
            Flash.warning(next, refused.key(), refused.about());
            return "redirect:" + (groups == null ? "/mentor-pairs" : "/mentor-groups");
        }
    }

    /** What is no number is the id of nothing. */
    private static Set<Long> ids(@Nullable List<String> sent) {
        var ids = new HashSet<Long>();
        for (var each : sent == null ? List.<String>of() : sent) {
            ids.add(each.matches("\\d{1,18}") ? Long.parseLong(each) : 0);
        }
        return ids;
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("order", orders.show(me, id));
        model.addAttribute("under", "/mentor-pairs");
        return "pairorder/show";
    }

    @GetMapping("/{id}/document")
    ResponseEntity<StreamingResponseBody> document(@CurrentUser SignedIn me, @PathVariable long id) {
        return new Download(paper.say("pairorder.paper.file") + ".docx", "prikaz-pary-" + id + ".docx")
                .of(orders.document(me, id));
    }

    @PostMapping("/{id}/removal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            orders.discard(me, id);
            Flash.success(next, "pairorder.discarded");
            return "redirect:/mentor-orders";
        } catch (OrderRefused refused) {
            Flash.warning(next, refused.key());
            return "redirect:/mentor-orders/" + id;
        }
    }
}
