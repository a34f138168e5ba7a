package nastavnik.schoolplan;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Choice;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A director or curator begins the school's roadmap; begun already, it is the one to write. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class FoundingController {

    private static final int LAST_MONTHS = 6;

    private final Founding founding;
    private final SchoolPlans plans;
    private final Schools schools;
    private final CommitteeClock clock;

    FoundingController(Founding founding, SchoolPlans plans, Schools schools, CommitteeClock clock) {
        this.founding = founding;
        this.plans = plans;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping("/school-roadmaps/new")
    ModelAndView create(@CurrentUser SignedIn me, @RequestParam(defaultValue = "") String school) {
        var source = founding.municipal().isEmpty() ? FoundingForm.TEMPLATE : FoundingForm.MUNICIPAL;
        var chosen = school.isEmpty() && me.schoolIds().size() == 1
                ? me.schoolIds().iterator().next().toString()
                : school;
        return page(
                new FoundingForm(
                        chosen, source, Integer.toString(years().getFirst().firstYear()), ""),
                me,
                HttpStatus.OK);
    }

    @PostMapping("/school-roadmaps")
    ModelAndView store(
            @Valid @ModelAttribute("form") FoundingForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(form, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!me.worksFor(form.schoolId()) || !form.sensible()) {
            throw new NotFoundException();
        }
        var begun = plans.of(List.of(form.schoolId())).stream()
                .filter(entry -> !entry.state().mayBegin())
                .findFirst();
        if (begun.isPresent()) {
            Flash.warning(next, "schoolplan.begun.already");
            return new ModelAndView("redirect:/roadmaps/" + begun.get().roadmapId());
        }
        var id = form.fromMunicipal()
                ? founding.fromMunicipal(form.schoolId(), form.schoolYear(), form.municipalId())
                : founding.fromTemplate(form.schoolId(), form.schoolYear(), form.municipalId());
        Flash.success(next, "schoolplan.begun");
        return new ModelAndView("redirect:/roadmaps/" + id);
    }

    private ModelAndView page(FoundingForm form, SignedIn me, HttpStatus status) {
        var inForce = founding.municipal();
        return new ModelAndView("schoolplan/new", status)
                .addObject("form", form)
                .addObject("schools", schools.choices(me.schoolIds()))
                .addObject("municipal", inForce.isEmpty() ? null : inForce.getFirst())
                .addObject(
                        "municipals",
                        inForce.stream()
                                .map(roadmap -> new Choice(Long.toString(roadmap.roadmapId()), roadmap.line()))
                                .toList())
                .addObject(
                        "years",
                        years().stream()
                                .map(year -> new Choice(Integer.toString(year.firstYear()), year.toString()))
                                .toList());
    }

    /** The school year that counts today and the next one; the next one first once this one nears its end. */
    private List<SchoolYear> years() {
        var now = SchoolYear.of(clock.today());
        return clock.today().isAfter(now.from().plusMonths(LAST_MONTHS))
                ? List.of(now.next(), now)
                : List.of(now, now.next());
    }
}
