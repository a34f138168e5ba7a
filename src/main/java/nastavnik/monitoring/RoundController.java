package nastavnik.monitoring;

import jakarta.validation.Valid;
import java.util.Arrays;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** The rounds: all of them, one with who has answered, and what is laid down of it. */
@Controller
@RequestMapping("/rounds")
@OpenTo({Role.COMMITTEE, Role.METHODOLOGIST})
class RoundController {

    private final Rounds rounds;
    private final RoundPages pages;

    RoundController(Rounds rounds, RoundPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping
    @OpenTo({Role.COMMITTEE, Role.METHODOLOGIST, Role.CONTROLLER})
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("manages", me.is(Role.COMMITTEE, Role.METHODOLOGIST));
        model.addAttribute("rows", pages.index());
        return "monitoring/index";
    }

    @GetMapping("/{id}")
    @OpenTo({Role.COMMITTEE, Role.METHODOLOGIST, Role.CONTROLLER})
    String show(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        model.addAttribute("manages", me.is(Role.COMMITTEE, Role.METHODOLOGIST));
        model.addAttribute("round", pages.show(id, state));
        return "monitoring/show";
    }

    @GetMapping("/new")
    ModelAndView create(@RequestParam(defaultValue = "") String kind) {
        var chosen = Arrays.stream(RoundKind.values())
                .filter(each -> each.name().equals(kind))
                .findAny()
                .orElse(RoundKind.MONITORING);
        return pages.page("/rounds", pages.blank(chosen), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") RoundCardForm form, BindingResult errors, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = rounds.foundOnce(pages.card(form)).id();
                Flash.success(next, "monitoring.founded");
                return new ModelAndView("redirect:/rounds/" + id);
            } catch (RoundRefused refused) {
                refused.reject(errors);
            }
        }
        return pages.page("/rounds", form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return pages.page("/rounds/" + id, pages.form(id), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RoundCardForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var version = form.version().isEmpty() ? 0 : Integer.parseInt(form.version());
                rounds.revise(id, version, pages.card(form));
                Flash.success(next, "monitoring.saved");
                return new ModelAndView("redirect:/rounds/" + id);
            } catch (RoundRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var newer = form.onVersion(pages.form(id).version());
                return pages.page("/rounds/" + id, newer, HttpStatus.CONFLICT).addObject("now", pages.form(id));
            }
        }
        return pages.page("/rounds/" + id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
