package nastavnik.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.extension.Extensions;
import nastavnik.figure.RecentFigures;
import nastavnik.mentoringoverview.MentoringFigures;
import nastavnik.monitoring.RoundEntry;
import nastavnik.monitoring.RoundState;
import nastavnik.monitoring.Rounds;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.Practices;
import nastavnik.progress.Executions;
import nastavnik.progress.SectionProgress;
import nastavnik.report.ReportWords;
import nastavnik.schoolplan.SchoolPlans;
import nastavnik.turnout.OverduePeriod;
import nastavnik.turnout.ReportFigures;
import nastavnik.web.Plural;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first page of the methodologist, the committee and the controller: figures that lead to their rows. */
@Component
class CityHome {

    /** Days before its date from which the summary is spoken of. */
    private static final int SUMMARY_SOON = 5;

    private static final int SUMMARIES = 4;

    private final Periods periods;
    private final ReportFigures reports;
    private final MentoringFigures mentoring;
    private final RoadmapLines roadmap;
    private final SchoolPlans plans;
    private final PracticeSearch practices;
    private final Rounds rounds;
    private final Extensions extensions;
    private final CommitteeClock clock;
    private final ReportWords words;
    private final Plural plural;
    private final RecentFigures recent;

    /** What the figures kept for some seconds are: the city's pairs on a day. */
    private record Pairs(LocalDate day) {}

    CityHome(
            Periods periods,
            ReportFigures reports,
            MentoringFigures mentoring,
            RoadmapLines roadmap,
            SchoolPlans plans,
            PracticeSearch practices,
            Rounds rounds,
            Extensions extensions,
            CommitteeClock clock,
            ReportWords words,
            Plural plural,
            RecentFigures recent) {
        this.periods = periods;
        this.reports = reports;
        this.mentoring = mentoring;
        this.roadmap = roadmap;
        this.plans = plans;
        this.practices = practices;
        this.rounds = rounds;
        this.extensions = extensions;
        this.clock = clock;
        this.words = words;
        this.plural = plural;
        this.recent = recent;
    }

    @Transactional(readOnly = true)
    CityHomeView of(SignedIn person) {
        var collecting = periods.collecting();
        var inForce = roadmap.inForce();
        var sections = Executions.sections(inForce);
        var figures = Executions.figures(sections);
        var pairs = recent.of(new Pairs(clock.today()), () -> mentoring.totals(clock.today()));
        var tally = plans.tally();
        return new CityHomeView(
                Greeting.to(person),
                person.post(),
                Dates.full(clock.today()),
                person.is(Role.COMMITTEE),
                collecting.map(this::period).orElse(null),
                reports.overdue().stream()
                        .filter(overdue -> collecting
                                .filter(period -> period.quarter().equals(overdue.quarter()))
                                .isEmpty())
                        .map(this::overdue)
                        .toList(),
                person.is(Role.METHODOLOGIST) ? summaries() : List.of(),
                person.is(Role.METHODOLOGIST) ? requests() : List.of(),
                goingOn(),
                inForce.stream()
                        .map(progress -> new CityHomeView.Roadmap(
                                inForce.size() > 1 ? progress.roadmap().line() : "",
                                progress.sections().stream()
                                        .map(CityHome::section)
                                        .toList()))
                        .toList(),
                figures.late(),
                plural.of("home.late", figures.late()),
                figures.waiting(),
                person.is(Role.COMMITTEE) && tally.waiting() > 0
                        ? plural.of("home.plans.waiting", tally.waiting())
                        : "",
                tally.inForce(),
                tally.schools(),
                practicesToMark(person),
                roadmap.of(sections),
                pairs.pairs(),
                pairs.schools());
    }

    private List<CityHomeView.SummaryLine> summaries() {
        return periods.all().stream()
                .filter(period -> period.state() != PeriodState.PREPARED && period.state() != PeriodState.SENT)
                .filter(period -> !clock.today().isBefore(period.centreDue().minusDays(SUMMARY_SOON)))
                .limit(SUMMARIES)
                .map(period -> new CityHomeView.SummaryLine(
                        period.quarter().toString(),
                        words.quarter(period.quarter()),
                        period.state().frozen() ? "send" : "freeze",
                        words.centreDue(period) + ", " + words.left(period.centreDue()),
                        clock.today().isAfter(period.centreDue())))
                .toList();
    }

    private List<CityHomeView.RequestLine> requests() {
        return extensions.waiting().stream()
                .map(waiting -> new CityHomeView.RequestLine(
                        waiting.quarter().toString(),
                        words.quarter(waiting.quarter()),
                        plural.of("home.requests.waiting", waiting.count())))
                .toList();
    }

    private List<CityHomeView.RoundLine> goingOn() {
        return rounds.recent().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .sorted(Comparator.comparing(RoundEntry::dueOn))
                .map(round -> new CityHomeView.RoundLine(
                        "/rounds/" + round.id()
                                + (round.sent() > 0 ? "?state=SENT" : round.missing() > 0 ? "?state=missing" : ""),
                        round.title(),
                        waiting(round),
                        plural.of(
                                clock.today().isAfter(round.dueOn()) ? "home.round.over" : "home.round.left",
                                Math.abs(ChronoUnit.DAYS.between(clock.today(), round.dueOn()))),
                        clock.today().isAfter(round.dueOn())))
                .toList();
    }

    private String waiting(RoundEntry round) {
        return round.kind().bySchools()
                ? plural.of("home.round.check", round.sent()) + ", " + plural.of("home.round.missing", round.missing())
                : plural.of("home.round.unchecked", round.missing());
    }

    private String practicesToMark(SignedIn person) {
        var waiting = Practices.judges(person) ? practices.waiting(person).toMark() : 0;
        return waiting == 0 ? "" : plural.of("home.practices.toMark", waiting);
    }

    private CityHomeView.Overdue overdue(OverduePeriod period) {
        return new CityHomeView.Overdue(
                period.quarter().toString(),
                period.quarter().roman(),
                Integer.toString(period.quarter().year()),
                plural.of("home.report.late", ChronoUnit.DAYS.between(period.schoolDue(), clock.today())),
                period.submitted(),
                period.returned(),
                period.missing());
    }

    private static CityHomeView.Section section(SectionProgress section) {
        var figures = section.figures();
        return new CityHomeView.Section(
                section.number(),
                section.title(),
                figures.done(),
                figures.inProgress(),
                figures.late(),
                figures.ahead());
    }

    private CityHomeView.Period period(PeriodCard period) {
        var figures = reports.figures(period);
        return new CityHomeView.Period(
                period.quarter().toString(),
                period.quarter().roman(),
                Integer.toString(period.quarter().year()),
                words.schoolDue(period),
                words.centreDue(period),
                figures.owed(),
                figures.accepted(),
                figures.submitted(),
                figures.returned(),
                figures.missing(),
                figures.late(),
                plural.of("home.check", figures.submitted()),
                days(period));
    }

    private List<CityHomeView.Day> days(PeriodCard period) {
        var received = reports.receivedByDay(period);
        var lastInTime = received.stream().filter(day -> !day.late()).count() - 1;
        return java.util.stream.IntStream.range(0, received.size())
                .mapToObj(index -> new CityHomeView.Day(
                        Dates.compact(received.get(index).day()).substring(0, 5),
                        received.get(index).received(),
                        received.get(index).late(),
                        index == lastInTime))
                .toList();
    }
}
