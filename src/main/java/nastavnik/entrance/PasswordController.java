package nastavnik.entrance;

import jakarta.servlet.http.HttpServletRequest;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.account.Passwords;
import nastavnik.web.Flash;
import nastavnik.web.Plural;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenToSignedIn(mentors = true)
class PasswordController {

    private final Passwords passwords;
    private final Throttle throttle;
    private final Plural plural;

    PasswordController(Passwords passwords, Throttle throttle, Plural plural) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.plural = plural;
    }

    @GetMapping("/profile/password")
    ModelAndView edit(@CurrentUser SignedIn me) {
        return page(PasswordForm.empty(), HttpStatus.OK, me);
    }

    @PostMapping("/profile/password")
    ModelAndView update(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            HttpServletRequest request,
            RedirectAttributes next) {
        form.check(passwords.objection(me.accountId(), form.password()), errors);
        if (!errors.hasErrors()) {
            change(form, errors, me, request.getRemoteAddr());
        }
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT, me);
        }
        request.changeSessionId();
        Flash.success(next, "entrance.password.changed");
        return new ModelAndView("redirect:/profile");
    }

    /** Guessing the present password at an abandoned computer is as slow as at the door. */
    private void change(PasswordForm form, BindingResult errors, SignedIn me, String address) {
        try {
            throttle.enter(Throttle.account(me.accountId(), address), Throttle.account(me.accountId()));
            if (!passwords.change(me.accountId(), form.present(), form.password())) {
                errors.rejectValue("present", "entrance.password.present.wrong");
            }
        } catch (TooManyAttemptsException wait) {
            var minutes = plural.of("entrance.signIn.minutes", wait.minutes());
            errors.rejectValue("present", "entrance.password.present.wait", new Object[] {minutes}, null);
        }
    }

    private static ModelAndView page(PasswordForm form, HttpStatus status, SignedIn me) {
        var page = new ModelAndView("entrance/password-change", "form", form);
        page.setStatus(status);
        return page.addObject("login", me.login());
    }
}
