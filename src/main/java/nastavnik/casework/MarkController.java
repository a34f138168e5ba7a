package nastavnik.casework;

import jakarta.servlet.http.HttpServletResponse;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.practice.Practices;
import nastavnik.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An expert's mark, given and taken back. */
@Controller
@RequestMapping("/practices/{id}/mark")
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE})
class MarkController {

    private static final int LONGEST = 2000;

    private final Practices practices;
    private final PracticePages pages;

    MarkController(Practices practices, PracticePages pages) {
        this.practices = practices;
        this.pages = pages;
    }

    @PostMapping
    String store(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String remark,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var words = remark.strip();
        if (!mark.matches("[1-5]") || words.isEmpty() || words.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("practice", pages.show(id, me));
            model.addAttribute("mark", mark);
            model.addAttribute("remark", words);
            model.addAttribute("noMark", !mark.matches("[1-5]"));
            model.addAttribute("noRemark", words.isEmpty() || words.length() > LONGEST);
            return "casework/show";
        }
        practices.mark(id, Integer.parseInt(mark), words, me);
        Flash.undoable(next, "/practices/" + id + "/mark/removal", "casework.marked");
        return "redirect:/practices/" + id;
    }

    @PostMapping("/removal")
    String destroy(@PathVariable long id, @CurrentUser SignedIn me, RedirectAttributes next) {
        practices.unmark(id, me);
        Flash.success(next, "casework.unmarked");
        return "redirect:/practices/" + id;
    }
}
