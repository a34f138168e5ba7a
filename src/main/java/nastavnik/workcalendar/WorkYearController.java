package nastavnik.workcalendar;

import java.io.IOException;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.WorkYear;
import nastavnik.calendar.WorkYearXml;
import nastavnik.form.Typed;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of a year, taken from its file in place of the one there was, or given up. */
@Controller
@RequestMapping("/work-calendar")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class WorkYearController {

    private static final int LARGEST_FILE = 1 << 20;

    private final WorkCalendars calendars;
    private final WorkCalendarPages pages;

    WorkYearController(WorkCalendars calendars, WorkCalendarPages pages) {
        this.calendars = calendars;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView store(@RequestParam MultipartFile file, @CurrentUser SignedIn me, RedirectAttributes next)
            throws IOException {
        if (file.isEmpty() || file.getSize() > LARGEST_FILE) {
            return pages.index(me, "workcalendar.file.empty", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        WorkYear year;
        try (var in = file.getInputStream()) {
            year = WorkYearXml.read(in, pages.say("workcalendar.source", Typed.fileName(file)));
        } catch (IllegalArgumentException noCalendar) {
            return pages.index(me, "workcalendar.file.unreadable", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (year.year() < 2000 || year.year() > 2100) {
            return pages.index(me, "workcalendar.file.unreadable", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!year.complete()) {
            return pages.index(me, "workcalendar.file.incomplete", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calendars.keep(year);
        Flash.success(next, "workcalendar.imported", String.valueOf(year.year()));
        return new ModelAndView("redirect:/work-calendar/" + year.year());
    }

    @PostMapping("/{year}/removal")
    String destroy(@PathVariable int year, RedirectAttributes next) {
        calendars.forget(year);
        Flash.success(next, "workcalendar.forgotten", String.valueOf(year));
        return "redirect:/work-calendar";
    }
}
