package nastavnik.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.committee.CommitteeOffice;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.Filler;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.report.SentReport;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every file that leaves is journalled: it names directors and who filled in the reports (152-ФЗ). */
@Service
@Transactional(readOnly = true)
class SummaryService {

    /** Counted up when a column of a form changes. */
    private static final int VERSION = 1;

    private static final Locale RUSSIAN = Locale.of("ru");

    private final OfficialForms forms;
    private final Periods periods;
    private final Reports reports;
    private final ReportWords words;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Journal journal;

    SummaryService(
            OfficialForms forms,
            Periods periods,
            Reports reports,
            ReportWords words,
            CommitteeOffice committee,
            CommitteeClock clock,
            MessageSource messages,
            Journal journal) {
        this.forms = forms;
        this.periods = periods;
        this.reports = reports;
        this.words = words;
        this.committee = committee;
        this.clock = clock;
        this.messages = messages;
        this.journal = journal;
    }

    /**
     * The city's summary of a quarter, to be closed by whoever sends it.
     *
     * @throws NotFoundException where the quarter has no period
     */
    @Transactional
    SheetFile ofQuarter(Quarter quarter, SignedIn person) {
        var period = periods.find(quarter).orElseThrow(NotFoundException::new);
        var accepted = reports.accepted(period);
        var card = committee.card();
        var file = new SheetFile(
                imprint(say("summary.title", words.quarter(quarter)), person, "quarter-summary", quarter));
        forms.webinars(file, quarter, accepted);
        forms.practices(
                file,
                quarter,
                accepted,
                List.of(card.centreName(), card.contactName(), card.contactPhone(), card.email()));
        nil(file, accepted);
        missing(file, period);
        file.facts(say("summary.facts.sheet"), facts(period, person));
        journal.write("report.summaryExported", "ReportingPeriod", period.id(), null, "");
        return file;
    }

    /**
     * One school's own forms: what it last sent, or, for the school itself, the present draft.
     *
     * @throws NotFoundException where the report is another school's, or was never sent and the person is not of the school
     */
    @Transactional
    SchoolForm ofReport(long reportId, SignedIn person) {
        var sheet = reports.sheet(reportId, person);
        var quarter = sheet.period().quarter();
        var sent = sheet.submissions() > 0 && !sheet.writable()
                ? reports.sending(reportId, 0, person).sent()
                : ownDraft(reportId, person, sheet.schoolId(), sheet.submissions(), sheet.now());
        var file = new SheetFile(
                imprint(say("summary.form.title", words.quarter(quarter)), person, "quarter-report", quarter));
        forms.webinars(file, quarter, List.of(sent));
        forms.practices(file, quarter, List.of(sent), contact(sent.content().filler()));
        journal.write("report.exported", "QuarterReport", reportId, sheet.schoolId(), "");
        return new SchoolForm(sent.schoolName() + "|" + quarter.roman() + "|" + quarter.year(), file);
    }

    /** @param name school, quarter and year for the name of the file, apart by «|» */
    record SchoolForm(String name, SheetFile file) {}

    private SentReport ownDraft(long reportId, SignedIn person, long schoolId, int submissions, SentReport draft) {
        if (person.worksFor(schoolId)) {
            return draft;
        }
        if (submissions == 0) {
            throw new NotFoundException();
        }
        return reports.sending(reportId, 0, person).sent();
    }

    private void nil(SheetFile file, List<SentReport> accepted) {
        var sheet = file.data(
                say("summary.nil.sheet"),
                List.of(say("summary.number"), say("summary.school"), say("summary.director.name")));
        var number = 0;
        for (SentReport report : accepted) {
            if (report.noData()) {
                sheet.row(++number, report.schoolName(), report.directorName());
            }
        }
    }

    private void missing(SheetFile file, PeriodCard period) {
        var sheet = file.data(
                say("summary.missing.sheet"),
                List.of(
                        say("summary.number"),
                        say("summary.school"),
                        say("summary.district"),
                        say("summary.state"),
                        say("summary.late"),
                        say("summary.director.name"),
                        say("summary.phone"),
                        say("summary.email")));
        var number = 0;
        for (var debtor : reports.debtors(period)) {
            sheet.row(
                    ++number,
                    debtor.schoolName(),
                    debtor.district(),
                    words.state(debtor.state(), false, debtor.daysLate()).words(),
                    debtor.daysLate(),
                    debtor.directorName(),
                    debtor.phone(),
                    debtor.email());
        }
    }

    private SequencedMap<String, Object> facts(PeriodCard period, SignedIn person) {
        var figures = reports.figures(period);
        var facts = new LinkedHashMap<String, Object>();
        facts.put(say("summary.facts.what"), say("summary.title", words.quarter(period.quarter())));
        facts.put(say("summary.facts.by"), person.fullName() + ", " + person.post());
        facts.put(say("summary.facts.at"), Dates.dateTime(clock.local(clock.now())) + " (" + clock.zone() + ")");
        facts.put(say("summary.facts.filter"), say("summary.facts.filter.accepted"));
        facts.put(say("summary.facts.schoolDue"), Dates.full(period.schoolDue()));
        facts.put(say("summary.facts.centreDue"), Dates.full(period.centreDue()));
        facts.put(say("summary.facts.owed"), figures.owed());
        facts.put(say("summary.facts.accepted"), figures.accepted());
        facts.put(say("summary.facts.submitted"), figures.submitted());
        facts.put(say("summary.facts.returned"), figures.returned());
        facts.put(say("summary.facts.missing"), figures.missing());
        facts.put(say("summary.facts.noData"), figures.noData());
        facts.put(say("summary.facts.version"), Integer.toString(VERSION));
        return facts;
    }

    private static List<String> contact(Filler filler) {
        return List.of(filler.name(), filler.post(), filler.phone(), filler.email());
    }

    private Imprint imprint(String title, SignedIn person, String form, Quarter quarter) {
        return new Imprint(
                title, person.fullName(), clock.now(), form, VERSION, java.util.Map.of("quarter", quarter.toString()));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
