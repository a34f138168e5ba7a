package nastavnik.mentoringform;

import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entry out of use, and back in use. */
@Controller
@RequestMapping("/mentoring/{dictionary}/{id}")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class RetirementController {

    private final DictionaryService dictionaries;

    RetirementController(DictionaryService dictionaries) {
        this.dictionaries = dictionaries;
    }

    @PostMapping("/retirement")
    String store(@PathVariable String dictionary, @PathVariable long id, RedirectAttributes next) {
        var wanted = Dictionary.named(dictionary).orElseThrow(NotFoundException::new);
        var name = dictionaries.retire(wanted, id);
        var path = "/mentoring/" + wanted.word();
        Flash.undoable(next, path + "/" + id + "/restoration", "mentoringform.retired." + wanted, name);
        return "redirect:" + path;
    }

    @PostMapping("/restoration")
    String destroy(@PathVariable String dictionary, @PathVariable long id, RedirectAttributes next) {
        var wanted = Dictionary.named(dictionary).orElseThrow(NotFoundException::new);
        Flash.success(next, "mentoringform.restored." + wanted, dictionaries.restore(wanted, id));
        return "redirect:/mentoring/" + wanted.word();
    }
}
