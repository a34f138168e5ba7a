package nastavnik.signedcopy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.report.ReportScans;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the copy of a sending; that another than the school has read it is journalled (152-ФЗ). */
@Component
class Copies {

    private final Reports reports;
    private final ReportScans scans;
    private final ReportWords words;
    private final Journal journal;
    private final CommitteeClock clock;

    Copies(Reports reports, ReportScans scans, ReportWords words, Journal journal, CommitteeClock clock) {
        this.reports = reports;
        this.scans = scans;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws NotFoundException where it was not sent so often, or the report is another school's */
    @Transactional
    CopyView of(long id, int number, SignedIn me) {
        if (number < 1) {
            throw new NotFoundException();
        }
        var report = reports.sheet(id, me);
        var sending = reports.sending(id, number, me);
        if (!me.worksFor(report.schoolId())) {
            journal.write("report.read", "QuarterReport", id, report.schoolId(), "");
        }
        var sent = sending.sent();
        var filler = sent.content().filler();
        var quarter = report.period().quarter();
        return new CopyView(
                id,
                number,
                words.number(report, number),
                words.title(quarter),
                words.shortQuarter(quarter),
                Dates.dateTime(clock.local(sending.at())),
                words.sender(sending),
                sending.correction(),
                sent,
                line(sent.directorName(), sent.phone(), sent.email()),
                line(filler.name(), filler.post(), filler.phone(), filler.email()),
                report.submissions() > 1,
                ReportScans.seenBy(me, report.schoolId()),
                scans.of(id, number, me),
                me.worksFor(report.schoolId()) && !sending.corrects(),
                scans.removable(report, me));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
