package nastavnik.entrance;

import jakarta.servlet.http.HttpServletRequest;
import nastavnik.access.OpenToAnyone;
import nastavnik.account.Passwords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whoever has forgotten the password. The answer is the same whoever asks, and for whom. */
@Controller
@OpenToAnyone
class PasswordResetController {

    private final Passwords passwords;
    private final Throttle throttle;

    PasswordResetController(Passwords passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @GetMapping("/password-resets")
    String create(Model model) {
        return "entrance/forgotten";
    }

    @PostMapping("/password-resets")
    String store(@RequestParam(defaultValue = "") String login, HttpServletRequest request) {
        try {
            throttle.enter(Throttle.letters(request.getRemoteAddr()), Throttle.letter(login));
            passwords.forgotten(login);
        } catch (TooManyAttemptsException enough) {
            return "redirect:/password-resets/sent";
        }
        return "redirect:/password-resets/sent";
    }

    @GetMapping("/password-resets/sent")
    String show() {
        return "entrance/forgotten-sent";
    }
}
