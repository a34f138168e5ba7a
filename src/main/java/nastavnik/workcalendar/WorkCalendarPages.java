package nastavnik.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.form.Choice;
import nastavnik.web.NotFoundException;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The calendar as its pages show it. */
@Component
class WorkCalendarPages {

    /** From this month on the next year's calendar should be there: the government publishes it in autumn. */
    private static final int ASKED_FROM = 10;

    private static final Locale RUSSIAN = Locale.of("ru");

    private final WorkCalendars calendars;
    private final CommitteeClock clock;
    private final Plural plural;
    private final MessageSource messages;

    WorkCalendarPages(WorkCalendars calendars, CommitteeClock clock, Plural plural, MessageSource messages) {
        this.calendars = calendars;
        this.clock = clock;
        this.plural = plural;
        this.messages = messages;
    }

    /** @param refusal key of what is wrong with the file that was sent; empty where none was */
    ModelAndView index(SignedIn me, String refusal, HttpStatus status) {
        var calendar = calendars.current();
        return new ModelAndView("workcalendar/index", status)
                .addObject("years", years(calendar, calendars.keptYears()))
                .addObject("warning", warning(calendar))
                .addObject("refusal", refusal.isEmpty() ? null : say(refusal))
                .addObject("edits", edits(me));
    }

    ModelAndView show(int year, DayForm form, SignedIn me, HttpStatus status) {
        var calendar = calendars.current();
        var content = calendar.year(year).orElseThrow(NotFoundException::new);
        return new ModelAndView("workcalendar/show", status)
                .addObject("year", String.valueOf(year))
                .addObject("source", content.source())
                .addObject("preliminary", content.preliminary())
                .addObject("kept", calendars.keptYears().contains(year))
                .addObject("months", months(calendar, year))
                .addObject("kinds", kinds())
                .addObject("form", form)
                .addObject("edits", edits(me));
    }

    List<Choice> kinds() {
        return Choice.of(messages, "workcalendar.kind.", DayKind.values());
    }

    private static boolean edits(SignedIn me) {
        return me.is(Role.ADMINISTRATOR, Role.COMMITTEE);
    }

    /** @return every year there is a calendar of, the newest first, with the next one where it is missing */
    List<YearRow> years(WorkCalendar calendar, Set<Integer> kept) {
        int next = clock.today().getYear() + 1;
        return IntStream.rangeClosed(2000, 2100)
                .map(year -> 4100 - year)
                .filter(year -> year == next || calendar.year(year).isPresent())
                .mapToObj(year -> row(calendar, year, kept.contains(year)))
                .toList();
    }

    /** @return what is wrong with the next year's calendar; empty where nothing is or it is too early to ask */
    String warning(WorkCalendar calendar) {
        var today = clock.today();
        int next = today.getYear() + 1;
        if (today.getMonthValue() < ASKED_FROM) {
            return "";
        }
        var year = calendar.year(next);
        if (year.isEmpty()) {
            return say("workcalendar.warning.missing", String.valueOf(next));
        }
        return year.get().preliminary() ? say("workcalendar.warning.preliminary", String.valueOf(next)) : "";
    }

    private YearRow row(WorkCalendar calendar, int year, boolean kept) {
        var content = calendar.year(year);
        if (content.isEmpty()) {
            return new YearRow(year, "", say("workcalendar.state.missing"), "state-bad", "", true);
        }
        var preliminary = content.get().preliminary();
        var state = preliminary ? "preliminary" : kept ? "kept" : "official";
        var worked = calendar.workingDays(new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        return new YearRow(
                year,
                worked.isPresent() ? days(worked.getAsLong()) : "",
                say("workcalendar.state." + state),
                preliminary ? "state-warn" : kept ? "state-new" : "state-good",
                content.get().source(),
                false);
    }

    /** @return the twelve months of a year there is a calendar of */
    List<MonthView> months(WorkCalendar calendar, int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, YearMonth.of(year, month)))
                .toList();
    }

    private MonthView month(WorkCalendar calendar, YearMonth month) {
        var weeks = new ArrayList<List<MonthView.DayView>>();
        for (var monday = month.atDay(1).with(DayOfWeek.MONDAY);
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day ->
                            YearMonth.from(day).equals(month) ? day(calendar, day) : new MonthView.DayView("", "", ""))
                    .toList());
        }
        var worked = calendar.workingDays(new Interval(month.atDay(1), month.atEndOfMonth()));
        return new MonthView(
                month.getMonth().getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, RUSSIAN),
                days(worked.orElse(0)),
                weeks);
    }

    private MonthView.DayView day(WorkCalendar calendar, LocalDate day) {
        var kind = calendar.kind(day).orElse(DayKind.WORKING);
        return new MonthView.DayView(
                Integer.toString(day.getDayOfMonth()),
                "day-" + kind.name().toLowerCase(Locale.ROOT),
                Dates.dayMonthWeekday(day) + ": " + say("workcalendar.kind." + kind));
    }

    private String days(long count) {
        return plural.of("workcalendar.worked", count);
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
