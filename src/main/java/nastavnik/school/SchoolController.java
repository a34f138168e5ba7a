package nastavnik.school;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.web.Choice;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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

@Controller
@RequestMapping("/schools")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class SchoolController {

    private final SchoolService schools;
    private final SchoolPages pages;
    private final SchoolWords words;
    private final CommitteeClock clock;

    SchoolController(SchoolService schools, SchoolPages pages, SchoolWords words, CommitteeClock clock) {
        this.schools = schools;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("types")
    List<Choice> types() {
        return words.types();
    }

    @ModelAttribute("flags")
    List<Choice> flags() {
        return words.flags();
    }

    @GetMapping
    @OpenToSignedIn
    String index(
            @CurrentUser SignedIn me,
            @ModelAttribute("filter") SchoolFilter filter,
            ListRequest asked,
            @RequestParam(defaultValue = "") String sort,
            Model model) {
        if (me.role().worksForSchools()) {
            return me.schoolIds().size() == 1
                    ? "redirect:/schools/" + me.schoolIds().iterator().next()
                    : own(me, asked, model);
        }
        model.addAttribute("listing", pages.list(filter, asked));
        model.addAttribute("districts", pages.districts());
        model.addAttribute("export", filter.url("/schools/export"));
        model.addAttribute("sort", sort);
        model.addAttribute("mayEdit", SchoolPages.mayEdit(me));
        return "school/index";
    }

    private String own(SignedIn me, ListRequest asked, Model model) {
        model.addAttribute("listing", pages.own(me, asked));
        return "school/own";
    }

    @GetMapping("/{id}")
    @OpenToSignedIn
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        if (!me.sees(id)) {
            throw new NotFoundException();
        }
        model.addAttribute("school", pages.view(me, id));
        return "school/show";
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
        if (!form.type().isEmpty() && !isNamed(form.type(), SchoolType.values())) {
            errors.rejectValue("type", "school.type.unknown");
        }
        if (!form.flags().stream().allMatch(flag -> isNamed(flag, SchoolFlag.values()))) {
            errors.rejectValue("flags", "school.flags.unknown");
        }
        if (schools.named(form.shortName())
                .filter(other -> now == null || other != now.id())
                .isPresent()) {
            errors.rejectValue("shortName", "school.shortName.taken");
        }
        var lastDay = now == null ? null : now.card().activeTo();
        if (lastDay != null
                && !errors.hasFieldErrors("activeFrom")
                && form.firstDay().isAfter(lastDay)) {
            errors.rejectValue("activeFrom", "school.activeFrom.late");
        }
    }

    private static boolean isNamed(String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
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
                .addObject("districts", pages.districts());
    }
}
