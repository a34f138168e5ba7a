package nastavnik.school;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a director keeps up to date of the own school's card, because it goes into the reports. */
@Controller
@RequestMapping("/schools/{id}/contacts")
@OpenTo(Role.DIRECTOR)
class ContactsController {

    private final SchoolService schools;
    private final SchoolWords words;

    ContactsController(SchoolService schools, SchoolWords words) {
        this.schools = schools;
        this.words = words;
    }

    @ModelAttribute("school")
    Enrolled school(@CurrentUser SignedIn me, @PathVariable long id) {
        if (!me.worksFor(id)) {
            throw new NotFoundException();
        }
        return schools.find(id);
    }

    @GetMapping
    ModelAndView edit(@ModelAttribute(name = "school", binding = false) Enrolled school) {
        return new ModelAndView("school/contacts").addObject("form", ContactsForm.of(school));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ContactsForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return new ModelAndView("school/contacts", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            schools.reviseContacts(id, form);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return conflict(id, form);
        }
        Flash.success(next, "school.saved");
        return new ModelAndView("redirect:/schools/" + id);
    }

    private ModelAndView conflict(long id, ContactsForm form) {
        var now = schools.find(id);
        return new ModelAndView("school/contacts", HttpStatus.CONFLICT)
                .addObject("form", form.onVersion(Integer.toString(now.version())))
                .addObject("differences", words.differences(now.card(), form.on(now.card())));
    }
}
