package nastavnik.selection;

import java.util.List;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportWords;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the lines, with what was ticked and written on it. */
@Component
class SelectionPages {

    /** A line as it is shown. */
    record Row(String key, long reportId, String school, String kind, String first, String second, String reason) {}

    private final Selections selections;
    private final ReportWords words;

    SelectionPages(Selections selections, ReportWords words) {
        this.selections = selections;
        this.words = words;
    }

    /**
     * @param wrong what of it cannot be taken: {@code line}, {@code reason}, {@code reasonLong}; empty for nothing
     * @return the name of the page
     */
    String index(
            PeriodCard period,
            SelectionFilter filter,
            String reason,
            List<String> ticked,
            List<String> wrong,
            SignedIn me,
            ListRequest wished,
            Model model) {
        var all = selections.lines(period);
        var fitting = all.stream().filter(filter::fits).toList();
        var list = wished.within(fitting.size());
        model.addAttribute("key", period.quarter().toString());
        model.addAttribute("quarter", words.quarter(period.quarter()));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "schools", all.stream().map(AcceptedLine::schoolName).distinct().toList());
        model.addAttribute("reason", reason);
        model.addAttribute("ticked", ticked);
        model.addAttribute("wrong", wrong);
        model.addAttribute("total", all.size());
        model.addAttribute("left", all.stream().filter(line -> !line.selected()).count());
        model.addAttribute(
                "changeable", me.is(Role.METHODOLOGIST) && !period.state().frozen());
        model.addAttribute("listing", Listing.of(list, fitting, SelectionPages::row));
        return "selection/index";
    }

    private static Row row(AcceptedLine line) {
        return new Row(
                line.key().written(),
                line.key().reportId(),
                line.schoolName(),
                line.key().kind().name(),
                line.first(),
                line.second(),
                line.reason());
    }
}
