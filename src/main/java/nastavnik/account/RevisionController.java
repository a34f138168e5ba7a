package nastavnik.account;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class RevisionController {

    private final AccountService accounts;
    private final AccountChoices choices;

    RevisionController(AccountService accounts, AccountChoices choices) {
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping("/accounts/{id}/edit")
    ModelAndView edit(@PathVariable long id, @CurrentUser SignedIn me) {
        return page(id, accounts.form(id, me), me, HttpStatus.OK);
    }

    @PostMapping("/accounts/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var present = accounts.form(id, me);
        var holder = accounts.takenBy(form.enrolment().login());
        form.check(me.role(), holder.isPresent() && holder.get() != id, errors);
        if (id == me.accountId() && !present.role().equals(form.role())) {
            errors.rejectValue("role", "account.form.role.own");
        }
        if (errors.hasErrors()) {
            return page(id, form, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var revoked = accounts.revise(id, form.version(), form.enrolment(), me);
            Flash.success(next, revoked ? "account.edit.revoked" : "account.edit.done");
            return new ModelAndView("redirect:/accounts/" + id);
        } catch (ConflictException | OptimisticLockingFailureException changed) {
            // What was typed stays in the fields, what is stored stands beside it; saving again takes what was typed.
            var stored = accounts.form(id, me);
            return page(id, form.on(stored.version()), me, HttpStatus.CONFLICT)
                    .addObject("differences", choices.differences(stored, form));
        }
    }

    private ModelAndView page(long id, AccountForm form, SignedIn me, HttpStatus status) {
        return choices.form("account/edit", form, me.role(), status).addObject("id", id);
    }
}
