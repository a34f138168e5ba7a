package nastavnik.fulfilment;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.execution.TaskEntry;
import nastavnik.execution.TaskFilter;
import nastavnik.execution.Tasks;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tasks: a school's own, or all of them for the city's roles. */
@Controller
@RequestMapping("/tasks")
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
class TaskController {

    private final Tasks tasks;
    private final TaskPages pages;

    TaskController(Tasks tasks, TaskPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String roadmap,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String activity,
            @CurrentUser SignedIn me,
            ListRequest request,
            Model model) {
        var filter = new TaskFilter(q, state, who, roadmap, section, quarter, activity);
        var page = tasks.page(filter, me, request.pageable(Tasks.SORTABLE));
        var found = page.map(pages.rows(page.getContent()));
        model.addAttribute("list", Listing.of(request, found));
        model.addAttribute("filter", filter);
        model.addAttribute("progress", pages.progress(filter, me));
        model.addAttribute("groups", pages.groups());
        model.addAttribute("school", me.role().worksForSchools());
        model.addAttribute("oneSchool", me.schoolIds().size() == 1);
        model.addAttribute("decides", me.is(Role.COMMITTEE) && found.hasContent());
        return "fulfilment/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("task", pages.view(find(id, me), me));
        model.addAttribute("school", me.role().worksForSchools());
        return "fulfilment/show";
    }

    private TaskEntry find(long id, SignedIn me) {
        return tasks.find(id, me).orElseThrow(NotFoundException::new);
    }
}
