package nastavnik.agreement;

import jakarta.validation.Valid;
import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.plan.RoadmapStatus;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The committee reads what a school has sent, and agrees or returns it. */
@Controller
@OpenTo(Role.COMMITTEE)
class ReviewController {

    private static final String QUEUE = "redirect:/school-roadmaps?state=sent";

    private final ReviewPages pages;
    private final Submissions submissions;
    private final Roadmaps roadmaps;

    ReviewController(ReviewPages pages, Submissions submissions, Roadmaps roadmaps) {
        this.pages = pages;
        this.submissions = submissions;
        this.roadmaps = roadmaps;
    }

    @GetMapping("/school-roadmaps/{id}/review")
    ModelAndView create(@PathVariable long id) {
        var view = pages.view(id);
        return waits(id)
                ? page(new ReviewForm(Integer.toString(view.ordinal()), "", List.of(), ""), view, "", HttpStatus.OK)
                : new ModelAndView("redirect:/roadmaps/" + id);
    }

    @PostMapping("/school-roadmaps/{id}/review")
    ModelAndView store(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult typed,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var view = pages.view(id);
        if (form.agrees() && !form.saysNothing()) {
            typed.reject("agreement.review.contradiction");
        } else if (!form.agrees() && form.saysNothing()) {
            typed.reject("agreement.review.missing");
        }
        if (typed.hasErrors()) {
            return page(form, view, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            if (form.agrees()) {
                submissions.agree(id, form.ordinal(), me);
            } else {
                submissions.sendBack(id, form.ordinal(), form.remark(), form.remarks(), me);
            }
        } catch (ConflictException answeredMeanwhile) {
            return page(form, view, pages.answered(id), HttpStatus.CONFLICT);
        }
        Flash.success(next, form.agrees() ? "agreement.review.agreed" : "agreement.review.returned", view.school());
        return new ModelAndView(QUEUE);
    }

    /** @param conflict what has become of the roadmap meanwhile; empty where nothing has */
    private ModelAndView page(ReviewForm form, ReviewView view, String conflict, HttpStatus status) {
        var typed = new java.util.HashMap<Long, String>();
        form.remarks().forEach(remark -> typed.put(remark.activityId(), remark.remark()));
        return new ModelAndView("agreement/review", status)
                .addObject("form", form)
                .addObject("view", view)
                .addObject("typed", typed)
                .addObject("conflict", conflict);
    }

    private boolean waits(long id) {
        return roadmaps.find(id).orElseThrow(NotFoundException::new).status() == RoadmapStatus.SENT;
    }
}
