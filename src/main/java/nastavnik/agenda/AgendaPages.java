package nastavnik.agenda;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.execution.TaskFilter;
import nastavnik.form.ChoiceGroup;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Plural;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts a month together. */
@Component
class AgendaPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** What a cell of the grid has room for. */
    private static final int MOST = 3;

    private final Agenda agenda;
    private final WorkCalendars calendars;
    private final Roadmaps roadmaps;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;

    AgendaPages(
            Agenda agenda,
            WorkCalendars calendars,
            Roadmaps roadmaps,
            CommitteeClock clock,
            MessageSource messages,
            Plural plural) {
        this.agenda = agenda;
        this.calendars = calendars;
        this.roadmaps = roadmaps;
        this.clock = clock;
        this.messages = messages;
        this.plural = plural;
    }

    @Transactional(readOnly = true)
    AgendaView view(YearMonth month, TaskFilter filter, SignedIn person) {
        var calendar = calendars.current();
        var days = new Interval(month.atDay(1), month.atEndOfMonth());
        var entries = agenda.in(days, filter, calendar, person).stream()
                .collect(groupingBy(AgendaEntry::day, TreeMap::new, Collectors.toList()));
        var present = YearMonth.from(clock.today());
        return new AgendaView(
                Dates.monthYear(month.atDay(1)),
                month.toString(),
                address(month.minusMonths(1), filter, person),
                Dates.monthYear(month.minusMonths(1).atDay(1)),
                address(month.plusMonths(1), filter, person),
                Dates.monthYear(month.plusMonths(1).atDay(1)),
                month.equals(present) ? "" : address(present, filter, person),
                warning(calendar, month),
                person.role().worksForSchools() ? List.of() : sections(),
                weeks(month, calendar, entries),
                entries.entrySet().stream()
                        .map(day -> new AgendaView.Day(
                                anchor(day.getKey()),
                                Dates.dayMonthWeekday(day.getKey()),
                                day.getKey().equals(clock.today()) ? say("agenda.today") : "",
                                day.getValue()))
                        .toList());
    }

    private List<List<AgendaView.Cell>> weeks(
            YearMonth month, WorkCalendar calendar, Map<LocalDate, List<AgendaEntry>> entries) {
        var weeks = new ArrayList<List<AgendaView.Cell>>();
        for (var monday = month.atDay(1).with(DayOfWeek.MONDAY);
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> YearMonth.from(day).equals(month)
                            ? cell(day, calendar, entries.getOrDefault(day, List.of()))
                            : new AgendaView.Cell("", "agenda-other", "", "", "", false, List.of(), ""))
                    .toList());
        }
        return weeks;
    }

    private AgendaView.Cell cell(LocalDate day, WorkCalendar calendar, List<AgendaEntry> entries) {
        var off = calendar.kind(day).filter(kind -> kind == DayKind.OFF).isPresent();
        var today = day.equals(clock.today());
        return new AgendaView.Cell(
                Integer.toString(day.getDayOfMonth()),
                (off ? "agenda-off" : "") + (today ? " agenda-today" : ""),
                today ? say("agenda.today") : off ? say("agenda.off") : "",
                entries.isEmpty() ? "" : "#" + anchor(day),
                entries.isEmpty() ? "" : plural.of("agenda.count", entries.size()),
                entries.stream().anyMatch(entry -> "state-bad".equals(entry.tone())),
                entries.stream().limit(MOST).toList(),
                entries.size() > MOST ? say("agenda.more", entries.size() - MOST) : "");
    }

    private String warning(WorkCalendar calendar, YearMonth month) {
        var year = calendar.year(month.getYear());
        if (year.isEmpty()) {
            return say("agenda.noCalendar", Integer.toString(month.getYear()));
        }
        return year.get().preliminary() ? say("agenda.preliminary", Integer.toString(month.getYear())) : "";
    }

    private List<ChoiceGroup> sections() {
        return roadmaps.sectionChoices(roadmaps.inForce(clock.today()));
    }

    private static String address(YearMonth month, TaskFilter filter, SignedIn person) {
        var address = UriComponentsBuilder.fromPath("/agenda").queryParam("month", month);
        if (!person.role().worksForSchools() && !filter.equals(Agenda.usual(person))) {
            address.queryParam("who", filter.who());
            if (!filter.q().isEmpty()) {
                address.queryParam("q", "{q}");
            }
            if (!filter.section().isEmpty()) {
                address.queryParam("section", filter.section());
            }
        }
        return address.encode().buildAndExpand(Map.of("q", filter.q())).toUriString();
    }

    private static String anchor(LocalDate day) {
        return "day-" + day;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
