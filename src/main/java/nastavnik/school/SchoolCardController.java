package nastavnik.school;

import jakarta.validation.Valid;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of a school as the committee writes it. */
@Controller
@RequestMapping("/schools")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class SchoolCardController {

    private final SchoolService schools;
    private final SchoolPages pages;
    private final SchoolWords words;
    private final CommitteeClock clock;

    SchoolCardController(SchoolService schools, SchoolPages pages, SchoolWords words, CommitteeClock clock) {
        this.schools = schools;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView create() {
        return page("", HttpStatus.OK).addObject("form", SchoolForm.blank(clock.today()));
    }

    @PostMapping
    ModelAndView store(@Valid @ModelAttribute("form") SchoolForm form, BindingResult errors, RedirectAttributes next) {
        check(form, null, errors);
        if (!errors.hasErrors()) {
            try {
                var id = schools.enrol(form.card(null)).id();
                Flash.success(next, "school.stored", form.shortName());
                return new ModelAndView("redirect:/schools/" + id);
            } catch (DataIntegrityViolationException namedSoMeanwhile) {
                errors.rejectValue("shortName", "school.shortName.taken");
            }
        }
        return page("", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return page("/" + id, HttpStatus.OK).addObject("form", SchoolForm.of(schools.find(id)));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var now = schools.find(id);
        check(form, now, errors);
        if (!errors.hasErrors()) {
            try {
                schools.revise(id, form.version(), form.card(now.card().activeTo()));
                Flash.success(next, "school.saved");
                return new ModelAndView("redirect:/schools/" + id);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(id, form);
            } catch (DataIntegrityViolationException namedSoMeanwhile) {
                errors.rejectValue("shortName", "school.shortName.taken");
            }
        }
        return page("/" + id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void check(SchoolForm form, @Nullable Enrolled now, BindingResult errors) {
        form.check(now == null ? null : now.card().activeTo(), errors);
        if (schools.named(form.shortName())
                .filter(other -> now == null || other != now.id())
                .isPresent()) {
            errors.rejectValue("shortName", "school.shortName.taken");
        }
    }

    private ModelAndView conflict(long id, SchoolForm form) {
        var now = schools.find(id);
        return page("/" + id, HttpStatus.CONFLICT)
                .addObject("form", form.onVersion(Integer.toString(now.version())))
                .addObject(
                        "differences",
                        words.differences(now.card(), form.card(now.card().activeTo())));
    }

    /** @param school its part of the address; empty for a new one */
    private ModelAndView page(String school, HttpStatus status) {
        return new ModelAndView("school/form", status)
                .addObject("action", "/schools" + school)
                .addObject("isNew", school.isEmpty())
                .addObject("types", words.types())
                .addObject("flags", words.flags())
                .addObject("districts", pages.districts());
    }
}
