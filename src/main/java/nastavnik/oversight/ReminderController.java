package nastavnik.oversight;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskFilter;
import nastavnik.web.Flash;
import nastavnik.web.Plural;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Reminds all schools that are late at once; how many that is, is read before. */
@Controller
@RequestMapping("/tasks/reminders")
@OpenTo(Role.COMMITTEE)
class ReminderController {

    private static final String MATRIX = "/executions/matrix";

    private final Fulfilment fulfilment;
    private final Plural plural;

    ReminderController(Fulfilment fulfilment, Plural plural) {
        this.fulfilment = fulfilment;
        this.plural = plural;
    }

    /** The part of the matrix that is meant. */
    record Part(String q, String roadmap, String section, String quarter) {

        TaskFilter filter() {
            return new TaskFilter(q, "late", "schools", roadmap, section, quarter, "");
        }

        String on(String path) {
            return UriComponentsBuilder.fromPath(path)
                    .queryParam("q", "{q}")
                    .queryParam("roadmap", "{roadmap}")
                    .queryParam("section", "{section}")
                    .queryParam("quarter", "{quarter}")
                    .encode()
                    .buildAndExpand(q, roadmap, section, quarter)
                    .toUriString();
        }
    }

    @GetMapping("/new")
    String create(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String roadmap,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String quarter,
            Model model,
            RedirectAttributes next) {
        var part = new Part(q, roadmap, section, quarter);
        var late = fulfilment.late(part.filter());
        if (late.tasks() == 0) {
            Flash.warning(next, "oversight.reminded.none");
            return "redirect:" + part.on(MATRIX);
        }
        model.addAttribute("schools", plural.of("oversight.remind.schools", late.schools()));
        model.addAttribute("tasks", plural.of("oversight.remind.tasks", late.tasks()));
        model.addAttribute("action", part.on("/tasks/reminders"));
        model.addAttribute("back", part.on(MATRIX));
        return "oversight/reminder";
    }

    @PostMapping
    String store(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String roadmap,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String quarter,
            RedirectAttributes next) {
        var part = new Part(q, roadmap, section, quarter);
        var reminded = fulfilment.remind(part.filter());
        if (reminded == 0) {
            Flash.warning(next, "oversight.reminded.none");
        } else {
            Flash.success(next, "oversight.reminded", reminded);
        }
        return "redirect:" + part.on(MATRIX);
    }
}
