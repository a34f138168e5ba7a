package nastavnik.entrance;

import java.util.stream.Stream;
import nastavnik.access.OpenToAnyone;
import nastavnik.account.Passwords;
import nastavnik.credential.LinkPurpose;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever has the code on paper and types it in. */
@Controller
@OpenToAnyone
class CodeController {

    private final Passwords passwords;

    CodeController(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/invitations")
    ModelAndView create() {
        return new ModelAndView("entrance/code", "refused", false);
    }

    @PostMapping("/invitations")
    ModelAndView store(@RequestParam(defaultValue = "") String code) {
        var typed = code.replaceAll("[^\\p{Alnum}]", "");
        return Stream.of(LinkPurpose.values())
                .filter(purpose -> passwords.addressee(purpose, typed).isPresent())
                .findFirst()
                .map(purpose -> new ModelAndView("redirect:" + purpose.path() + typed))
                .orElseGet(() -> {
                    var again = new ModelAndView("entrance/code", "refused", true);
                    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return again.addObject("typed", code);
                });
    }
}
