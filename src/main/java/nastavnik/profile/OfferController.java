package nastavnik.profile;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school's decision to offer a mentor to the other schools. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class OfferController {

    private final ProfileService profiles;

    OfferController(ProfileService profiles) {
        this.profiles = profiles;
    }

    @PostMapping("/participants/{id}/mentor-profile/offer")
    String store(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        var page = "/participants/" + id + "/mentor-profile";
        try {
            profiles.offer(me, id);
            Flash.undoable(next, page + "/offer/withdrawal", "profile.mentor.offered");
        } catch (ProfileRefused refused) {
            Flash.warning(next, refused.key());
        }
        return "redirect:" + page;
    }

    @PostMapping("/participants/{id}/mentor-profile/offer/withdrawal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        profiles.withdraw(me, id);
        Flash.success(next, "profile.mentor.withdrawn");
        return "redirect:/participants/" + id + "/mentor-profile";
    }
}
