package nastavnik.statement;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.web.ListRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The report on the execution: the page and its two files. */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER})
class StatementController {

    private final StatementPages pages;
    private final StatementPaper paper;
    private final Memos memos;

    StatementController(StatementPages pages, StatementPaper paper, Memos memos) {
        this.pages = pages;
        this.paper = paper;
        this.memos = memos;
    }

    @GetMapping("/executions/statement")
    ModelAndView show(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String roadmap,
            ListRequest list,
            @CurrentUser SignedIn me) {
        var day = pages.day(on);
        if (day.isEmpty()) {
            return new ModelAndView("statement/show", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("on", on)
                    .addObject("odd", true);
        }
        var page = new ModelAndView("statement/show")
                .addObject("on", Dates.compact(day.get()))
                .addObject("odd", false);
        pages.standing(day.get(), roadmap).ifPresent(standing -> {
            var draft = memos.draft(standing, me);
            page.addObject("statement", pages.view(standing, list))
                    .addObject("memo", draft)
                    .addObject("countedOn", Dates.full(draft.countedOn()))
                    .addObject("form", draft.letter());
        });
        return page;
    }

    @GetMapping("/executions/statement.docx")
    ResponseEntity<StreamingResponseBody> word(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String roadmap,
            @CurrentUser SignedIn me) {
        var standing = pages.existing(on, roadmap);
        var letter = memos.draft(standing, me).letter();
        memos.taken(standing, "docx");
        return paper.download(standing, "docx").of(paper.word(standing, letter, me));
    }

    @GetMapping("/executions/statement.xlsx")
    ResponseEntity<StreamingResponseBody> sheet(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String roadmap,
            @CurrentUser SignedIn me) {
        var standing = pages.existing(on, roadmap);
        memos.taken(standing, "xlsx");
        return paper.download(standing, "xlsx").of(paper.sheet(standing, me));
    }
}
