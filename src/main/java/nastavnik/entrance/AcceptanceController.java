package nastavnik.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.SignedIn;
import nastavnik.account.Passwords;
import nastavnik.credential.LinkPurpose;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links followed: a password is chosen and one is inside. A link that opens nothing always says the same. */
@Controller
@OpenToAnyone
class AcceptanceController {

    private final Passwords passwords;
    private final Admission admission;

    AcceptanceController(Passwords passwords, Admission admission) {
        this.passwords = passwords;
        this.admission = admission;
    }

    @GetMapping("/invitations/{code}")
    ModelAndView invitation(@PathVariable String code) {
        return page(LinkPurpose.INVITATION, code);
    }

    @PostMapping("/invitations/{code}")
    ModelAndView acceptInvitation(
            @PathVariable String code,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        return accept(LinkPurpose.INVITATION, code, form, errors, request, response, next);
    }

    @GetMapping("/password-resets/{code}")
    ModelAndView passwordReset(@PathVariable String code) {
        return page(LinkPurpose.PASSWORD_RESET, code);
    }

    @PostMapping("/password-resets/{code}")
    ModelAndView acceptPasswordReset(
            @PathVariable String code,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        return accept(LinkPurpose.PASSWORD_RESET, code, form, errors, request, response, next);
    }

    private ModelAndView page(LinkPurpose purpose, String code) {
        return passwords
                .addressee(purpose, code)
                .map(person -> page(purpose, code, person, PasswordForm.empty(), HttpStatus.OK))
                .orElseGet(AcceptanceController::opensNothing);
    }

    private ModelAndView accept(
            LinkPurpose purpose,
            String code,
            PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<SignedIn> addressee = passwords.addressee(purpose, code);
        if (addressee.isEmpty()) {
            return opensNothing();
        }
        form.check(passwords.objection(addressee.get().accountId(), form.password()), errors);
        if (errors.hasErrors()) {
            return page(purpose, code, addressee.get(), form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var person = passwords.accept(purpose, code, form.password());
        if (person.isEmpty()) {
            return opensNothing();
        }
        admission.admit(person.get(), request, response);
        Flash.success(next, "entrance.password.done", person.get().login());
        return new ModelAndView("redirect:/");
    }

    private static ModelAndView page(
            LinkPurpose purpose, String code, SignedIn person, PasswordForm form, HttpStatus status) {
        return new ModelAndView(
                "entrance/password",
                Map.of("form", form, "person", person, "purpose", purpose.name(), "action", purpose.path() + code),
                status);
    }

    private static ModelAndView opensNothing() {
        return new ModelAndView("entrance/opens-nothing", HttpStatus.NOT_FOUND);
    }
}
