package nastavnik.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.WorkCalendar;
import nastavnik.execution.TaskFilter;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.progress.DueGroup;
import nastavnik.progress.DueGroups;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.reportlist.ReportEntry;
import nastavnik.reportlist.ReportLists;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due in some days, as far as a person owes or sees it: a school's own tasks, reports and answers in rounds; for the
 * city's roles all tasks, counted, the quarters and the rounds. A fixed number of statements however many owe it.
 */
@Component
@Transactional(readOnly = true)
class Agenda {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final DueGroups groups;
    private final Periods periods;
    private final RoundsDue rounds;
    private final ReportLists reports;
    private final ReportWords words;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;

    Agenda(
            DueGroups groups,
            Periods periods,
            RoundsDue rounds,
            ReportLists reports,
            ReportWords words,
            CommitteeClock clock,
            MessageSource messages,
            Plural plural) {
        this.groups = groups;
        this.periods = periods;
        this.reports = reports;
        this.rounds = rounds;
        this.words = words;
        this.clock = clock;
        this.messages = messages;
        this.plural = plural;
    }

    /** What a person's own calendar begins with: the methodologist's the centre's tasks, everybody else's all he sees. */
    static TaskFilter usual(SignedIn person) {
        return new TaskFilter("", "", person.is(Role.METHODOLOGIST) ? "centre" : "", "", "", "", "");
    }

    /**
     * @param days with both ends set
     * @param filter narrows the tasks; reports are shown only where it asks for no school, section or performer
     * @return in order of days
     */
    List<AgendaEntry> in(Interval days, TaskFilter filter, WorkCalendar calendar, SignedIn person) {
        var seen = new HashSet<String>();
        var entries = new ArrayList<AgendaEntry>();
        var oneSchool = person.role().worksForSchools() && person.schoolIds().size() == 1;
        groups.in(days, filter, person).forEach(group -> entries.add(task(group, oneSchool, seen)));
        if (person.role().worksForSchools()) {
            schoolReports(days, calendar, person).forEach(entries::add);
            rounds.in(days, person).forEach(entries::add);
        } else if (filter.equals(usual(person)) || !filter.narrows()) {
            quarters(days, calendar).forEach(entries::add);
            rounds.in(days, person).forEach(entries::add);
        }
        entries.sort(Comparator.comparing(AgendaEntry::day));
        return entries;
    }

    private AgendaEntry task(DueGroup group, boolean oneSchool, Set<String> seen) {
        var title = (group.number() + " " + group.title()).strip();
        var task = group.onlyTask();
        return new AgendaEntry(
                uid(group, seen),
                group.day(),
                title,
                task == null ? many(group) : oneSchool ? "" : group.performer(),
                own(group.date(), group.moved()),
                task == null
                        ? "/tasks?activity=" + group.activityId() + "&quarter="
                                + Quarter.of(group.date().statutory())
                        : "/tasks/" + task,
                tone(group),
                state(group),
                group.done());
    }

    /** The same for good, shifted or not; a part of the same tasks that was moved elsewhere has one of its own. */
    private static String uid(DueGroup group, Set<String> seen) {
        var task = group.onlyTask();
        var uid =
                task == null ? "due-" + group.activityId() + "-" + group.date().statutory() : "task-" + task;
        return seen.add(uid) ? uid : uid + "-" + group.day();
    }

    private String many(DueGroup group) {
        return group.schools() == group.tasks()
                ? plural.of("agenda.schools", group.schools())
                : plural.of("agenda.performers", group.tasks());
    }

    private String own(DueDate date, boolean moved) {
        if (moved) {
            return say("agenda.moved", Dates.full(date.statutory()));
        }
        if (date.basis() == DueDate.Basis.NO_CALENDAR) {
            return say(
                    "agenda.noCalendar.day", Integer.toString(date.statutory().getYear()));
        }
        return date.shifted() ? say("agenda.own", Dates.full(date.statutory())) : "";
    }

    private String state(DueGroup group) {
        if (group.tasks() > 1) {
            var done = say("agenda.done", group.settled(), group.tasks());
            return group.late() > 0 ? done + say("agenda.late", group.late()) : done;
        }
        return say(group.late() > 0 ? "agenda.state.late" : group.done() ? "agenda.state.done" : "agenda.state.open");
    }

    private static String tone(DueGroup group) {
        return group.late() > 0 ? "state-bad" : group.done() ? "state-good" : "state-idle";
    }

    private Stream<AgendaEntry> schoolReports(Interval days, WorkCalendar calendar, SignedIn person) {
        var many = person.schoolIds().size() > 1;
        var known = reports.of(person.schoolIds());
        var opened = known.stream().map(report -> report.period().quarter()).toList();
        return Stream.concat(
                known.stream()
                        .filter(report -> days.contains(report.period().schoolDue()))
                        .map(report -> report(report, many)),
                expected(days, opened, calendar)
                        .filter(period -> days.contains(period.schoolDue()))
                        .map(period -> ahead("report-", period, period.schoolDue(), period.schoolStatutory())));
    }

    private AgendaEntry report(ReportEntry report, boolean many) {
        var label = words.state(report.state(), report.noData(), report.daysLate());
        var toDo = report.toDo();
        return new AgendaEntry(
                "report-" + report.period().quarter() + "-" + report.schoolId(),
                report.period().schoolDue(),
                words.title(report.period().quarter()),
                many ? report.schoolName() : "",
                own(report.period().schoolDue(), report.period().schoolStatutory()),
                toDo ? "/reports/" + report.id() + "/edit" : "/reports/" + report.id(),
                "state-" + label.tone(),
                label.words(),
                report.state() == ReportState.ACCEPTED);
    }

    private Stream<AgendaEntry> quarters(Interval days, WorkCalendar calendar) {
        var known = periods.all();
        var opened = known.stream().map(PeriodCard::quarter).toList();
        return Stream.concat(known.stream(), expected(days, opened, calendar)).flatMap(period -> {
            var open = opened.contains(period.quarter());
            return Stream.of(
                            quarter("report-", period, period.schoolDue(), period.schoolStatutory(), open),
                            quarter("summary-", period, period.centreDue(), period.centreStatutory(), open))
                    .filter(entry -> days.contains(entry.day()));
        });
    }

    private AgendaEntry quarter(String kind, PeriodCard period, LocalDate day, LocalDate statutory, boolean opened) {
        if (!opened) {
            return ahead(kind, period, day, statutory);
        }
        return new AgendaEntry(
                kind + period.quarter(),
                day,
                title(kind, period),
                "",
                own(day, statutory),
                "/report-periods/" + period.quarter(),
                "state-" + words.period(period.state()).tone(),
                words.period(period.state()).words(),
                "summary-".equals(kind) ? period.state() == PeriodState.SENT : !period.open());
    }

    private AgendaEntry ahead(String kind, PeriodCard period, LocalDate day, LocalDate statutory) {
        return new AgendaEntry(
                kind + period.quarter(),
                day,
                title(kind, period),
                "",
                own(day, statutory),
                "",
                "state-idle",
                say("agenda.state.open"),
                false);
    }

    private String title(String kind, PeriodCard period) {
        return say("report-".equals(kind) ? "agenda.report" : "agenda.summary", words.quarter(period.quarter()));
    }

    /** Quarters that will be asked about, the running one first; those that are over and were never opened are not. */
    private Stream<PeriodCard> expected(Interval days, List<Quarter> opened, WorkCalendar calendar) {
        var running = Quarter.of(clock.today());
        return Stream.iterate(
                        Quarter.of(days.start()).previous(),
                        quarter -> !quarter.from().isAfter(days.to()),
                        Quarter::next)
                .filter(quarter -> quarter.compareTo(running) >= 0 && !opened.contains(quarter))
                .map(quarter -> periods.expected(quarter, calendar));
    }

    private String own(LocalDate day, LocalDate statutory) {
        return day.equals(statutory) ? "" : say("agenda.own", Dates.full(statutory));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
