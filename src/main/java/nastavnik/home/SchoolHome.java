package nastavnik.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.consentlist.ConsentFigures;
import nastavnik.delegation.Delegations;
import nastavnik.execution.DueWords;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.Tasks;
import nastavnik.meeting.SilentPairs;
import nastavnik.mentoringoverview.MentoringFigures;
import nastavnik.monitoring.AnswerState;
import nastavnik.monitoring.Rounds;
import nastavnik.practice.PracticeSearch;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.Gap;
import nastavnik.reportlist.ReportEntry;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.SchoolEnds;
import nastavnik.schoolplan.SchoolPlanEntry;
import nastavnik.schoolplan.SchoolPlanState;
import nastavnik.schoolplan.SchoolPlans;
import nastavnik.web.Plural;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first page of a director or curator: the report to hand in, then its tasks of the roadmap, then what has been handed in. */
@Component
class SchoolHome {

    private static final int RECENT = 4;
    private static final int MOST = 6;
    private static final int MOST_MISSING = 3;

    private final Reports reports;
    private final ReportLists lists;
    private final Delegations delegations;
    private final ReportWords words;
    private final MentoringFigures mentoring;
    private final ConsentFigures consents;
    private final PracticeSearch practices;
    private final SilentPairs silence;
    private final Tasks tasks;
    private final SchoolPlans plans;
    private final Rounds rounds;
    private final SchoolEnds ends;
    private final CommitteeClock clock;
    private final Plural plural;
    private final DueWords dues;

    SchoolHome(
            Reports reports,
            ReportLists lists,
            Delegations delegations,
            ReportWords words,
            MentoringFigures mentoring,
            ConsentFigures consents,
            PracticeSearch practices,
            SilentPairs silence,
            Tasks tasks,
            SchoolPlans plans,
            Rounds rounds,
            SchoolEnds ends,
            CommitteeClock clock,
            Plural plural,
            DueWords dues) {
        this.reports = reports;
        this.lists = lists;
        this.delegations = delegations;
        this.words = words;
        this.mentoring = mentoring;
        this.consents = consents;
        this.practices = practices;
        this.silence = silence;
        this.tasks = tasks;
        this.plans = plans;
        this.rounds = rounds;
        this.ends = ends;
        this.clock = clock;
        this.plural = plural;
        this.dues = dues;
    }

    @Transactional(readOnly = true)
    SchoolHomeView of(SignedIn person) {
        var all = lists.of(person.schoolIds());
        var manySchools = person.schoolIds().size() > 1;
        var signsFor = delegations.signsFor(person);
        var toDo = all.stream()
                .filter(ReportEntry::toDo)
                .sorted(java.util.Comparator.comparing(entry -> entry.terms().due()))
                .map(entry -> task(entry, person, signsFor.contains(entry.schoolId()), manySchools))
                .toList();
        var stuck = all.stream()
                .filter(this::isStuck)
                .map(entry -> stuck(entry, person, manySchools))
                .toList();
        var sent = all.stream()
                .filter(entry -> !entry.toDo())
                .limit(RECENT)
                .map(entry -> sent(entry, manySchools))
                .toList();
        return new SchoolHomeView(
                Greeting.to(person),
                person.post(),
                Dates.full(clock.today()),
                toDo,
                stuck,
                sent,
                manySchools ? "" : ended(person),
                tasks.next(person.schoolIds(), MOST).stream()
                        .map(task -> line(task, manySchools))
                        .toList(),
                plans.of(person.schoolIds()).stream()
                        .map(plan -> plan(plan, person, manySchools))
                        .toList(),
                matters(person),
                meetings(person),
                rounds(person, manySchools),
                mentoring.totals(clock.today(), person.schoolIds()).pairs());
    }

    private String ended(SignedIn person) {
        return ends.of(person.schoolIds()).values().stream()
                .filter(SchoolEnds.End::over)
                .map(SchoolEnds.End::words)
                .findFirst()
                .orElse("");
    }

    /** With the school while it is taken no more: nothing to do but to ask. Of a frozen quarter until the school's own last day. */
    private boolean isStuck(ReportEntry entry) {
        return entry.state().isWithSchool()
                && !entry.toDo()
                && (!entry.period().state().frozen()
                        || !clock.today().isAfter(entry.terms().due()));
    }

    private SchoolHomeView.Stuck stuck(ReportEntry entry, SignedIn person, boolean manySchools) {
        return new SchoolHomeView.Stuck(
                entry.id(),
                entry.period().quarter().roman(),
                Integer.toString(entry.period().quarter().year()),
                manySchools ? entry.schoolName() : "",
                words.over(reports.sheet(entry.id(), person)),
                entry.remark(),
                !entry.period().state().frozen());
    }

    private SchoolHomeView.Meetings meetings(SignedIn person) {
        var silent = silence.count(person.schoolIds());
        return new SchoolHomeView.Meetings(
                silent == 0 ? "" : plural.of("home.meetings.silent", silent), silence.words());
    }

    /** What has to be done about consents and practices given back; empty on most days. */
    private List<SchoolHomeView.Matter> matters(SignedIn person) {
        var counts = consents.of(person.schoolIds());
        var eraseBy = counts.eraseBy();
        var lines = new ArrayList<SchoolHomeView.Matter>();
        if (eraseBy != null) {
            lines.add(new SchoolHomeView.Matter(
                    plural.of("home.consents.destroy", counts.destroy()),
                    Dates.span(Interval.until(eraseBy)),
                    eraseBy.isBefore(clock.today()),
                    "/consents?state=destroy"));
        }
        if (counts.missing() > 0) {
            lines.add(new SchoolHomeView.Matter(
                    plural.of("home.consents.missing", counts.missing()), "", false, "/consents?state=missing"));
        }
        if (counts.soon() > 0) {
            lines.add(new SchoolHomeView.Matter(
                    plural.of("home.consents.soon", counts.soon()), "", false, "/consents?state=soon"));
        }
        var returned = practices.returned(person);
        if (returned > 0) {
            lines.add(new SchoolHomeView.Matter(
                    plural.of("home.practices.returned", returned), "", false, "/practices?stage=RETURNED"));
        }
        return lines;
    }

    private List<SchoolHomeView.Round> rounds(SignedIn person, boolean manySchools) {
        var today = clock.today();
        return rounds.toDo(person.schoolIds(), today).stream()
                .map(each -> new SchoolHomeView.Round(
                        each.title(),
                        manySchools ? each.school() : "",
                        Dates.span(Interval.until(each.dueOn())),
                        each.dueOn().isBefore(today),
                        each.state() == AnswerState.RETURNED,
                        "/answers/" + each.id() + "/edit"))
                .toList();
    }

    private SchoolHomeView.Task task(ReportEntry entry, SignedIn person, boolean signs, boolean manySchools) {
        var due = entry.terms().due();
        var begun = entry.state() != ReportState.NOT_BEGUN;
        var sheet = begun ? Optional.of(reports.sheet(entry.id(), person)) : Optional.<ReportSheet>empty();
        var missing = sheet.map(report -> missing(report, person)).orElse(List.of());
        var stored = sheet.filter(report -> !report.now().content().filler().isBlank())
                .isPresent();
        return new SchoolHomeView.Task(
                entry.id(),
                entry.period().quarter().roman(),
                Integer.toString(entry.period().quarter().year()),
                manySchools ? entry.schoolName() : "",
                words.due(entry.period(), entry.terms()),
                words.left(due),
                due.isBefore(clock.today()),
                entry.state() == ReportState.RETURNED,
                entry.remark(),
                plural.of("home.report.webinars", entry.webinars()),
                plural.of("home.report.practices", entry.practices()),
                begun,
                missing.stream().limit(MOST_MISSING).toList(),
                Math.max(0, missing.size() - MOST_MISSING),
                signs && stored && missing.isEmpty());
    }

    /** What keeps a report that is begun from being sent, as its form says it. A school has one or two of them at a time. */
    private List<String> missing(ReportSheet report, SignedIn person) {
        return Gap.in(reports.offered(report, person), report.now().noData()).stream()
                .map(words::inSummary)
                .toList();
    }

    private static SchoolHomeView.Plan plan(SchoolPlanEntry plan, SignedIn person, boolean manySchools) {
        var roadmapId = plan.roadmapId();
        var signs = plan.state() == SchoolPlanState.AGREED && person.is(Role.DIRECTOR);
        var path = roadmapId == null
                ? "/school-roadmaps/new?school=" + plan.schoolId()
                : "/roadmaps/" + roadmapId + (signs ? "/approval" : "");
        return new SchoolHomeView.Plan(
                manySchools ? plan.school() : "",
                plan.state().key(),
                plan.state().tone(),
                path,
                "home.plan." + (signs || plan.state() != SchoolPlanState.AGREED ? plan.state() : "IN_FORCE"));
    }

    private DueLine line(TaskEntry task, boolean manySchools) {
        var words = task.late() ? plural.of("home.due.late", task.daysLate()) : Dates.span(Interval.until(task.due()));
        return DueLine.of(
                task,
                manySchools ? task.performer() : "",
                words,
                task.dated() ? dues.own(task.window(), task.date()) : "");
    }

    private SchoolHomeView.Sent sent(ReportEntry entry, boolean manySchools) {
        var submittedAt = entry.submittedAt();
        return new SchoolHomeView.Sent(
                entry.id(),
                entry.period().quarter().roman(),
                Integer.toString(entry.period().quarter().year()),
                manySchools ? entry.schoolName() : "",
                entry.state().name(),
                submittedAt == null ? "" : Dates.dateTime(clock.local(submittedAt)),
                submittedAt == null ? "" : words.lateness(entry.firstSubmittedAt(), submittedAt, entry.daysLate()));
    }
}
