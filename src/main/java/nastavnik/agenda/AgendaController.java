package nastavnik.agenda;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.execution.TaskFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month: what is due on which day. */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class AgendaController {

    /** Whose agenda there is. */
    static final Set<Role> ROLES =
            Set.of(Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR);

    private final AgendaPages pages;
    private final CommitteeClock clock;

    AgendaController(AgendaPages pages, CommitteeClock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @param who whose tasks; where the address does not say, the usual ones of the role */
    @GetMapping("/agenda")
    String show(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(defaultValue = "") String section,
            @CurrentUser SignedIn me,
            Model model) {
        var whose = who == null ? Agenda.usual(me).who() : who;
        var filter = me.role().worksForSchools() ? TaskFilter.all() : new TaskFilter(q, "", whose, "", section, "", "");
        model.addAttribute("filter", filter);
        model.addAttribute("page", pages.view(month(month), filter, me));
        model.addAttribute("school", me.role().worksForSchools());
        return "agenda/show";
    }

    private YearMonth month(String typed) {
        try {
            var month = YearMonth.parse(typed);
            if (month.getYear() >= 2000 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeException noMonth) {
            // an odd address means this month
        }
        return YearMonth.from(clock.today());
    }
}
