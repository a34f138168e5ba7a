package nastavnik.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.account.Accounts;
import nastavnik.account.Addressee;
import nastavnik.calendar.Dates;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.WorkCalendar;
import nastavnik.consentlist.ConsentForecast;
import nastavnik.execution.TaskDue;
import nastavnik.execution.Tasks;
import nastavnik.meeting.SilentPair;
import nastavnik.meeting.SilentPairs;
import nastavnik.monitoring.AnswerEntry;
import nastavnik.monitoring.Rounds;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.turnout.ReportDue;
import nastavnik.turnout.ReportFigures;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What has to be told on which day, as things stand now: the same for the morning and for the page that looks ahead. */
@Component
class Plan {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String SOON = "report-soon";
    private static final String TODAY = "report-today";
    private static final String LATE = "report-late";
    /** How the keys of what reminds of one report begin. */
    static final List<String> REMINDERS = List.of(SOON, TODAY, LATE);

    /** Days after which a reminder that could not be given is of no use. */
    static final int GRACE = 7;
    /** No holidays are longer, so that no due date is further off than this and so many working days. */
    private static final int LONGEST_HOLIDAYS = 14;

    private static final int MOST_LINES = 20;
    /** As many as there are by the order between the schools' due day and the centre's. */
    private static final int FIRST_DAYS_LATE = 5;
    /** Days before consents end on which their school is told: time to hand out blanks, and to collect the last ones. */
    private static final List<Integer> DAYS_BEFORE_CONSENTS_END = List.of(30, 7);
    /** Days after which a gap between meetings is no news any more; messages are kept longer, so that none is told twice. */
    private static final int OLDEST_GAP = 180;

    private final Accounts accounts;
    private final Periods periods;
    private final ReportFigures reports;
    private final Tasks tasks;
    private final SilentPairs silence;
    private final ConsentForecast consents;
    private final Rounds rounds;
    private final WorkCalendars calendars;
    private final ReportWords words;
    private final MessageSource messages;
    private final NoticeSettings settings;

    Plan(
            Accounts accounts,
            Periods periods,
            ReportFigures reports,
            Tasks tasks,
            SilentPairs silence,
            ConsentForecast consents,
            Rounds rounds,
            WorkCalendars calendars,
            ReportWords words,
            MessageSource messages,
            NoticeSettings settings) {
        this.accounts = accounts;
        this.periods = periods;
        this.reports = reports;
        this.tasks = tasks;
        this.silence = silence;
        this.consents = consents;
        this.rounds = rounds;
        this.calendars = calendars;
        this.words = words;
        this.messages = messages;
        this.settings = settings;
    }

    /** @return what is to be told on these days, in their order; a fixed number of statements */
    List<Planned> between(LocalDate from, LocalDate to) {
        var calendar = calendars.current();
        var everybody = new Everybody(accounts.everybody());
        var last = to.plusDays(2L * settings.daysBefore() + LONGEST_HOLIDAYS);
        var all = new ArrayList<Planned>();
        for (var report : reports.unsent(from.minusDays(GRACE), last)) {
            all.addAll(of(report, everybody.of(report.schoolId()), calendar));
        }
        tasks.due(from.minusDays(GRACE), last).stream()
                .collect(groupingBy(Performing::of, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((who, theirs) -> all.addAll(of(who, theirs, who.among(everybody), calendar)));
        silence.until(to).stream()
                .filter(pair -> pair.due().isAfter(from.minusDays(OLDEST_GAP)))
                .forEach(pair -> all.add(of(pair, from, everybody.of(pair.schoolId()))));
        consents.between(
                        from.plusDays(DAYS_BEFORE_CONSENTS_END.getLast()),
                        to.plusDays(DAYS_BEFORE_CONSENTS_END.getFirst()))
                .forEach(ending -> all.addAll(of(ending, everybody.of(ending.schoolId()))));
        for (var owed : rounds.unsent(from, last)) {
            all.addAll(soon(owed, everybody.of(owed.schoolId()), calendar));
        }
        var running = periods.all().stream()
                .filter(period -> period.state() == PeriodState.PREPARED
                        || (period.state() == PeriodState.OPEN
                                && period.schoolDue().isBefore(to)))
                .toList();
        var owing = reports.unsent(running.stream().map(PeriodCard::id).toList()).stream()
                .collect(groupingBy(ReportDue::quarter));
        for (var period : running) {
            var owed = owing.getOrDefault(period.quarter(), List.of());
            if (period.state() == PeriodState.PREPARED) {
                var on = period.quarter().to().plusDays(1);
                opened(owed, everybody).forEach(telling -> all.add(new Planned(on, on.plusDays(GRACE), telling)));
            } else {
                all.addAll(late(period, owed, from, to, everybody.in(Role.METHODOLOGIST), calendar));
            }
        }
        return all.stream()
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(to))
                .sorted(java.util.Comparator.comparing(Planned::on)
                        .thenComparing(each -> each.telling().kind()))
                .toList();
    }

    private List<Planned> of(ReportDue report, List<Addressee> to, WorkCalendar calendar) {
        var due = report.due();
        var key = ":" + report.reportId() + ":" + due;
        return List.of(
                new Planned(
                        reminderDay(report, calendar),
                        due.minusDays(1),
                        report(NoticeKind.REPORT_SOON, SOON + key, report, to)),
                new Planned(due, due, report(NoticeKind.REPORT_TODAY, TODAY + key, report, to)),
                new Planned(
                        due.plusDays(1), due.plusDays(GRACE), report(NoticeKind.REPORT_LATE, LATE + key, report, to)));
    }

    /** Until the intake has begun there is nothing to hand in, and that it begins is a message of its own on its day. */
    private LocalDate reminderDay(ReportDue report, WorkCalendar calendar) {
        var begins = report.quarter().to().plusDays(1);
        var usual = reminderDay(report.due(), calendar);
        return usual.isAfter(begins)
                ? usual
                : begins.plusDays(1)
                        .datesUntil(begins.plusDays(LONGEST_HOLIDAYS))
                        .filter(day -> works(day, calendar))
                        .findFirst()
                        .orElse(usual);
    }

    /** Before the due day, and before the last day on which a late answer is taken where that is not the same week. */
    private List<Planned> soon(AnswerEntry owed, List<Addressee> to, WorkCalendar calendar) {
        var closing = reminderDay(owed.closesOn(), calendar);
        var soon = soon(owed, owed.dueOn(), reminderDay(owed.dueOn(), calendar), to);
        return closing.isAfter(owed.dueOn()) ? List.of(soon, soon(owed, owed.closesOn(), closing, to)) : List.of(soon);
    }

    private static Planned soon(AnswerEntry owed, LocalDate due, LocalDate on, List<Addressee> to) {
        return new Planned(
                on,
                due,
                new Telling(
                        NoticeKind.ROUND_SOON,
                        "round-soon:" + owed.id() + ":" + due,
                        to,
                        Map.of(Place.SCHOOL, owed.school(), Place.ROUND, owed.title(), Place.DUE, Dates.full(due)),
                        "/answers/" + owed.id()));
    }

    /** @return the day of the reminder; without a calendar of its year so many days before as there are on the wall */
    LocalDate reminderDay(LocalDate due, WorkCalendar calendar) {
        return calendar.before(due, settings.daysBefore()).orElse(due.minusDays(settings.daysBefore()));
    }

    private Telling report(NoticeKind kind, String key, ReportDue report, List<Addressee> to) {
        return new Telling(kind, key, to, values(report), "/reports/" + report.reportId());
    }

    /** @return what the words about a report need */
    Map<Place, String> values(ReportDue report) {
        return Map.of(
                Place.SCHOOL, report.schoolName(),
                Place.QUARTER, words.quarter(report.quarter()),
                Place.DUE, Dates.full(report.due()));
    }

    /** @return that a period is open, to each school that owes its report */
    List<Telling> opened(PeriodCard period) {
        return opened(reports.unsent(period.id()), new Everybody(accounts.everybody()));
    }

    private List<Telling> opened(List<ReportDue> owing, Everybody everybody) {
        return owing.stream()
                .map(report -> report(
                        NoticeKind.PERIOD_OPENED,
                        "period-opened:" + report.reportId(),
                        report,
                        everybody.of(report.schoolId())))
                .toList();
    }

    /** Once for each gap, also where the portal learns of the pair late. Letters leave the portal: they name nobody. */
    private Planned of(SilentPair pair, LocalDate from, List<Addressee> to) {
        var on = pair.due().isBefore(from) ? from : pair.due();
        var which = messages.getMessage("notice.pair", new Object[] {pair.form(), pair.orderNumber()}, RUSSIAN);
        return new Planned(
                on,
                Planned.ALWAYS,
                new Telling(
                        NoticeKind.PAIR_SILENT,
                        "pair-silent:" + pair.id() + ":" + pair.since(),
                        to,
                        Map.of(
                                Place.SCHOOL, pair.school(),
                                Place.PAIR, which,
                                Place.SINCE, Dates.full(pair.since())),
                        "/meetings?pair=" + pair.id()));
    }

    /** One message for all of a school and a day: letters leave the portal, they name nobody. */
    private static List<Planned> of(ConsentForecast.Ending ending, List<Addressee> to) {
        var kind = ending.ofAge() ? NoticeKind.COMING_OF_AGE : NoticeKind.CONSENTS_ENDING;
        var list = "/consents?school=" + ending.schoolId() + "&state=" + (ending.ofAge() ? "adult" : "soon");
        var all = new ArrayList<Planned>();
        var until = ending.day().minusDays(1);
        for (var days : DAYS_BEFORE_CONSENTS_END.reversed()) {
            var on = ending.day().minusDays(days);
            var key = (ending.ofAge() ? "of-age:" : "consents-ending:") + ending.schoolId() + ":" + ending.day() + ":"
                    + days;
            all.add(new Planned(
                    on,
                    until,
                    new Telling(
                            kind,
                            key,
                            to,
                            Map.of(
                                    Place.SCHOOL, ending.school(),
                                    Place.DUE, Dates.full(ending.day()),
                                    Place.COUNT, Long.toString(ending.people())),
                            list)));
            until = on.minusDays(1);
        }
        return all;
    }

    /**
     * Daily while the centre still waits for its summary, and in the first days after the schools' due day where the holidays
     * have moved both to one day; once a week afterwards; on working days.
     */
    private List<Planned> late(
            PeriodCard period,
            List<ReportDue> owing,
            LocalDate from,
            LocalDate to,
            List<Addressee> methodologists,
            WorkCalendar calendar) {
        var first = period.schoolDue().plusDays(FIRST_DAYS_LATE);
        var daily = period.centreDue().isAfter(first) ? period.centreDue() : first;
        return from.datesUntil(to.plusDays(1))
                .filter(day -> day.isAfter(period.schoolDue()) && !day.isAfter(period.lateUntil()))
                .filter(day -> works(day, calendar) && (!day.isAfter(daily) || firstOfWeek(day, calendar)))
                .flatMap(day -> {
                    var late = owing.stream()
                            .filter(report -> report.due().isBefore(day))
                            .toList();
                    return late.isEmpty()
                            ? Stream.of()
                            : Stream.of(new Planned(day, day, late(period, day, late, methodologists)));
                })
                .toList();
    }

    private Telling late(PeriodCard period, LocalDate day, List<ReportDue> late, List<Addressee> to) {
        return new Telling(
                NoticeKind.REPORTS_LATE,
                "reports-late:" + period.id() + ":" + day,
                to,
                Map.of(
                        Place.QUARTER, words.quarter(period.quarter()),
                        Place.DUE, Dates.full(period.schoolDue()),
                        Place.COUNT, Integer.toString(late.size()),
                        Place.SCHOOLS,
                                lines(late.stream().map(ReportDue::schoolName).toList())),
                "/report-periods/" + period.quarter() + "?state=OVERDUE");
    }

    private static boolean works(LocalDate day, WorkCalendar calendar) {
        return calendar.kind(day)
                .map(DayKind::isWorking)
                .orElse(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    private static boolean firstOfWeek(LocalDate day, WorkCalendar calendar) {
        return day.with(DayOfWeek.MONDAY).datesUntil(day).noneMatch(before -> works(before, calendar));
    }

    private List<Planned> of(Performing who, List<TaskDue> theirs, List<Addressee> to, WorkCalendar calendar) {
        var due = who.due();
        var key = ":" + who.name() + ":" + due;
        return List.of(
                new Planned(
                        reminderDay(due, calendar), due, tasks(NoticeKind.TASKS_SOON, "tasks-soon" + key, theirs, to)),
                new Planned(
                        due.plusDays(1),
                        due.plusDays(GRACE),
                        tasks(NoticeKind.TASKS_LATE, "tasks-late" + key, theirs, to)));
    }

    /** @return one message to each performer of these tasks */
    List<Telling> tasks(NoticeKind kind, String key, Collection<Long> ids) {
        var everybody = new Everybody(accounts.everybody());
        return tasks.due(ids).stream()
                .collect(groupingBy(
                        task -> Performing.of(task).whenever(),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> tasks(
                        kind,
                        key + ":" + each.getKey().name(),
                        each.getValue(),
                        each.getKey().among(everybody)))
                .toList();
    }

    private Telling tasks(NoticeKind kind, String key, List<TaskDue> theirs, List<Addressee> to) {
        return new Telling(
                kind,
                key,
                to,
                Map.of(
                        Place.DUE, Dates.full(theirs.getFirst().due()),
                        Place.COUNT, Integer.toString(theirs.size()),
                        Place.TASKS, lines(theirs.stream().map(TaskDue::words).toList())),
                theirs.size() == 1 ? "/tasks/" + theirs.getFirst().id() : "/tasks");
    }

    private String lines(List<String> all) {
        var shown = all.stream().limit(MOST_LINES).map(each -> "\u2013 " + each).collect(joining("\n"));
        return all.size() <= MOST_LINES
                ? shown
                : shown + "\n"
                        + messages.getMessage(
                                "notice.more", new Object[] {Integer.toString(all.size() - MOST_LINES)}, RUSSIAN);
    }

    /** Who performs a task, and when it is due. */
    private record Performing(Optional<Long> schoolId, boolean centre, LocalDate due) {

        static Performing of(TaskDue task) {
            return new Performing(Optional.ofNullable(task.schoolId()), task.centre(), task.due());
        }

        /** The same performer whatever the day. */
        Performing whenever() {
            return new Performing(schoolId, centre, LocalDate.EPOCH);
        }

        String name() {
            return schoolId.map(id -> "school-" + id).orElse(centre ? "centre" : "committee");
        }

        List<Addressee> among(Everybody everybody) {
            return schoolId.map(everybody::of)
                    .orElseGet(() -> everybody.in(centre ? Role.METHODOLOGIST : Role.COMMITTEE));
        }
    }
}
