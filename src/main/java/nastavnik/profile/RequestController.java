package nastavnik.profile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one mentee asks for. */
@Controller
@RequestMapping("/participants/{id}/request")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class RequestController {

    private final ProfileService profiles;
    private final ProfilePages pages;

    RequestController(ProfileService profiles, ProfilePages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        var kept = profiles.showRequest(me, id);
        return kept.kept()
                ? new ModelAndView("profile/request", java.util.Map.of("owner", profiles.mentee(me, id), "kept", kept))
                : new ModelAndView("redirect:/participants/" + id + "/request/edit");
    }

    @GetMapping("/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, profiles.requestForm(me, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            profiles.save(me, id, form);
        } catch (ProfileRefused refused) {
            errors.rejectValue("request", refused.key());
            return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            var now = profiles.requestForm(me, id);
            var page = page(me, id, form.onVersion(now.version()), HttpStatus.CONFLICT);
            page.addObject("differences", pages.differences(now, form, "profile.request", Set.of("version")));
            return page;
        }
        Flash.success(next, "profile.request.saved");
        return new ModelAndView("redirect:/participants/" + id + "/request");
    }

    @GetMapping("/removal")
    String removing(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("owner", profiles.mentee(me, id));
        return "profile/request-removal";
    }

    @PostMapping("/removal")
    String remove(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        profiles.removeRequest(me, id);
        Flash.success(next, "profile.request.removed");
        return "redirect:/participants/" + id;
    }

    private ModelAndView page(SignedIn me, long id, RequestForm form, HttpStatus status) {
        var page = pages.form("profile/request-form", status, form.themes(), List.of(form.form()));
        page.addObject("form", form);
        page.addObject("owner", profiles.mentee(me, id));
        return page;
    }
}
