package nastavnik.completeness;

import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.turnout.Debtor;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Schools that have not handed in, with their telephones: to be printed or taken as a table. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
class CallingListController {

    private final Periods periods;
    private final CallingLists lists;
    private final ReportWords words;
    private final MessageSource messages;

    CallingListController(Periods periods, CallingLists lists, ReportWords words, MessageSource messages) {
        this.periods = periods;
        this.lists = lists;
        this.words = words;
        this.messages = messages;
    }

    /** A school as it is shown. */
    record Row(
            String school,
            String district,
            String ended,
            String successor,
            String director,
            String phone,
            String email,
            String state,
            String late,
            String extended) {}

    @GetMapping("/report-periods/{quarter}/calling-list")
    String show(@PathVariable String quarter, Model model) {
        var period = period(quarter);
        model.addAttribute("key", quarter);
        model.addAttribute("title", words.quarter(period.quarter()));
        model.addAttribute("due", words.schoolDue(period));
        model.addAttribute("on", lists.printedOn());
        model.addAttribute("rows", lists.of(period).stream().map(this::row).toList());
        return "completeness/calling-list";
    }

    @GetMapping("/report-periods/{quarter}/calling-list.xlsx")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String quarter, @CurrentUser SignedIn me) {
        var period = period(quarter);
        var wanted = period.quarter();
        var name = messages.getMessage(
                "completeness.calling.file",
                new Object[] {wanted.roman(), Integer.toString(wanted.year())},
                Locale.of("ru"));
        return new Download(name, "obzvon-" + wanted + ".xlsx").of(lists.file(period, me));
    }

    private Row row(Debtor debtor) {
        return new Row(
                debtor.schoolName(),
                debtor.district(),
                debtor.ended(),
                debtor.successor(),
                debtor.directorName(),
                debtor.phone(),
                debtor.email(),
                words.state(debtor.state(), false, debtor.daysLate()).words(),
                words.lateness(debtor.daysLate()),
                words.extended(debtor.extendedUntil()));
    }

    private PeriodCard period(String quarter) {
        return periods.named(quarter);
    }
}
