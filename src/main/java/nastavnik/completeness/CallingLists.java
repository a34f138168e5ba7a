package nastavnik.completeness;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportWords;
import nastavnik.turnout.Debtor;
import nastavnik.turnout.ReportFigures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to call about a quarter: schools that have sent nothing. Each look is journalled, it names directors (152-ФЗ). */
@Service
@Transactional
class CallingLists {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String SUBJECT = "ReportingPeriod";

    private final ReportFigures reports;
    private final ReportWords words;
    private final CommitteeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    CallingLists(
            ReportFigures reports, ReportWords words, CommitteeClock clock, Journal journal, MessageSource messages) {
        this.reports = reports;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** @return schools that have not handed in, in Russian order */
    List<Debtor> of(PeriodCard period) {
        journal.write("report.callingListRead", SUBJECT, period.id(), null, "");
        return debtors(period);
    }

    /** The same as a table, to be closed by whoever sends it. */
    SheetFile file(PeriodCard period, SignedIn me) {
        journal.write("report.callingListExported", SUBJECT, period.id(), null, "");
        var file = new SheetFile(new Imprint(
                say("completeness.calling.title") + ": " + words.quarter(period.quarter()),
                me.fullName(),
                clock.now(),
                "calling-list",
                1));
        file.footer(printedOn());
        var sheet = file.data(
                say("completeness.calling.title"),
                List.of(
                        say("completeness.calling.number"),
                        say("completeness.calling.school"),
                        say("completeness.calling.district"),
                        say("completeness.calling.ended"),
                        say("completeness.calling.director"),
                        say("completeness.calling.phone"),
                        say("completeness.calling.email"),
                        say("completeness.calling.state"),
                        say("completeness.calling.late"),
                        say("completeness.calling.extended"),
                        say("completeness.calling.note")));
        var number = 0;
        for (var debtor : debtors(period)) {
            sheet.row(
                    ++number,
                    debtor.schoolName(),
                    debtor.district(),
                    debtor.ended(),
                    debtor.answering(),
                    debtor.phone(),
                    debtor.email(),
                    words.state(debtor.state(), false, debtor.daysLate()).words(),
                    debtor.daysLate(),
                    debtor.extendedUntil(),
                    "");
        }
        return file;
    }

    /** «Список на 6 октября 2026, 10:14»: who calls must know of when the list is. */
    String printedOn() {
        return say("completeness.calling.foot", Dates.dateTime(clock.local(clock.now())));
    }

    private List<Debtor> debtors(PeriodCard period) {
        return reports.debtors(period).stream().filter(Debtor::missing).toList();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
