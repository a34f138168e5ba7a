package nastavnik.account;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.handover.Handover;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Links for people who cannot sign in yet, or no longer. A link that must be shown is the answer itself: it is kept
 * nowhere, not even in the session until a redirect.
 */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class InvitationController {

    private final AccountService accounts;
    private final Invitations invitations;
    private final AccountChoices choices;

    InvitationController(AccountService accounts, Invitations invitations, AccountChoices choices) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.choices = choices;
    }

    @GetMapping("/accounts/new")
    ModelAndView create(@CurrentUser SignedIn me) {
        return choices.form("account/new", AccountForm.empty(), me.role(), HttpStatus.OK);
    }

    @PostMapping("/accounts")
    ModelAndView store(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        form.check(me.role(), accounts.takenBy(form.enrolment().login()).isPresent(), errors);
        if (errors.hasErrors()) {
            return choices.form("account/new", form, me.role(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return handOver(invitations.invite(form.enrolment(), me), form.print(), next);
    }

    @PostMapping("/accounts/{id}/invitation")
    ModelAndView again(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean print,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        return handOver(invitations.inviteAgain(id, !print, me), print, next);
    }

    @PostMapping("/accounts/{id}/password-reset")
    ModelAndView reset(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean print,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        return handOver(invitations.allowPasswordReset(id, !print, me), print, next);
    }

    private static ModelAndView handOver(Handover handover, boolean print, RedirectAttributes next) {
        if (handover.sent() && !print) {
            Flash.success(next, "account.handover.sent", handover.email());
            return new ModelAndView("redirect:/accounts/" + handover.accountId());
        }
        return new ModelAndView("account/handover", "handover", handover);
    }
}
