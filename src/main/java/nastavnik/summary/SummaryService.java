package nastavnik.summary;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.period.Periods;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.Filler;
import nastavnik.reportform.SentReport;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every file that leaves is journalled: it names directors and who filled in the reports (152-ФЗ). */
@Service
@Transactional(readOnly = true)
class SummaryService {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final OfficialForms forms;
    private final Periods periods;
    private final Reports reports;
    private final ReportWords words;
    private final Summaries summaries;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Journal journal;

    SummaryService(
            OfficialForms forms,
            Periods periods,
            Reports reports,
            ReportWords words,
            Summaries summaries,
            CommitteeClock clock,
            MessageSource messages,
            Journal journal) {
        this.forms = forms;
        this.periods = periods;
        this.reports = reports;
        this.words = words;
        this.summaries = summaries;
        this.clock = clock;
        this.messages = messages;
        this.journal = journal;
    }

    /** @return whether the summary is frozen, so that another file than the frozen one would mislead */
    boolean frozen(Quarter quarter) {
        return periods.find(quarter).orElseThrow(NotFoundException::new).state().frozen();
    }

    /**
     * The city's summary of a quarter, to be closed by whoever sends it.
     *
     * @throws NotFoundException where the quarter has no period
     */
    @Transactional
    SheetFile ofQuarter(Quarter quarter, SignedIn person) {
        var period = periods.find(quarter).orElseThrow(NotFoundException::new);
        var file = summaries.file(summaries.material(period), 0, person);
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
        var sent = sheet.submissions() > 0 && !sheet.writable()
                ? reports.sending(reportId, 0, person).sent()
                : ownDraft(reportId, person, sheet.schoolId(), sheet.submissions(), sheet.now());
        return form(sheet, sent, person);
    }

    /**
     * What was sent at one time, with the school's card of that moment.
     *
     * @param number of the sending, 1 for the first
     * @throws NotFoundException where it was not sent so often, or the report is another school's
     */
    @Transactional
    SchoolForm ofSending(long reportId, int number, SignedIn person) {
        if (number < 1) {
            throw new NotFoundException();
        }
        var sheet = reports.sheet(reportId, person);
        return form(sheet, reports.sending(reportId, number, person).sent(), person);
    }

    private SchoolForm form(ReportSheet sheet, SentReport sent, SignedIn person) {
        var quarter = sheet.period().quarter();
        var file = new SheetFile(
                imprint(say("summary.form.title", words.quarter(quarter)), person, "quarter-report", quarter));
        forms.copy(file, quarter, sent);
        forms.practices(file, quarter, List.of(sent), contact(sent.content().filler()));
        journal.write("report.exported", "QuarterReport", sheet.id(), sheet.schoolId(), "");
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

    private static List<String> contact(Filler filler) {
        return List.of(filler.name(), filler.post(), filler.phone(), filler.email());
    }

    private Imprint imprint(String title, SignedIn person, String form, Quarter quarter) {
        return new Imprint(
                title,
                person.fullName(),
                clock.now(),
                form,
                Summaries.VERSION,
                java.util.Map.of("quarter", quarter.toString()));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
