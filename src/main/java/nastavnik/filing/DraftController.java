package nastavnik.filing;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.report.Filing;
import nastavnik.report.ReportSheet;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.TooManyLinesException;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stores a draft: by the buttons of the page, each of which saves first, and by itself while someone types. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class DraftController {

    private final Filing filing;
    private final Reports reports;
    private final FilingPages pages;

    DraftController(Filing filing, Reports reports, FilingPages pages) {
        this.filing = filing;
        this.reports = reports;
        this.pages = pages;
    }

    @PostMapping("/reports/{id}/draft")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var form = DraftForm.of(typed).withoutDropped();
        var content = wanted(form, id, me);
        try {
            var saved = filing.save(id, form.version(), content, me);
            return new ModelAndView("redirect:" + andThen(saved, form.then(), me, next));
        } catch (TooManyLinesException refused) {
            var report = reports.sheet(id, me).with(form.version(), content);
            return new ModelAndView("filing/edit", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("report", pages.edit(report, me, "", false))
                    .addObject("tooMany", ReportContent.MOST_LINES);
        } catch (OptimisticLockingFailureException | ConflictException changedMeanwhile) {
            return refused(form, reports.sheet(id, me));
        }
    }

    /** Both versions where somebody else has written meanwhile; what was typed, to be copied, where nothing can be written any more. */
    private ModelAndView refused(DraftForm form, ReportSheet report) {
        return report.writable()
                ? new ModelAndView("filing/conflict", HttpStatus.CONFLICT)
                        .addObject("conflict", ConflictView.of(form.content(), report, pages))
                : new ModelAndView("filing/closed", HttpStatus.CONFLICT)
                        .addObject("closed", pages.closed(form.content(), report));
    }

    @PostMapping(path = "/reports/{id}/autosave", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedView> store(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, @CurrentUser SignedIn me) {
        var form = DraftForm.of(typed);
        try {
            var saved = filing.save(id, form.version(), form.content(), me);
            return ResponseEntity.ok(pages.saved(saved, me, "true".equals(typed.getFirst("checked"))));
        } catch (TooManyLinesException refused) {
            var words = pages.say("filing.tooMany", ReportContent.MOST_LINES);
            return ResponseEntity.unprocessableContent().body(SavedView.refused("full", words));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            var outcome = reports.sheet(id, me).writable() ? "conflict" : "closed";
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(SavedView.refused(outcome, pages.say("filing.autosave." + outcome)));
        } catch (ConflictException closed) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(SavedView.refused("closed", pages.say("filing.autosave.closed")));
        }
    }

    private ReportContent wanted(DraftForm form, long id, SignedIn me) {
        return "merge".equals(form.then())
                ? form.mergedWith(reports.sheet(id, me).now().content()).content()
                : form.content();
    }

    private String andThen(ReportSheet saved, String then, SignedIn me, RedirectAttributes next) {
        var page = "/reports/" + saved.id();
        return switch (then) {
            case "check" -> page + "/submission/new";
            case "webinar", "practice" -> page + "/edit?add=" + then + "#" + then + "s";
            case "no-data" -> noData(saved, me, page);
            case "copy" -> page + "/copying/new";
            case "save", "merge" -> {
                Flash.success(next, "filing.draft.saved");
                yield page + "/edit";
            }
            default -> page + "/edit";
        };
    }

    private String noData(ReportSheet saved, SignedIn me, String page) {
        if (saved.now().content().lines() > 0) {
            return page + "/no-data/new";
        }
        filing.declareNoData(saved.id(), saved.version(), me);
        return page + "/edit";
    }
}
