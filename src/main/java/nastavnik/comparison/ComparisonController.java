package nastavnik.comparison;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.journal.Journal;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.report.Sending;
import nastavnik.report.SendingChanges;
import nastavnik.web.Choice;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two sendings of a report, the later with all that differs from the earlier; the look at names is journalled (152-ФЗ). */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
class ComparisonController {

    private final Reports reports;
    private final ReportWords words;
    private final Journal journal;
    private final MessageSource messages;

    ComparisonController(Reports reports, ReportWords words, Journal journal, MessageSource messages) {
        this.reports = reports;
        this.words = words;
        this.journal = journal;
        this.messages = messages;
    }

    /** Numbers of no sending count as the last two. */
    @GetMapping("/reports/{id}/comparison")
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @CurrentUser SignedIn me,
            Model model) {
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
        model.addAttribute("id", id);
        model.addAttribute("title", words.title(report.period().quarter()));
        model.addAttribute("school", later.sent().schoolName());
        model.addAttribute("choices", sendings.stream().map(this::choice).toList());
        model.addAttribute("before", Integer.toString(earlier.number()));
        model.addAttribute("after", Integer.toString(later.number()));
        model.addAttribute("summary", words.changes(changes));
        model.addAttribute("sent", later.sent());
        model.addAttribute("changes", changes);
        return "comparison/show";
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
                        java.util.Locale.of("ru")));
    }
}
