package nastavnik.reflection;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
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

/** What one pair says at its end. */
@Controller
@RequestMapping("/mentor-pairs/{id}/reflection")
@OpenTo({Role.DIRECTOR, Role.CURATOR, Role.MENTOR})
class ReflectionController {

    private final Reflections reflections;
    private final ReflectionPages pages;

    ReflectionController(Reflections reflections, ReflectionPages pages) {
        this.reflections = reflections;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        var view = pages.show(me, id);
        return view.kept() || view.pair().silenced()
                ? new ModelAndView("reflection/show", "reflection", view)
                : new ModelAndView("redirect:/mentor-pairs/" + id + "/reflection/edit");
    }

    @GetMapping("/edit")
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id) {
        return page(me, id, pages.form(me, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReflectionForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var pair = pages.pair(me, id);
        if (!errors.hasErrors()) {
            try {
                reflections.write(pair, form.version(), form.words());
                Flash.success(next, "reflection.saved");
                return new ModelAndView("redirect:/mentor-pairs/" + id + "/reflection");
            } catch (ReflectionRefused refused) {
                errors.rejectValue("result", refused.key());
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                var now = pages.form(me, id);
                return page(me, id, form.onVersion(now.version()), HttpStatus.CONFLICT)
                        .addObject(
                                "differences",
                                Difference.between(
                                        now,
                                        form,
                                        "reflection",
                                        Set.of("version"),
                                        (field, value) -> value.toString()));
            }
        }
        return page(me, id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, long id, ReflectionForm form, HttpStatus status) {
        var page = new ModelAndView("reflection/form", status);
        page.addObject("pair", pages.pair(me, id));
        page.addObject("form", form);
        return page;
    }
}
