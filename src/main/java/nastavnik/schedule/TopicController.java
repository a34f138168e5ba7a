package nastavnik.schedule;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Choice;
import nastavnik.report.ReportWords;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.webinar.TopicFilter;
import nastavnik.webinar.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Topics of accepted reports: which wait, which are placed, which were put aside and why. */
@Controller
@RequestMapping("/webinars/topics")
@OpenTo(Role.METHODOLOGIST)
class TopicController {

    private final Topics topics;
    private final ReportWords words;

    TopicController(Topics topics, ReportWords words) {
        this.topics = topics;
        this.words = words;
    }

    @GetMapping
    String index(TopicFilter filter, ListRequest asked, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute(
                "listing",
                Listing.of(
                        asked,
                        topics.page(filter, asked.pageable(Topics.SORTABLE)).map(topic -> TopicRow.of(topic, words))));
        model.addAttribute(
                "quarters",
                topics.quarters().stream()
                        .map(quarter -> new Choice(quarter.toString(), words.shortQuarter(quarter)))
                        .toList());
        model.addAttribute("schools", topics.schools());
        return "schedule/topics";
    }
}
