package nastavnik.consent;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The consents of one participant, and a new one. */
@Controller
@RequestMapping("/participants/{id}/consents")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ConsentController {

    private final ConsentService consents;
    private final MessageSource messages;

    ConsentController(ConsentService consents, MessageSource messages) {
        this.consents = consents;
        this.messages = messages;
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("consents", consents.show(me, id));
        return "consent/index";
    }

    @GetMapping("/new")
    ModelAndView create(
            @CurrentUser SignedIn me, @PathVariable long id, @RequestParam(required = false) @Nullable String kind) {
        return page(me, id, HttpStatus.OK).addObject("form", ConsentForm.blank(kind, consents.usualEnd()));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            RedirectAttributes next) {
        form.unsaid().forEach(rule -> errors.rejectValue(rule.field(), "consent.refused." + rule));
        if (!errors.hasErrors()) {
            try {
                consents.give(me, id, form.paper());
                Flash.success(next, "consent.given");
                return new ModelAndView("redirect:/participants/" + id + "/consents");
            } catch (ConsentRefused refused) {
                refused.reject(errors);
            }
        }
        return page(me, id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, HttpStatus status) {
        return new ModelAndView("consent/form", status)
                .addObject("id", id)
                .addObject("name", consents.subject(me, id).shownName())
                .addObject("kinds", Choice.of(messages, "consent.kind.", ConsentKind.values()))
                .addObject("signers", Choice.of(messages, "consent.signer.", Signer.SELF, Signer.REPRESENTATIVE))
                .addObject("allData", Choice.of(messages, "consent.data.", PublicData.values()));
    }
}
