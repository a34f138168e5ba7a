package nastavnik.profile;

import jakarta.validation.Valid;
import java.util.Map;
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

/** What one mentor can give. */
@Controller
@RequestMapping("/participants/{id}/mentor-profile")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MentorProfileController {

    private final ProfileService profiles;
    private final ProfilePages pages;

    MentorProfileController(ProfileService profiles, ProfilePages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        var kept = profiles.showMentor(me, id);
        return kept.kept()
                ? new ModelAndView("profile/mentor", Map.of("owner", profiles.mentor(me, id), "kept", kept))
                : new ModelAndView("redirect:/participants/" + id + "/mentor-profile/edit");
    }

    @GetMapping("/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, profiles.mentorForm(me, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                profiles.save(me, id, form);
                Flash.success(next, "profile.mentor.saved");
                return new ModelAndView("redirect:/participants/" + id + "/mentor-profile");
            } catch (ProfileRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var now = profiles.mentorForm(me, id);
                var page = page(me, id, form.onVersion(now.version()), HttpStatus.CONFLICT);
                page.addObject("differences", pages.differences(now, form, "profile.mentor", Set.of("version")));
                return page;
            }
        }
        return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/removal")
    String removing(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("owner", profiles.mentor(me, id));
        return "profile/mentor-removal";
    }

    @PostMapping("/removal")
    String remove(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        profiles.removeProfile(me, id);
        Flash.success(next, "profile.mentor.removed");
        return "redirect:/participants/" + id;
    }

    private ModelAndView page(SignedIn me, long id, MentorForm form, HttpStatus status) {
        var page = pages.form("profile/mentor-form", status, form.themes(), form.forms());
        page.addObject("form", form);
        page.addObject("owner", profiles.mentor(me, id));
        return page;
    }
}
