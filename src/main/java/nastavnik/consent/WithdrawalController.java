package nastavnik.consent;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.web.Flash;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The withdrawal of what a participant has consented to for one purpose. */
@Controller
@RequestMapping("/participants/{id}/withdrawals")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class WithdrawalController {

    private final ConsentService consents;
    private final MessageSource messages;
    private final Plural plural;

    WithdrawalController(ConsentService consents, MessageSource messages, Plural plural) {
        this.consents = consents;
        this.messages = messages;
        this.plural = plural;
    }

    @GetMapping("/new")
    ModelAndView create(
            @CurrentUser SignedIn me, @PathVariable long id, @RequestParam(required = false) @Nullable String kind) {
        return page(me, id, HttpStatus.OK).addObject("form", new WithdrawalForm(kind == null ? "" : kind, "", ""));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var ended = consents.withdraw(me, id, form);
                Flash.success(next, "consent.withdrawn", plural.of("consent.withdrawn.pairs", ended));
                return new ModelAndView("redirect:/participants/" + id + "/consents");
            } catch (ConsentRefused refused) {
                refused.reject(errors);
            }
        }
        return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, HttpStatus status) {
        return new ModelAndView("consent/withdrawal", status)
                .addObject("id", id)
                .addObject("name", consents.subject(me, id).shownName())
                .addObject("kinds", Choice.of(messages, "consent.kind.", consents.withdrawable(me, id)))
                .addObject("ways", Choice.of(messages, "consent.way.", WithdrawalWay.values()));
    }
}
