package nastavnik.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nastavnik.account.Accounts;
import nastavnik.account.Addressee;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.turnout.ReportDue;
import nastavnik.turnout.ReportFigures;
import nastavnik.workcalendar.WorkCalendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead: what will be told within a week, and which schools can be reached by paper only. */
@Component
@Transactional(readOnly = true)
public class Forecasts {

    private static final int DAYS = 7;

    private final Plan plan;
    private final NoticeStore store;
    private final Wordings wordings;
    private final Accounts accounts;
    private final Periods periods;
    private final ReportFigures reports;
    private final WorkCalendars calendars;
    private final NoticeSettings settings;
    private final PostOffice post;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    /** A letter on paper to the head of a school. */
    public record Paper(String school, String director, Wording words) {}

    Forecasts(
            Plan plan,
            NoticeStore store,
            Wordings wordings,
            Accounts accounts,
            Periods periods,
            ReportFigures reports,
            WorkCalendars calendars,
            NoticeSettings settings,
            PostOffice post,
            CommitteeClock clock,
            RecentFigures recent) {
        this.recent = recent;
        this.plan = plan;
        this.store = store;
        this.wordings = wordings;
        this.accounts = accounts;
        this.periods = periods;
        this.reports = reports;
        this.calendars = calendars;
        this.settings = settings;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Counted some seconds ago at most; what is really told is looked up when it is told.
     *
     * @return what will be told from now until a week from today, by day and kind; what was told already is left out
     */
    public List<Forecast> week() {
        var question = new Week(clock.today(), store.lastMorning());
        return recent.of(question, () -> week(question.today()));
    }

    private record Week(LocalDate today, Optional<Instant> lastMorning) {}

    private List<Forecast> week(LocalDate today) {
        var planned = plan.between(today.minusDays(Plan.GRACE), today.plusDays(DAYS)).stream()
                .filter(each -> !each.until().isBefore(today))
                .toList();
        var told = new HashSet<>(
                store.told(planned.stream().map(each -> each.telling().key()).toList()));
        var ways = store.ways();
        var next = mornings(today);
        record Slot(LocalDate on, NoticeKind kind) {}
        var slots = new TreeMap<Slot, List<Addressee>>(
                java.util.Comparator.comparing(Slot::on).thenComparing(Slot::kind));
        for (var each : planned) {
            var on = each.on().isBefore(next) ? next : each.on();
            if (on.isAfter(each.until())) {
                continue;
            }
            each.telling().to().stream()
                    .filter(person -> !told.contains(
                            person.accountId() + " " + each.telling().key()))
                    .forEach(person -> slots.computeIfAbsent(
                                    new Slot(on, each.telling().kind()), slot -> new ArrayList<>())
                            .add(person));
        }
        return slots.entrySet().stream()
                .map(slot -> new Forecast(
                        slot.getKey().on(),
                        slot.getKey().kind(),
                        slot.getValue().stream()
                                .map(Addressee::accountId)
                                .distinct()
                                .count(),
                        slot.getValue().stream()
                                .filter(person ->
                                        !person.email().isEmpty() && ways.get(person.accountId()) != Way.PORTAL)
                                .map(Addressee::accountId)
                                .distinct()
                                .count()))
                .toList();
    }

    /** The next day on which something is told by itself: today until its morning is done. */
    private LocalDate mornings(LocalDate today) {
        return store.lastMorning()
                        .filter(at -> clock.local(at).toLocalDate().equals(today))
                        .isPresent()
                ? today.plusDays(1)
                : today;
    }

    /** @return days of the coming weeks for which there is no production calendar, so that reminders come by plain days */
    public boolean withoutCalendar() {
        var calendar = calendars.current();
        return calendar.kind(clock.today()).isEmpty()
                || calendar.kind(clock.today().plusDays(DAYS)).isEmpty();
    }

    /** @return working days before a due date on which people are reminded */
    public int daysBefore() {
        return settings.daysBefore();
    }

    /**
     * A school that owes several quarters gets a letter about each, the oldest first, one behind the other.
     *
     * @return letters for the schools that have not sent a report that is taken today, or of the quarter being collected, and
     *     that no letter reaches by mail: nobody there has an address, or no mail goes out at all
     */
    public List<Paper> papers() {
        var today = clock.today();
        var everybody = new Everybody(accounts.everybody());
        var kept = wordings.all();
        var letters = new LinkedHashMap<Long, List<Paper>>();
        for (var report : owed(today)) {
            var byMail = post.open()
                    && everybody.of(report.schoolId()).stream()
                            .anyMatch(person -> !person.email().isEmpty());
            if (!byMail) {
                letters.computeIfAbsent(report.schoolId(), school -> new ArrayList<>())
                        .add(paper(report, today, kept));
            }
        }
        return letters.values().stream().flatMap(List::stream).toList();
    }

    /** Of a quarter whose intake is over only what an extension still lets come. */
    private List<ReportDue> owed(LocalDate today) {
        var collecting = periods.collecting().map(PeriodCard::id).orElse(-1L);
        var wanted = periods.all().stream()
                .filter(period -> period.id() == collecting
                        || period.state() == PeriodState.OPEN
                        || period.state() == PeriodState.CLOSED)
                .toList();
        var over = wanted.stream()
                .filter(period -> period.state() == PeriodState.CLOSED)
                .map(PeriodCard::quarter)
                .toList();
        return reports.unsent(wanted.stream().map(PeriodCard::id).toList()).stream()
                .filter(report ->
                        !over.contains(report.quarter()) || !report.due().isBefore(today))
                .toList();
    }

    private Paper paper(ReportDue report, LocalDate today, java.util.Map<NoticeKind, Wordings.Kept> kept) {
        var kind = report.due().isBefore(today)
                ? NoticeKind.REPORT_LATE
                : report.due().equals(today) ? NoticeKind.REPORT_TODAY : NoticeKind.REPORT_SOON;
        var values = new java.util.EnumMap<Place, String>(Place.class);
        values.putAll(plan.values(report));
        values.put(Place.NAME, report.directorName());
        var words = java.util.Objects.requireNonNull(kept.get(kind)).wording();
        return new Paper(report.schoolName(), report.directorName(), wordings.filled(kind, words, values));
    }
}
