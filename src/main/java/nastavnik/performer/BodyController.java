package nastavnik.performer;

import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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

/** The dictionary of performers: who they are and by which words orders name them. */
@Controller
@RequestMapping("/performers")
@OpenTo(Role.COMMITTEE)
class BodyController {

    private static final String HOME = "redirect:/performers";

    private final BodyService bodies;
    private final BodyPages pages;

    BodyController(BodyService bodies, BodyPages pages) {
        this.bodies = bodies;
        this.pages = pages;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("rows", pages.rows(bodies.all()));
        return "performer/index";
    }

    @GetMapping("/new")
    ModelAndView create(@RequestParam(defaultValue = "") String words) {
        return pages.form(null, BodyForm.blank(words), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(@Valid @ModelAttribute("form") BodyForm form, BindingResult typed, RedirectAttributes next) {
        check(null, form, typed);
        if (typed.hasErrors()) {
            return pages.form(null, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        bodies.add(form.card());
        Flash.success(next, "performer.added", form.name());
        return new ModelAndView(HOME);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        var body = bodies.find(id);
        return pages.form(body, BodyForm.of(body), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult typed,
            RedirectAttributes next) {
        var body = bodies.find(id);
        check(body, form, typed);
        if (typed.hasErrors()) {
            return pages.form(body, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            bodies.revise(id, form.version(), form.card());
        } catch (ObjectOptimisticLockingFailureException changedMeanwhile) {
            return pages.conflict(bodies.find(id), form);
        }
        Flash.success(next, "performer.saved", form.name());
        return new ModelAndView(HOME);
    }

    @PostMapping("/{id}/retirement")
    String retire(@PathVariable long id, RedirectAttributes next) {
        Flash.undoable(next, "/performers/" + id + "/restoration", "performer.retired", bodies.retire(id));
        return HOME;
    }

    @PostMapping("/{id}/restoration")
    String restore(@PathVariable long id, RedirectAttributes next) {
        Flash.success(next, "performer.restored", bodies.restore(id));
        return HOME;
    }

    private void check(@Nullable Body body, BodyForm form, BindingResult typed) {
        if (body == null && (form.kind().isEmpty() || form.card().kind().fixed())) {
            typed.rejectValue("kind", "performer.kind.unknown");
        }
        bodies.takenBy(body == null ? null : body.id(), form.card())
                .ifPresent(other -> typed.rejectValue("words", "performer.taken", new Object[] {other}, null));
    }
}
