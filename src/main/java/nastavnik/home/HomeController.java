package nastavnik.home;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAnyone
class HomeController {

    private final Periods periods;
    private final SchoolHome schoolHome;
    private final CityHome cityHome;

    HomeController(Periods periods, SchoolHome schoolHome, CityHome cityHome) {
        this.periods = periods;
        this.schoolHome = schoolHome;
        this.cityHome = cityHome;
    }

    @GetMapping("/")
    String show(@CurrentUser @Nullable SignedIn person, Model model) {
        if (person == null) {
            return "redirect:/sign-in";
        }
        periods.openDue();
        return switch (person.role()) {
            case DIRECTOR, CURATOR -> {
                model.addAttribute("home", schoolHome.of(person));
                yield "home/school";
            }
            case METHODOLOGIST -> {
                model.addAttribute("home", cityHome.of(person));
                yield "home/methodologist";
            }
            case COMMITTEE, CONTROLLER -> {
                model.addAttribute("home", cityHome.of(person));
                yield "home/committee";
            }
            case MENTOR -> "redirect:/my-pairs";
            case ADMINISTRATOR -> {
                model.addAttribute("greeting", Greeting.to(person));
                yield "home/administrator";
            }
        };
    }
}
