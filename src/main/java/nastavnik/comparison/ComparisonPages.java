package nastavnik.comparison;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.Sending;
import nastavnik.reportform.SendingChanges;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts two sendings side by side; that another than the school has read them is journalled (152-ФЗ). */
@Component
class ComparisonPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Reports reports;
    private final ReportWords words;
    private final Journal journal;
    private final MessageSource messages;

    ComparisonPages(Reports reports, ReportWords words, Journal journal, MessageSource messages) {
        this.reports = reports;
        this.words = words;
        this.journal = journal;
        this.messages = messages;
    }

    /**
     * @param before number of the earlier sending; what is no number of one counts as the last but one
     * @param after number of the later one; what is no number of one counts as the last
     * @throws NotFoundException where it was not sent twice, or the report is another school's
     */
    @Transactional
    ComparisonView view(long id, String before, String after, SignedIn me) {
        var report = reports.sheet(id, me);
        var sendings = reports.sendings(id, me);
        if (sendings.size() < 2) {
            throw new NotFoundException();
        }
        if (!me.worksFor(report.schoolId())) {
            journal.write("report.read", "QuarterReport", id, report.schoolId(), "");
        }
        var earlier = chosen(before, sendings, sendings.size() - 1);
        var later = chosen(after, sendings, sendings.size());
        var changes = SendingChanges.between(earlier, later);
        return new ComparisonView(
                id,
                words.title(report.period().quarter()),
                later.sent().schoolName(),
                sendings.stream().map(this::choice).toList(),
                Integer.toString(earlier.number()),
                Integer.toString(later.number()),
                words.changes(changes),
                later.sent(),
                changes);
    }

    private static Sending chosen(String number, List<Sending> sendings, int otherwise) {
        return sendings.stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst()
                .orElse(sendings.get(otherwise - 1));
    }

    private Choice choice(Sending sending) {
        return new Choice(
                Integer.toString(sending.number()),
                messages.getMessage(
                        sending.corrects() ? "comparison.correction" : "comparison.sending",
                        new Object[] {sending.number(), words.moment(sending.at())},
                        RUSSIAN));
    }
}
