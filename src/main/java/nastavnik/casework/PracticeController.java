package nastavnik.casework;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.Practices;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** A card: proposed, written. */
@Controller
@RequestMapping("/practices")
@OpenTo({Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class PracticeController {

    private final Practices practices;
    private final PracticePages pages;
    private final Schools schools;
    private final FormsOfMentoring forms;

    PracticeController(Practices practices, PracticePages pages, Schools schools, FormsOfMentoring forms) {
        this.practices = practices;
        this.pages = pages;
        this.schools = schools;
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView create(@CurrentUser SignedIn me) {
        var own = me.schoolIds().size() == 1 ? me.schoolIds().iterator().next().toString() : "";
        return page(me, HttpStatus.OK, PracticeForm.blank(own));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") PracticeForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean another,
            RedirectAttributes next) {
        if (form.school().isEmpty()) {
            errors.rejectValue("school", "casework.school.choose");
        }
        if (errors.hasErrors()) {
            return page(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
        }
        var school = school(form);
        var words = form.words(chosen(form));
        var proposed = another
                ? new Practices.Proposal(practices.propose(school, words, me), true)
                : practices.proposeUnlessThere(school, words, me);
        if (!proposed.made()) {
            return page(me, HttpStatus.UNPROCESSABLE_CONTENT, form).addObject("twin", pages.card(proposed.id(), me));
        }
        Flash.success(next, me.role().worksForSchools() ? "casework.proposed" : "casework.proposed.centre");
        return new ModelAndView("redirect:/practices/" + proposed.id());
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, HttpStatus.OK, PracticeForm.of(pages.writable(id, me)));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PracticeForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var card = pages.card(id, me);
        if (form.version().isEmpty()) {
            throw new NotFoundException();
        }
        if (errors.hasErrors()) {
            return page(me, HttpStatus.UNPROCESSABLE_CONTENT, form);
        }
        try {
            practices.revise(id, Integer.parseInt(form.version()), form.words(chosen(form)), me);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            var now = PracticeForm.of(card);
            var page = page(me, HttpStatus.CONFLICT, form.onVersion(now.version()));
            page.addObject(
                    "differences",
                    Difference.between(
                            now, form, "casework.field", Set.of("version", "school"), pages.choices(me, now)::words));
            return page;
        }
        Flash.success(next, "casework.saved");
        return new ModelAndView("redirect:/practices/" + id);
    }

    private ModelAndView page(SignedIn me, HttpStatus status, PracticeForm form) {
        var page = new ModelAndView("casework/form", status);
        page.addObject("form", form);
        page.addObject("choices", pages.choices(me, form));
        return page;
    }

    private School school(PracticeForm form) {
        return schools.find(form.schoolId()).orElseThrow(NotFoundException::new);
    }

    private @Nullable FormOfMentoring chosen(PracticeForm form) {
        return form.form().isEmpty()
                ? null
                : forms.find(Long.parseLong(form.form())).orElse(null);
    }
}
