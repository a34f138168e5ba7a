package nastavnik.school;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.ListRequest;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of schools as it is read. */
@Controller
@RequestMapping("/schools")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class SchoolController {

    private final SchoolPages pages;
    private final SchoolWords words;

    SchoolController(SchoolPages pages, SchoolWords words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    @OpenToSignedIn
    String index(
            @CurrentUser SignedIn me, @ModelAttribute("filter") SchoolFilter filter, ListRequest asked, Model model) {
        if (me.role().worksForSchools()) {
            return me.schoolIds().size() == 1
                    ? "redirect:/schools/" + me.schoolIds().iterator().next()
                    : own(me, asked, model);
        }
        model.addAttribute("listing", pages.list(filter, asked));
        model.addAttribute("types", words.types());
        model.addAttribute("flags", words.flags());
        model.addAttribute("districts", pages.districts());
        model.addAttribute("export", filter.url("/schools/export"));
        model.addAttribute("mayEdit", SchoolPages.mayEdit(me));
        return "school/index";
    }

    private String own(SignedIn me, ListRequest asked, Model model) {
        model.addAttribute("listing", pages.own(me, asked));
        return "school/own";
    }

    @GetMapping("/{id}")
    @OpenToSignedIn
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        if (!me.sees(id)) {
            throw new NotFoundException();
        }
        model.addAttribute("school", pages.view(me, id));
        return "school/show";
    }
}
