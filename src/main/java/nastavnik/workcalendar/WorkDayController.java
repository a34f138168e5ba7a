package nastavnik.workcalendar;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DayKind;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A day of the calendar that the city keeps otherwise than the country. */
@Controller
@RequestMapping("/work-calendar/{year}/days")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class WorkDayController {

    private final WorkCalendars calendars;
    private final WorkCalendarPages pages;

    WorkDayController(WorkCalendars calendars, WorkCalendarPages pages) {
        this.calendars = calendars;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView store(
            @PathVariable int year,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var day = Dates.parse(form.day()).orElse(null);
        if (day != null && day.getYear() != year) {
            typed.rejectValue("day", "workcalendar.day.otherYear");
        }
        if (pages.kinds().stream().noneMatch(kind -> kind.value().equals(form.kind()))) {
            typed.rejectValue("kind", "workcalendar.day.kind");
        }
        if (typed.hasErrors() || day == null) {
            return pages.show(year, form, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calendars.mend(day, DayKind.valueOf(form.kind()), form.reason());
        Flash.success(next, "workcalendar.mended", Dates.full(day));
        return new ModelAndView("redirect:/work-calendar/" + year);
    }
}
