package nastavnik.review;

import java.util.List;
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

    ExtensionsController(
            Extensions extensions,
            Quarters quarters,
            ReportWords words,
            ExtensionWords extensionWords,
            SchoolEnds ends) {
        this.extensions = extensions;
        this.quarters = quarters;
        this.words = words;
        this.extensionWords = extensionWords;
        this.ends = ends;
    }

    /**
     * A request as the methodologist sees it.
     *
     * @param ended that the school is or will be closed or merged, in words; empty else
     * @param answer what the school was told with the decision; empty where nothing was
     * @param decided when and by whom; empty while it waits
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
            boolean granted) {}

    @GetMapping("/report-periods/{quarter}/extensions")
    String index(@PathVariable String quarter, Model model) {
        var period = quarters.head(quarter, model);
        model.addAttribute("due", words.schoolDue(period));
        var found = extensions.of(period.id());
        var ended = ends.words(found.stream().map(ExtensionRow::schoolId).toList());
        var rows = found.stream()
                .map(each -> row(each, ended.getOrDefault(each.schoolId(), "")))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "revocable", !period.state().frozen() && rows.stream().anyMatch(Row::granted));
        model.addAttribute("frozen", period.state().frozen());
        return "review/extensions";
    }

    @PostMapping("/report-periods/{quarter}/extensions/removal")
    String destroy(
            @PathVariable String quarter,
            @RequestParam(defaultValue = "") List<Long> id,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        quarters.find(quarter);
        var taken = extensions.revoke(id, me);
        if (taken == 0) {
            Flash.warning(next, "review.extensions.none");
        } else {
            Flash.success(next, "review.extensions.removed", taken);
        }
        return "redirect:/report-periods/" + quarter + "/extensions";
    }

    private Row row(ExtensionRow row, String ended) {
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
                row.state() == ExtensionState.GRANTED);
    }
}
