package nastavnik.school;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.web.Flash;
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

/** Closes a school and opens it again: it stays in the register with all it has done, but owes nothing new. */
@Controller
@RequestMapping("/schools/{id}")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class ClosingController {

    private final SchoolService schools;
    private final SchoolPages pages;

    ClosingController(SchoolService schools, SchoolPages pages) {
        this.schools = schools;
        this.pages = pages;
    }

    @ModelAttribute("school")
    Enrolled school(@PathVariable long id) {
        return schools.find(id);
    }

    @ModelAttribute("successors")
    List<Choice> successors(@PathVariable long id) {
        return pages.successors(id);
    }

    @GetMapping("/closing")
    String create(@PathVariable long id, Model model) {
        model.addAttribute("form", pages.closing(id));
        return "school/closing";
    }

    @PostMapping("/closing")
    ModelAndView store(
            @PathVariable long id,
            @ModelAttribute(name = "school", binding = false) Enrolled school,
            @ModelAttribute(name = "successors", binding = false) List<Choice> successors,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors() && form.day().isBefore(school.card().activeFrom())) {
            errors.rejectValue(
                    "lastDay",
                    "school.lastDay.early",
                    new Object[] {Dates.compact(school.card().activeFrom())},
                    null);
        }
        if (!form.successor().isEmpty()
                && successors.stream().noneMatch(each -> each.value().equals(form.successor()))) {
            errors.rejectValue("successor", "school.successor.unknown");
        }
        if (errors.hasErrors()) {
            return new ModelAndView("school/closing", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var doubts = pages.doubts(form);
        if (!doubts.isEmpty()) {
            return new ModelAndView("school/closing", HttpStatus.UNPROCESSABLE_CONTENT).addObject("doubts", doubts);
        }
        schools.close(id, form.day(), form.successorId());
        if (school.card().activeTo() == null) {
            Flash.undoable(next, card(id) + "/reopening", "school.isClosed", Dates.full(form.day()));
        } else {
            Flash.success(next, "school.isClosed", Dates.full(form.day()));
        }
        return new ModelAndView("redirect:" + card(id));
    }

    @GetMapping("/reopening")
    String confirm(
            @PathVariable long id,
            @ModelAttribute(name = "school", binding = false) Enrolled school,
            RedirectAttributes next) {
        return school.card().activeTo() == null ? openAnyway(id, next) : "school/reopening";
    }

    @PostMapping("/reopening")
    String destroy(@PathVariable long id, RedirectAttributes next) {
        if (!schools.reopen(id)) {
            return openAnyway(id, next);
        }
        Flash.success(next, "school.isOpen");
        return "redirect:" + card(id);
    }

    private static String openAnyway(long id, RedirectAttributes next) {
        Flash.warning(next, "school.isOpenAnyway");
        return "redirect:" + card(id);
    }

    private static String card(long id) {
        return "/schools/" + id;
    }
}
