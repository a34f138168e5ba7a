package nastavnik.statement;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.progress.Standing;
import nastavnik.web.Flash;
import nastavnik.web.ListRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter that goes with the report: kept as typed, whatever button was pressed, or proposed anew. */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER})
class MemoController {

    private static final String PAGE = "redirect:/executions/statement";

    private final StatementPages pages;
    private final Memos memos;

    MemoController(StatementPages pages, Memos memos) {
        this.pages = pages;
        this.memos = memos;
    }

    @PostMapping("/executions/statement/memo")
    ModelAndView update(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String roadmap,
            @RequestParam(defaultValue = "") String then,
            @Valid @ModelAttribute("form") MemoForm form,
            BindingResult typed,
            ListRequest list,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var standing = pages.existing(on, roadmap);
        if (typed.hasErrors()) {
            var draft = memos.draft(standing, me);
            return new ModelAndView("statement/show", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("on", on)
                    .addObject("odd", false)
                    .addObject("statement", pages.view(standing, list))
                    .addObject("memo", draft)
                    .addObject("countedOn", Dates.full(draft.countedOn()))
                    .addObject("form", form);
        }
        memos.keep(form, standing, me);
        where(standing, next);
        if (then.equals("docx")) {
            return new ModelAndView(PAGE + ".docx");
        }
        Flash.success(next, "statement.memo.kept");
        return new ModelAndView(PAGE);
    }

    @PostMapping("/executions/statement/memo/renewal")
    String renew(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String roadmap,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var standing = pages.existing(on, roadmap);
        memos.discard(standing, me);
        Flash.success(next, "statement.memo.renewed");
        where(standing, next);
        return PAGE;
    }

    private static void where(Standing standing, RedirectAttributes next) {
        next.addAttribute("on", Dates.compact(standing.day()));
        if (standing.inForce().size() > 1) {
            next.addAttribute("roadmap", standing.roadmap().roadmapId());
        }
    }
}
