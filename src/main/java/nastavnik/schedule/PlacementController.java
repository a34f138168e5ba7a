package nastavnik.schedule;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.Proposals;
import nastavnik.webinar.Topic;
import nastavnik.webinar.Webinars;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several topics placed on dates at once, all or none. */
@Controller
@RequestMapping("/webinars/placements")
@OpenTo(Role.METHODOLOGIST)
class PlacementController {

    private final Proposals proposals;
    private final Webinars webinars;
    private final WebinarPages pages;
    private final WebinarDesk desk;

    PlacementController(Proposals proposals, Webinars webinars, WebinarPages pages, WebinarDesk desk) {
        this.proposals = proposals;
        this.webinars = webinars;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/new")
    ModelAndView create(@RequestParam(defaultValue = "") List<String> line, RedirectAttributes next) {
        var chosen = desk.waiting(line);
        if (chosen.isEmpty()) {
            Flash.warning(next, "schedule.topics.wrong");
            return new ModelAndView("redirect:/webinars/topics");
        }
        var form = PlacementForm.of(chosen, proposals.of(chosen), pages.present());
        return page(HttpStatus.OK, form, WebinarDesk.byKey(chosen));
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @Valid @ModelAttribute("form") PlacementForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes next) {
        var known = desk.topics(form);
        if (form.half().isEmpty()) {
            errors.rejectValue("half", "schedule.form.half.choose");
        }
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form, known);
        }
        if (known.values().stream().anyMatch(topic -> !topic.waits())) {
            Flash.warning(next, "schedule.taken");
            return new ModelAndView("redirect:/webinars/topics");
        }
        var wanted = form.rows().stream()
                .map(row -> desk.placement(form, row, topic(known, row)))
                .toList();
        var warnings =
                pages.warnings(wanted.stream().map(each -> each.plan().slot(0)).toList());
        if (warnings.unread(confirmed)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, form, known).addObject("warnings", warnings);
        }
        try {
            Flash.success(
                    next, "schedule.placed.several", webinars.place(wanted, me).size());
            return new ModelAndView("redirect:/webinars?half=" + form.half());
        } catch (ConflictException taken) {
            Flash.warning(next, "schedule.taken");
            return new ModelAndView("redirect:/webinars/topics");
        }
    }

    private ModelAndView page(HttpStatus status, PlacementForm form, Map<String, Topic> known) {
        return new ModelAndView("schedule/placement", status)
                .addObject("form", form)
                .addObject("halves", desk.halves(form.half()))
                .addObject(
                        "topics",
                        form.rows().stream().map(row -> topic(known, row)).toList());
    }

    private static Topic topic(Map<String, Topic> known, PlacementForm.Row row) {
        return Optional.ofNullable(known.get(row.line())).orElseThrow(NotFoundException::new);
    }
}
