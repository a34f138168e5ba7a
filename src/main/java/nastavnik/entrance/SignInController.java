package nastavnik.entrance;

import jakarta.servlet.http.HttpSession;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.SignedIn;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToAnyone
class SignInController {

    private final ObjectProvider<DemoPersonas> personas;
    private final Plural plural;

    SignInController(ObjectProvider<DemoPersonas> personas, Plural plural) {
        this.personas = personas;
        this.plural = plural;
    }

    @GetMapping("/sign-in")
    String create(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String blocked,
            @RequestParam(required = false) @Nullable String stale,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String wait,
            @CurrentUser @Nullable SignedIn person,
            HttpSession session,
            Model model) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("failed", failed != null);
        model.addAttribute("blocked", blocked != null);
        model.addAttribute("stale", stale != null);
        model.addAttribute("out", out != null);
        if (wait != null && wait.matches("\\d{1,2}")) {
            model.addAttribute("wait", plural.of("entrance.signIn.minutes", Long.parseLong(wait)));
        }
        model.addAttribute("typed", session.getAttribute(Admission.TYPED));
        model.addAttribute("demo", personas.getIfAvailable());
        return "entrance/sign-in";
    }
}
