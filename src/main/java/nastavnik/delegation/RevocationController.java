package nastavnik.delegation;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a naming before its last day. */
@Controller
@OpenTo({Role.DIRECTOR, Role.ADMINISTRATOR})
class RevocationController {

    private final DelegationService delegations;

    RevocationController(DelegationService delegations) {
        this.delegations = delegations;
    }

    @PostMapping("/schools/{schoolId}/delegations/{id}/revocation")
    String store(
            @PathVariable long schoolId, @PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        try {
            delegations.revoke(schoolId, id, me);
            Flash.success(next, "delegation.revoked");
        } catch (ConflictException over) {
            Flash.warning(next, "delegation.alreadyOver");
        }
        return "redirect:/schools/" + schoolId + "/delegations";
    }
}
