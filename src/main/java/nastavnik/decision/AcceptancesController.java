package nastavnik.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.linkcheck.Links;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.reportlist.ReportQueue;
import nastavnik.report.ReportWords;
import nastavnik.report.Review;
import nastavnik.report.WaitingReport;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts several reports of a list at once, those that raise no question before the others. */
@Controller
@OpenTo(Role.METHODOLOGIST)
@RequestMapping("/report-periods/{quarter}/acceptances")
class AcceptancesController {

    /** A report and the version that was read, such as «57:4». */
    private static final Pattern CHOSEN = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    private final ReportLists reports;
    private final Review review;
    private final Periods periods;
    private final Links links;
    private final ReportWords words;

    AcceptancesController(ReportLists reports, Review review, Periods periods, Links links, ReportWords words) {
        this.reports = reports;
        this.review = review;
        this.periods = periods;
        this.links = links;
        this.words = words;
    }

    /** A report that may be accepted. doubts: ends of the message keys {@code decision.doubt.…}. */
    record Row(String chosen, String path, String school, String at, String lines, List<String> doubts) {}

    @GetMapping("/new")
    String create(
            @PathVariable String quarter,
            ReportQueue queue,
            @RequestParam(defaultValue = "") String all,
            @CurrentUser SignedIn me,
            Model model) {
        var period = period(quarter);
        var waiting = reports.waiting(period, queue);
        var shut = links.shutAmong(waiting.stream()
                .flatMap(report -> report.sent().content().practices().stream())
                .map(ReportContent.Practice::link)
                .toList());
        var rows = waiting.stream()
                .map(report -> row(report, queue, doubts(report, shut)))
                .collect(Collectors.partitioningBy(row -> row.doubts().isEmpty()));
        model.addAttribute("key", quarter);
        model.addAttribute("title", words.quarter(period.quarter()));
        model.addAttribute("clear", rows.get(true));
        model.addAttribute("doubtful", rows.get(false));
        model.addAttribute("all", "yes".equals(all));
        model.addAttribute("fields", queue.fields());
        model.addAttribute("back", queue.on("/report-periods/" + quarter));
        return "decision/several";
    }

    @PostMapping
    String store(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> report,
            ReportQueue queue,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        period(quarter);
        var chosen = chosen(report);
        if (chosen.isEmpty()) {
            Flash.warning(next, "decision.several.none");
            return "redirect:" + queue.on("/report-periods/" + quarter + "/acceptances/new");
        }
        var accepted = review.acceptAll(chosen, me);
        var undo = accepted.entrySet().stream()
                .map(each -> "report=" + each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining("&", "/report-periods/" + quarter + "/acceptances/withdrawal?", ""));
        if (accepted.isEmpty()) {
            Flash.warning(next, "decision.several.beaten");
        } else {
            Flash.undoable(next, undo, "decision.several.accepted", accepted.size(), chosen.size() - accepted.size());
        }
        return "redirect:" + queue.on("/report-periods/" + quarter);
    }

    @PostMapping("/withdrawal")
    String destroy(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<String> report,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        period(quarter);
        Flash.success(next, "decision.several.withdrawn", review.withdrawAll(chosen(report), me));
        return "redirect:/report-periods/" + quarter;
    }

    private Row row(WaitingReport report, ReportQueue queue, List<String> doubts) {
        var content = report.sent().content();
        return new Row(
                report.id() + ":" + report.version(),
                queue.on("/reports/" + report.id()),
                report.schoolName(),
                words.moment(report.at()),
                content.lines() == 0
                        ? "–"
                        : content.webinars().size() + " / "
                                + content.practices().size(),
                doubts);
    }

    private static List<String> doubts(WaitingReport report, java.util.Set<String> shut) {
        var doubts = new ArrayList<String>();
        if (report.sent().noData()) {
            doubts.add("noData");
        }
        if (report.number() > 1) {
            doubts.add("again");
        }
        if (report.sent().content().practices().stream().anyMatch(line -> shut.contains(line.link()))) {
            doubts.add("link");
        }
        if (report.repeats()) {
            doubts.add("repeats");
        }
        return doubts;
    }

    private static Map<Long, Integer> chosen(List<String> written) {
        var chosen = new LinkedHashMap<Long, Integer>();
        for (var each : written) {
            var found = CHOSEN.matcher(each);
            if (found.matches()) {
                chosen.put(Long.valueOf(found.group(1)), Integer.valueOf(found.group(2)));
            }
        }
        return chosen;
    }

    private PeriodCard period(String quarter) {
        return Quarter.parse(quarter).flatMap(periods::find).orElseThrow(NotFoundException::new);
    }
}
