package nastavnik.mypairs;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pairs of the mentor who is signed in; what is entered is entered on the pages of the rooms that keep it. */
@Controller
@RequestMapping("/my-pairs")
@OpenTo(Role.MENTOR)
class MyPairsController {

    private final MyPairs pairs;

    MyPairsController(MyPairs pairs) {
        this.pairs = pairs;
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, Model model) {
        var all = pairs.list(me);
        model.addAttribute("now", all.stream().filter(row -> !row.ended()).toList());
        model.addAttribute("ended", all.stream().filter(MyPairRow::ended).toList());
        return "mypairs/index";
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("pair", pairs.show(me, id));
        return "mypairs/show";
    }
}
