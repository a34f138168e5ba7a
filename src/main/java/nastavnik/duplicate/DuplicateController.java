package nastavnik.duplicate;

import java.util.Locale;
import java.util.Map;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.RuleBroken;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cards that may be one person's, and the word that they are, or are not. */
@Controller
@RequestMapping("/duplicates")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class DuplicateController {

    private final DuplicateService duplicates;
    private final MessageSource messages;

    DuplicateController(DuplicateService duplicates, MessageSource messages) {
        this.duplicates = duplicates;
        this.messages = messages;
    }

    @GetMapping
    String index(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("rows", duplicates.list(me));
        model.addAttribute("most", LikelyDuplicates.MOST);
        model.addAttribute("several", me.schoolIds().size() > 1);
        model.addAttribute("under", "/participants");
        return "duplicate/index";
    }

    @GetMapping("/{one}/{other}")
    String show(@CurrentUser SignedIn me, @PathVariable long one, @PathVariable long other, Model model) {
        model.addAttribute("two", duplicates.compare(me, one, other));
        model.addAttribute("under", "/participants");
        return "duplicate/show";
    }

    @PostMapping("/{one}/{other}")
    String update(
            @CurrentUser SignedIn me,
            @PathVariable long one,
            @PathVariable long other,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        try {
            var stays = duplicates.merge(me, one, other, MergeForm.of(typed));
            Flash.success(next, "duplicate.merged");
            return "redirect:/participants/" + stays;
        } catch (NotChosen missing) {
            Flash.warning(next, "duplicate.notChosen", missing.title());
        } catch (RuleBroken broken) {
            var why = messages.getMessage(broken.key(), null, Locale.of("ru"));
            Flash.warning(next, "duplicate.notMerged", why);
        } catch (ConflictException | DataIntegrityViolationException obstacle) {
            Flash.warning(next, "duplicate.obstacle");
        }
        return "redirect:/duplicates/" + one + "/" + other;
    }

    @PostMapping("/{one}/{other}/parting")
    String part(@CurrentUser SignedIn me, @PathVariable long one, @PathVariable long other, RedirectAttributes next) {
        duplicates.part(me, one, other);
        Flash.success(next, "duplicate.parted");
        return "redirect:/duplicates";
    }
}
