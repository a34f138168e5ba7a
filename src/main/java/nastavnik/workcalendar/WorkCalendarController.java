package nastavnik.workcalendar;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.WorkYear;
import nastavnik.calendar.WorkYearXml;
import nastavnik.web.Choice;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import nastavnik.web.Typed;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The production calendar: read by all who are signed in, changed by the committee. */
@Controller
@RequestMapping("/work-calendar")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class WorkCalendarController {

    private static final int LARGEST_FILE = 1 << 20;

    private final WorkCalendars calendars;
    private final WorkCalendarPages pages;
    private final MessageSource messages;

    WorkCalendarController(WorkCalendars calendars, WorkCalendarPages pages, MessageSource messages) {
        this.calendars = calendars;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    @OpenToSignedIn
    ModelAndView index(@CurrentUser SignedIn me) {
        return index(me, "", HttpStatus.OK);
    }

    @GetMapping("/{year}")
    @OpenToSignedIn
    ModelAndView show(@PathVariable int year, @CurrentUser SignedIn me) {
        return show(year, new DayForm("", "", ""), me, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(@RequestParam MultipartFile file, @CurrentUser SignedIn me, RedirectAttributes next)
            throws IOException {
        if (file.isEmpty() || file.getSize() > LARGEST_FILE) {
            return index(me, "workcalendar.file.empty", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        WorkYear year;
        try (var in = file.getInputStream()) {
            year = WorkYearXml.read(in, say("workcalendar.source", Typed.fileName(file)));
        } catch (IllegalArgumentException noCalendar) {
            return index(me, "workcalendar.file.unreadable", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (year.year() < 2000 || year.year() > 2100) {
            return index(me, "workcalendar.file.unreadable", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!year.complete()) {
            return index(me, "workcalendar.file.incomplete", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calendars.keep(year);
        Flash.success(next, "workcalendar.imported", String.valueOf(year.year()));
        return new ModelAndView("redirect:/work-calendar/" + year.year());
    }

    @PostMapping("/{year}/days")
    ModelAndView mend(
            @PathVariable int year,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var day = Dates.parse(form.day()).orElse(null);
        if (day != null && day.getYear() != year) {
            typed.rejectValue("day", "workcalendar.day.otherYear");
        }
        if (kinds().stream().noneMatch(kind -> kind.value().equals(form.kind()))) {
            typed.rejectValue("kind", "workcalendar.day.kind");
        }
        if (typed.hasErrors() || day == null) {
            return show(year, form, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        calendars.mend(day, DayKind.valueOf(form.kind()), form.reason());
        Flash.success(next, "workcalendar.mended", Dates.full(day));
        return new ModelAndView("redirect:/work-calendar/" + year);
    }

    @PostMapping("/{year}/removal")
    String forget(@PathVariable int year, RedirectAttributes next) {
        calendars.forget(year);
        Flash.success(next, "workcalendar.forgotten", String.valueOf(year));
        return "redirect:/work-calendar";
    }

    private ModelAndView index(SignedIn me, String refusal, HttpStatus status) {
        var calendar = calendars.current();
        return new ModelAndView("workcalendar/index", status)
                .addObject("years", pages.years(calendar, calendars.keptYears()))
                .addObject("warning", pages.warning(calendar))
                .addObject("refusal", refusal.isEmpty() ? null : say(refusal))
                .addObject("edits", edits(me));
    }

    private ModelAndView show(int year, DayForm form, SignedIn me, HttpStatus status) {
        var calendar = calendars.current();
        var content = calendar.year(year).orElseThrow(NotFoundException::new);
        return new ModelAndView("workcalendar/show", status)
                .addObject("year", String.valueOf(year))
                .addObject("source", content.source())
                .addObject("preliminary", content.preliminary())
                .addObject("kept", calendars.keptYears().contains(year))
                .addObject("months", pages.months(calendar, year))
                .addObject("kinds", kinds())
                .addObject("form", form)
                .addObject("edits", edits(me));
    }

    private List<Choice> kinds() {
        return Stream.of(DayKind.values())
                .map(kind -> new Choice(kind.name(), say("workcalendar.kind." + kind)))
                .toList();
    }

    private static boolean edits(SignedIn me) {
        return me.is(Role.ADMINISTRATOR, Role.COMMITTEE);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
