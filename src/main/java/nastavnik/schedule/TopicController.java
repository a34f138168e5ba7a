package nastavnik.schedule;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.report.ReportWords;
import nastavnik.web.Choice;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.Topic;
import nastavnik.webinar.TopicFilter;
import nastavnik.webinar.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Topics of accepted reports: which wait, which are placed, which were put aside and why. */
@Controller
@RequestMapping("/webinars/topics")
@OpenTo(Role.METHODOLOGIST)
class TopicController {

    static final int LONGEST_REASON = 500;

    private final Topics topics;
    private final ReportWords words;

    TopicController(Topics topics, ReportWords words) {
        this.topics = topics;
        this.words = words;
    }

    /** A topic as it is shown. read: the days that were read in the school's words; empty where none were. */
    record Row(
            String key,
            long reportId,
            String quarter,
            String school,
            String topic,
            String dates,
            String read,
            @Nullable Long webinarId,
            String aside) {

        public boolean waits() {
            return webinarId == null && aside.isEmpty();
        }
    }

    @GetMapping
    String index(TopicFilter filter, ListRequest asked, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute(
                "listing",
                Listing.of(
                        asked,
                        topics.page(filter, asked.pageable(Topics.SORTABLE)).map(this::row)));
        model.addAttribute(
                "quarters",
                topics.quarters().stream()
                        .map(quarter -> new Choice(quarter.toString(), words.shortQuarter(quarter)))
                        .toList());
        model.addAttribute("schools", topics.schools());
        return "schedule/topics";
    }

    private Row row(Topic topic) {
        var window = topic.window();
        return new Row(
                topic.line().written(),
                topic.line().reportId(),
                words.shortQuarter(topic.quarter()),
                topic.school(),
                topic.topic(),
                topic.dates(),
                window == null ? "" : Dates.span(window),
                topic.webinarId(),
                topic.aside());
    }

    @GetMapping("/aside")
    String create(@RequestParam(defaultValue = "") List<String> line, Model model, RedirectAttributes next) {
        return aside(line, "", model, next);
    }

    @PostMapping("/aside")
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
        var chosen = topics
                .of(line.stream()
                        .map(WebinarDesk::line)
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .filter(Topic::waits)
                .map(this::row)
                .toList();
        if (chosen.isEmpty()) {
            Flash.warning(next, "schedule.topics.wrong");
            return "redirect:/webinars/topics";
        }
        model.addAttribute("topics", chosen);
        model.addAttribute("reason", reason);
        return "schedule/aside";
    }

    @PostMapping("/aside/undoing")
    String destroy(@RequestParam String line, @CurrentUser SignedIn me, RedirectAttributes next) {
        topics.takeBack(WebinarDesk.line(line).orElseThrow(NotFoundException::new), me);
        Flash.success(next, "schedule.aside.undone");
        return "redirect:/webinars/topics";
    }
}
