package nastavnik.decision;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.presence.Viewers;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a report says each minute that it is still open, and hears who else has it open. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class PresenceController {

    private final Reports reports;
    private final Viewers viewers;
    private final ReportWords words;

    PresenceController(Reports reports, Viewers viewers, ReportWords words) {
        this.reports = reports;
        this.viewers = viewers;
        this.words = words;
    }

    @PostMapping("/reports/{id}/presence")
    String store(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        if (reports.sheet(id, me).state() == ReportState.SUBMITTED) {
            viewers.note(id, me);
        }
        model.addAttribute("words", words.watching(viewers, id, me));
        model.addAttribute("url", "/reports/" + id + "/presence");
        return "presence/_watching :: watching(watching=${words}, url=${url})";
    }
}
