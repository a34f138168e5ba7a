package nastavnik.remark;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A remark that is offered no more; schools that got it keep it. */
@Controller
@OpenTo(Role.METHODOLOGIST)
class RetirementController {

    private final CommonRemarks remarks;

    RetirementController(CommonRemarks remarks) {
        this.remarks = remarks;
    }

    @PostMapping("/remarks/{id}/retirement")
    String store(@PathVariable long id, RedirectAttributes next) {
        remarks.retire(id);
        Flash.undoable(next, "/remarks/" + id + "/return", "remark.retired");
        return "redirect:/remarks";
    }

    @PostMapping("/remarks/{id}/return")
    String destroy(@PathVariable long id, RedirectAttributes next) {
        remarks.restore(id);
        Flash.success(next, "remark.restored");
        return "redirect:/remarks";
    }
}
