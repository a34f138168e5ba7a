package nastavnik.schedule;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.ReportWords;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.Topics;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Topics that are not to be placed, and why. */
@Controller
@RequestMapping("/webinars/topics/aside")
@OpenTo(Role.METHODOLOGIST)
class AsideController {

    static final int LONGEST_REASON = 500;

    private final Topics topics;
    private final WebinarDesk desk;
    private final ReportWords words;

    AsideController(Topics topics, WebinarDesk desk, ReportWords words) {
        this.topics = topics;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String create(@RequestParam(defaultValue = "") List<String> line, Model model, RedirectAttributes next) {
        return aside(line, "", model, next);
    }

    @PostMapping
    String store(
            @RequestParam(defaultValue = "") List<String> line,
            @RequestParam(defaultValue = "") String reason,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return aside(line, why, model, next);
        }
        var lines =
                line.stream().map(WebinarDesk::line).flatMap(Optional::stream).toList();
        Flash.success(next, "schedule.aside.done", topics.putAside(lines, why, me));
        return "redirect:/webinars/topics";
    }

    private String aside(List<String> line, String reason, Model model, RedirectAttributes next) {
        var chosen = desk.waiting(line).stream()
                .map(topic -> TopicRow.of(topic, words))
                .toList();
        if (chosen.isEmpty()) {
            Flash.warning(next, "schedule.topics.wrong");
            return "redirect:/webinars/topics";
        }
        model.addAttribute("topics", chosen);
        model.addAttribute("reason", reason);
        return "schedule/aside";
    }

    @PostMapping("/undoing")
    String destroy(@RequestParam String line, @CurrentUser SignedIn me, RedirectAttributes next) {
        topics.takeBack(WebinarDesk.line(line).orElseThrow(NotFoundException::new), me);
        Flash.success(next, "schedule.aside.undone");
        return "redirect:/webinars/topics";
    }
}
