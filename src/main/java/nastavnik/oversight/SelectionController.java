package nastavnik.oversight;

import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.Tasks;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tasks ticked in a list: returned or reminded of, with the same words to all. */
@Controller
@OpenTo(Role.COMMITTEE)
class SelectionController {

    /** The list of tasks with its filters, and no other address. */
    private static final Pattern LIST = Pattern.compile("/tasks(\\?[\\w.~%&=+*-]*)?");
    /** As many as a page of the list shows. */
    private static final int MOST = 200;

    private final Fulfilment fulfilment;
    private final Tasks tasks;
    private final OutcomeWords outcomes;

    SelectionController(Fulfilment fulfilment, Tasks tasks, OutcomeWords outcomes) {
        this.fulfilment = fulfilment;
        this.tasks = tasks;
        this.outcomes = outcomes;
    }

    /** Leads to the page on which the words are written. */
    @PostMapping("/tasks/selections")
    String store(
            @RequestParam String act,
            @RequestParam(name = "task", defaultValue = "") List<Long> ids,
            ListRequest list,
            RedirectAttributes next) {
        if (ids.isEmpty()) {
            Flash.warning(next, "oversight.chosen.none");
            return "redirect:" + list.on("/tasks");
        }
        var chosen = ids.stream().filter(Objects::nonNull).limit(MOST).map(id -> "task=" + id);
        var from = list.on("/tasks");
        return "redirect:/tasks/" + (act.equals("remind") ? "prompts" : "returns") + "/new?"
                + chosen.collect(Collectors.joining("&"))
                + (from.contains("?") ? "&list=" + URLEncoder.encode(from, StandardCharsets.UTF_8) : "");
    }

    @GetMapping("/tasks/returns/new")
    ModelAndView createReturn(
            @RequestParam(name = "task") List<Long> ids,
            @RequestParam(defaultValue = "") String list,
            @CurrentUser SignedIn me) {
        return page("return", ids, list, me, HttpStatus.OK).addObject("form", new ReturnForm(""));
    }

    @PostMapping("/tasks/returns")
    ModelAndView storeReturn(
            @RequestParam(name = "task") List<Long> ids,
            @RequestParam(defaultValue = "") String list,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page("return", ids, list, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        outcomes.tell(next, "oversight.returned.many", fulfilment.sendBack(ids, form.remark(), me));
        return new ModelAndView("redirect:/tasks?state=returned");
    }

    @GetMapping("/tasks/prompts/new")
    ModelAndView createPrompt(
            @RequestParam(name = "task") List<Long> ids,
            @RequestParam(defaultValue = "") String list,
            @CurrentUser SignedIn me) {
        return page("remind", ids, list, me, HttpStatus.OK).addObject("form", new PromptForm(""));
    }

    @PostMapping("/tasks/prompts")
    ModelAndView storePrompt(
            @RequestParam(name = "task") List<Long> ids,
            @RequestParam(defaultValue = "") String list,
            @Valid @ModelAttribute("form") PromptForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page("remind", ids, list, me, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        outcomes.tell(next, "oversight.prompted", fulfilment.remind(ids, form.remark()));
        return new ModelAndView("redirect:" + back(list));
    }

    private static String back(String list) {
        return LIST.matcher(list).matches() ? list : "/tasks";
    }

    private ModelAndView page(String act, List<Long> ids, String list, SignedIn me, HttpStatus status) {
        var chosen = ids.stream()
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST)
                .map(id -> tasks.find(id, me))
                .flatMap(Optional::stream)
                .toList();
        return new ModelAndView("oversight/selection", status)
                .addObject("act", act)
                .addObject("back", back(list))
                .addObject("tasks", chosen);
    }
}
