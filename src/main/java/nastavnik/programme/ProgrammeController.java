package nastavnik.programme;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Choice;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/programmes")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ProgrammeController {

    private final ProgrammeService programmes;
    private final ProgrammeIndex index;
    private final ProgrammePages pages;
    private final CommitteeClock clock;

    ProgrammeController(ProgrammeService programmes, ProgrammeIndex index, ProgrammePages pages, CommitteeClock clock) {
        this.programmes = programmes;
        this.index = index;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("years")
    List<Choice> years() {
        var now = SchoolYear.of(clock.today());
        return Stream.of(now.previous(), now, now.next())
                .map(year -> new Choice(year.toString(), year.toString()))
                .toList();
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("rows", index.of(me.schoolIds()));
        model.addAttribute("several", me.schoolIds().size() > 1);
        return "programme/index";
    }

    @GetMapping("/new")
    ModelAndView create(@CurrentUser SignedIn me) {
        var one = me.schoolIds().size() == 1
                ? Long.toString(me.schoolIds().iterator().next())
                : "";
        var curator = me.is(Role.CURATOR) ? me.fullName() : "";
        return pages.form(me, ProgrammeForm.blank(one, curator, SchoolYear.of(clock.today())), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var id = programmes.found(me, form);
                Flash.success(next, "programme.founded");
                return new ModelAndView("redirect:/programmes/" + id);
            } catch (ProgrammeRefused refused) {
                refused.reject(errors);
            }
        }
        return pages.form(me, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("programme", programmes.show(me, id));
        return "programme/show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return pages.form(me, programmes.form(me, id), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            programmes.require(me, id);
        } else {
            try {
                programmes.revise(me, id, form);
                Flash.success(next, "programme.saved");
                return new ModelAndView("redirect:/programmes/" + id);
            } catch (ProgrammeRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return pages.conflict(me, programmes.form(me, id), form);
            }
        }
        return pages.form(me, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
