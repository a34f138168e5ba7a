package nastavnik.account;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToAnyone
class SignInController {

    @GetMapping("/sign-in")
    String create(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String out,
            @CurrentUser @Nullable SignedIn person,
            Model model) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("failed", failed != null);
        model.addAttribute("out", out != null);
        return "account/sign-in";
    }
}
