package nastavnik.help;

import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.SignedIn;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OpenToAnyone
class HelpController {

    private final Guides guides;

    HelpController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/help")
    String index(@CurrentUser @Nullable SignedIn person, Model model) {
        if (person != null) {
            return "redirect:/help/" + person.role().name().toLowerCase(Locale.ROOT);
        }
        model.addAttribute("guides", guides.all());
        return "help/index";
    }

    @GetMapping("/help/{name}")
    String show(@PathVariable String name, Model model) {
        model.addAttribute("guides", guides.all());
        model.addAttribute("guide", guides.named(name).orElseThrow(NotFoundException::new));
        return "help/show";
    }
}
