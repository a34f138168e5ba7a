package nastavnik.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Terms;
import nastavnik.presence.Viewers;
import nastavnik.reportform.Acting;
import nastavnik.reportform.Gap;
import nastavnik.reportform.Sending;
import nastavnik.reportform.SendingChanges;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How pages and files speak of reports: quarters, states, due dates, lateness; in one place. */
@Component
public class ReportWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    ReportWords(MessageSource messages, Plural plural, CommitteeClock clock) {
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    /** «III квартал 2026 года» */
    public String quarter(Quarter quarter) {
        return say("report.quarter", quarter.roman(), Integer.toString(quarter.year()));
    }

    /** «III квартал 2026», where room is short */
    public String shortQuarter(Quarter quarter) {
        return say("report.quarter.short", quarter.roman(), Integer.toString(quarter.year()));
    }

    /** «срок продлён до 7 октября», from which day on lateness counts; empty without an extension */
    public String extended(@Nullable LocalDate until) {
        return until == null ? "" : say("report.extendedUntil", day(until));
    }

    /** «Отчёт за III квартал 2026 года» */
    public String title(Quarter quarter) {
        return say("report.title", quarter(quarter));
    }

    /**
     * @param daysLate days since the due date, for a report that has not come
     */
    public StateLabel state(ReportState state, boolean noData, int daysLate) {
        if (noData && (state == ReportState.SUBMITTED || state == ReportState.ACCEPTED)) {
            return new StateLabel(say("report.state.NO_DATA." + state), state == ReportState.ACCEPTED ? "good" : "new");
        }
        if (daysLate > 0 && !state.wasSent()) {
            return new StateLabel(say("report.state.MISSING"), "bad");
        }
        var tone =
                switch (state) {
                    case NOT_BEGUN, DRAFT -> "idle";
                    case SUBMITTED -> "new";
                    case RETURNED -> "warn";
                    case ACCEPTED -> "good";
                };
        return new StateLabel(say("report.state." + state), tone);
    }

    /** «2026-3/57, отправка 2»: what a receipt and a copy of one sending are known by. */
    public String number(ReportSheet report, int sending) {
        return say("report.number", report.number(), Integer.toString(sending));
    }

    /** «Кравцова Анна Сергеевна, и. о. директора с … по … (приказ № 12-к), директор – Лапина Ирина Павловна» */
    public String sender(Sending sending) {
        var acting = sending.acting();
        return acting == null ? sending.by() : sending.by() + ", " + acting(acting);
    }

    /** «и. о. директора с 01.10.2026 по 14.10.2026 (приказ № 12-к), директор – Лапина Ирина Павловна» */
    public String acting(Acting acting) {
        var dates = say("report.acting", Dates.compact(acting.from()), Dates.compact(acting.to()));
        var order = acting.orderNumber().isEmpty() ? "" : " " + say("report.acting.order", acting.orderNumber());
        var director = acting.director().isEmpty() ? "" : ", " + say("report.acting.director", acting.director());
        return dates + order + director;
    }

    /** «Отличия от отправки 1: изменена 1 строка, добавлены 2 строки»; says so too where nothing differs. */
    public String changes(SendingChanges changes) {
        var counts = Stream.concat(
                        Stream.of(SendingChanges.Kind.values())
                                .filter(kind -> changes.count(kind) > 0)
                                .map(kind -> plural.of("report.changes." + kind, changes.count(kind))),
                        changes.facts().stream().limit(1).map(fact -> say("report.changes.facts")))
                .toList();
        return counts.isEmpty()
                ? say("report.changes.none", Integer.toString(changes.before()))
                : say("report.changes", Integer.toString(changes.before()), String.join(", ", counts));
    }

    /** How far the collection of a quarter is. */
    public StateLabel period(PeriodState state) {
        var tone =
                switch (state) {
                    case PREPARED -> "idle";
                    case OPEN -> "new";
                    case CLOSED -> "warn";
                    case CONSOLIDATED, SENT -> "good";
                };
        return new StateLabel(say("report.period." + state), tone);
    }

    /** «5 октября, понедельник»; with the year where it is not this year's */
    public String day(LocalDate day) {
        return day.getYear() == clock.today().getYear() ? Dates.dayMonthWeekday(day) : Dates.full(day);
    }

    /** When schools have to report; with the order's own date where that is a day off. */
    public String schoolDue(PeriodCard period) {
        return due(period.schoolDue(), period.schoolStatutory());
    }

    /** When the centre has to consolidate; with the order's own date where that is a day off. */
    public String centreDue(PeriodCard period) {
        return due(period.centreDue(), period.centreStatutory());
    }

    /** When one school has to report; with the usual date where it was given more time. */
    public String due(PeriodCard period, Terms terms) {
        return terms.due().equals(period.schoolDue())
                ? schoolDue(period)
                : say("report.due.extended", day(terms.due()), Dates.dayMonth(period.schoolDue()));
    }

    private String due(LocalDate kept, LocalDate statutory) {
        return kept.equals(statutory) ? day(kept) : say("report.due.moved", day(kept), Dates.dayMonth(statutory));
    }

    /** «осталось 4 дня», «сегодня последний день», «срок прошёл 3 дня назад» */
    public String left(PeriodCard period) {
        return left(period.schoolDue());
    }

    /** The same, of one school's due date. */
    public String left(LocalDate due) {
        var left = ChronoUnit.DAYS.between(clock.today(), due);
        if (left == 0) {
            return say("report.left.today");
        }
        return left > 0 ? plural.of("report.left.days", left) : plural.of("report.left.over", -left);
    }

    /** «на 1 день позже срока»; empty where in time */
    public String lateness(int daysLate) {
        return daysLate == 0 ? "" : plural.of("report.late", daysLate);
    }

    /** The same; where it was sent again on another day with the day that is judged: «впервые 5 июля, на 2 дня позже срока» */
    public String lateness(@Nullable Instant first, @Nullable Instant last, int daysLate) {
        if (first == null || last == null) {
            return lateness(daysLate);
        }
        var day = clock.local(first).toLocalDate();
        if (day.equals(clock.local(last).toLocalDate())) {
            return lateness(daysLate);
        }
        return say(
                "report.first",
                day.getYear() == clock.today().getYear() ? Dates.dayMonth(day) : Dates.full(day),
                daysLate == 0 ? say("report.first.inTime") : lateness(daysLate));
    }

    /**
     * What is said of a report that is taken no more, and whom its school is to ask; that the summary was frozen without it; or
     * that none is owed.
     */
    public String over(ReportSheet report) {
        if (!report.owed()) {
            return say("report.over.waived");
        }
        if (report.period().state().frozen()) {
            return say(report.state() == ReportState.SUBMITTED ? "report.over.undecided" : "report.over.frozen");
        }
        return report.state() == ReportState.RETURNED
                ? say("report.over.returned", report.decidedBy())
                : say("report.over");
    }

    /** «2 октября, 10:14»; with the year where it is not this year's; empty where it never was */
    public String moment(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = clock.local(instant);
        return local.getYear() == clock.today().getYear()
                ? Dates.dayMonth(local.toLocalDate()) + ", " + Dates.time(local.toLocalTime())
                : Dates.dateTime(local);
    }

    /** «Сейчас смотрит Полевая Е. И., с 14:32»; empty where nobody else has the report open */
    public String watching(Viewers viewers, long reportId, SignedIn me) {
        return watching(viewers, List.of(reportId), me).getOrDefault(reportId, "");
    }

    /** The same for several, without those that nobody else has open; one statement. */
    public Map<Long, String> watching(Viewers viewers, Collection<Long> reportIds, SignedIn me) {
        var words = new HashMap<Long, String>();
        viewers.others(reportIds, me)
                .forEach((id, others) -> words.put(
                        id,
                        say(
                                others.size() == 1 ? "report.watching" : "report.watching.several",
                                others.stream()
                                        .map(each ->
                                                each.shortName() + say("report.watching.since", time(each.since())))
                                        .collect(Collectors.joining("; ")))));
        return words;
    }

    private String time(Instant instant) {
        return Dates.time(clock.local(instant).toLocalTime());
    }

    /** What to do about a gap, as it stands at its field. */
    public String atField(Gap gap) {
        return say("report.gap." + gap.what());
    }

    /** The same, with the line it is about, as it stands in a summary. */
    public String inSummary(Gap gap) {
        return gap.line() == 0
                ? atField(gap)
                : say("report.gap.at." + gap.what(), Integer.toString(gap.line()), atField(gap));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
