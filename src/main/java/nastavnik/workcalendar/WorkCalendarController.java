package nastavnik.workcalendar;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The production calendar, read by all who are signed in. */
@Controller
@RequestMapping("/work-calendar")
@OpenToSignedIn
class WorkCalendarController {

    private final WorkCalendarPages pages;

    WorkCalendarController(WorkCalendarPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView index(@CurrentUser SignedIn me) {
        return pages.index(me, "", HttpStatus.OK);
    }

    @GetMapping("/{year}")
    ModelAndView show(@PathVariable int year, @CurrentUser SignedIn me) {
        return pages.show(year, new DayForm("", "", ""), me, HttpStatus.OK);
    }
}
