package nastavnik.mentorsignin;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.MentorAccounts;
import nastavnik.handover.Handover;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A mentor's sign-in, as his school keeps it. A link that must be shown is the answer itself: it is kept nowhere, not even in
 * the session until a redirect.
 */
@Controller
@RequestMapping("/participants/{id}/sign-in")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MentorSignInController {

    private final MentorSignIns signIns;
    private final MentorAccounts accounts;

    MentorSignInController(MentorSignIns signIns, MentorAccounts accounts) {
        this.signIns = signIns;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        var view = signIns.show(me, id);
        var account = view.account();
        return page(view, new SignInForm(account == null ? "" : account.email(), false), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                return handOver(id, signIns.give(me, id, form.email()), true, form.print(), next);
            } catch (SignInRefused refused) {
                errors.rejectValue("email", refused.key());
                return page(signIns.show(me, id), form, HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("refused", refused.rule());
            }
        }
        return page(signIns.show(me, id), form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/link")
    ModelAndView again(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean print,
            RedirectAttributes next) {
        try {
            return handOver(id, signIns.again(me, id), !print, print, next);
        } catch (SignInRefused refused) {
            Flash.warning(next, refused.key());
            return new ModelAndView(path(id));
        }
    }

    private ModelAndView handOver(long id, Handover made, boolean byLetter, boolean print, RedirectAttributes next) {
        var handover = byLetter ? accounts.send(made) : made;
        if (handover.sent() && !print) {
            Flash.success(next, "mentorsignin.sent", handover.email());
            return new ModelAndView(path(id));
        }
        return new ModelAndView("account/handover", "handover", handover).addObject("back", "/participants/" + id);
    }

    private static ModelAndView page(SignInView view, SignInForm form, HttpStatus status) {
        return new ModelAndView("mentorsignin/show", status)
                .addObject("signIn", view)
                .addObject("form", form);
    }

    private static String path(long id) {
        return "redirect:/participants/" + id + "/sign-in";
    }
}
