package nastavnik.home;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAnyone
class HomeController {

    @GetMapping("/")
    String show(@CurrentUser @Nullable SignedIn person) {
        return person == null ? "redirect:/sign-in" : "home/show";
    }
}
