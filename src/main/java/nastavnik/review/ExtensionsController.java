package nastavnik.review;

import java.util.List;
import java.util.stream.Collectors;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.extension.ExtensionRow;
import nastavnik.extension.ExtensionState;
import nastavnik.extension.ExtensionWords;
import nastavnik.extension.Extensions;
import nastavnik.report.ReportWords;
import nastavnik.school.SchoolEnds;
import nastavnik.web.Flash;
import nastavnik.web.Plural;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schools' requests for more time, and those that were granted, to be taken back together. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class ExtensionsController {

    private final Extensions extensions;
    private final Quarters quarters;
    private final ReportWords words;
    private final ExtensionWords extensionWords;
    private final SchoolEnds ends;
    private final Plural plural;

    ExtensionsController(
            Extensions extensions,
            Quarters quarters,
            ReportWords words,
            ExtensionWords extensionWords,
            SchoolEnds ends,
            Plural plural) {
        this.extensions = extensions;
        this.quarters = quarters;
        this.words = words;
        this.extensionWords = extensionWords;
        this.ends = ends;
        this.plural = plural;
    }

    /**
     * A request as the methodologist sees it.
     *
     * @param ended that the school is or will be closed or merged, in words; empty else
     * @param answer what the school was told with the decision; empty where nothing was
     * @param decided when and by whom; empty while it waits
     * @param ticked that it was ticked before the question was asked
     */
    record Row(
            long id,
            long reportId,
            String school,
            String ended,
            String until,
            String reason,
            String asked,
            String state,
            String tone,
            String answer,
            String decided,
            boolean waits,
            boolean granted,
            boolean ticked) {}

    @GetMapping("/report-periods/{quarter}/extensions")
    String index(@PathVariable String quarter, @RequestParam(defaultValue = "") List<Long> id, Model model) {
        var period = quarters.head(quarter, model);
        model.addAttribute("due", words.schoolDue(period));
        model.addAttribute("centre", words.centreDue(period));
        var found = extensions.of(period.id());
        var ended = ends.words(found.stream().map(ExtensionRow::schoolId).toList());
        var rows = found.stream()
                .map(each -> row(each, ended.getOrDefault(each.schoolId(), ""), id.contains(each.id())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "revocable", !period.state().frozen() && rows.stream().anyMatch(Row::granted));
        model.addAttribute("frozen", period.state().frozen());
        return "review/extensions";
    }

    /** How many are affected is read before anything happens. */
    @GetMapping("/report-periods/{quarter}/extensions/removal")
    String confirm(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<Long> id,
            Model model,
            RedirectAttributes next) {
        var period = quarters.find(quarter);
        period.requireNotFrozen();
        var chosen = extensions.of(period.id()).stream()
                .filter(row -> row.state() == ExtensionState.GRANTED && id.contains(row.id()))
                .toList();
        if (chosen.isEmpty()) {
            Flash.warning(next, "review.extensions.none");
            return "redirect:" + list(quarter);
        }
        var schools = chosen.stream().map(ExtensionRow::schoolId).distinct().count();
        var ids = chosen.stream().map(row -> "id=" + row.id()).collect(Collectors.joining("&", "?", ""));
        model.addAttribute("extensions", plural.of("review.extensions.count", chosen.size()));
        model.addAttribute("schools", plural.of("review.extensions.schools", schools));
        model.addAttribute("action", list(quarter) + "/removal" + ids);
        model.addAttribute("back", list(quarter) + ids);
        return "review/extensions-removal";
    }

    private static String list(String quarter) {
        return "/report-periods/" + quarter + "/extensions";
    }

    @PostMapping("/report-periods/{quarter}/extensions/removal")
    String destroy(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<Long> id,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var taken = extensions.revoke(quarters.find(quarter).id(), id, me);
        if (taken == 0) {
            Flash.warning(next, "review.extensions.none");
        } else {
            Flash.success(next, "review.extensions.removed", taken);
        }
        return "redirect:" + list(quarter);
    }

    private Row row(ExtensionRow row, String ended, boolean ticked) {
        var state = extensionWords.state(row.state());
        return new Row(
                row.id(),
                row.reportId(),
                row.schoolName(),
                ended,
                words.day(row.until()),
                row.reason(),
                words.moment(row.askedAt()) + ", " + row.askedBy(),
                state.words(),
                "state-" + state.tone(),
                row.answer(),
                row.decidedAt() == null ? "" : words.moment(row.decidedAt()) + ", " + row.decidedBy(),
                row.state() == ExtensionState.ASKED,
                row.state() == ExtensionState.GRANTED,
                ticked);
    }
}
