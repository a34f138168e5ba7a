package nastavnik.mentoringform;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mentoring/{dictionary}")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class DictionaryController {

    private final DictionaryService dictionaries;

    DictionaryController(DictionaryService dictionaries) {
        this.dictionaries = dictionaries;
    }

    @ModelAttribute("dictionary")
    Dictionary dictionary(@PathVariable String dictionary) {
        return Dictionary.named(dictionary).orElseThrow(NotFoundException::new);
    }

    @GetMapping
    String index(@ModelAttribute(name = "dictionary", binding = false) Dictionary dictionary, Model model) {
        model.addAttribute("dictionaries", Dictionary.values());
        model.addAttribute("rows", dictionaries.list(dictionary));
        return "mentoringform/index";
    }

    @GetMapping("/new")
    String create(@ModelAttribute(name = "dictionary", binding = false) Dictionary dictionary, Model model) {
        model.addAttribute("form", EntryForm.blank());
        return "mentoringform/form";
    }

    @PostMapping
    ModelAndView store(
            @ModelAttribute(name = "dictionary", binding = false) Dictionary dictionary,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes next) {
        check(dictionary, null, form, errors);
        if (errors.hasErrors()) {
            return new ModelAndView("mentoringform/form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        dictionaries.add(dictionary, form.name(), form.otherNames());
        Flash.success(next, "mentoringform.added." + dictionary, form.name());
        return new ModelAndView("redirect:/mentoring/" + dictionary.word());
    }

    @GetMapping("/{id}/edit")
    String edit(
            @ModelAttribute(name = "dictionary", binding = false) Dictionary dictionary,
            @PathVariable long id,
            Model model) {
        model.addAttribute("form", dictionaries.form(dictionary, id));
        return "mentoringform/form";
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @ModelAttribute(name = "dictionary", binding = false) Dictionary dictionary,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes next) {
        check(dictionary, id, form, errors);
        if (errors.hasErrors()) {
            return new ModelAndView("mentoringform/form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            dictionaries.revise(dictionary, id, form.version(), form.name(), form.otherNames());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return conflict(dictionary, id, form);
        }
        Flash.success(next, "mentoringform.saved." + dictionary, form.name());
        return new ModelAndView("redirect:/mentoring/" + dictionary.word());
    }

    private void check(Dictionary dictionary, @Nullable Long id, EntryForm form, Errors errors) {
        dictionaries
                .takenBy(dictionary, id, form.name(), form.otherNames())
                .ifPresent(other -> errors.rejectValue(
                        form.name().equals(other) ? "name" : "aliases",
                        "mentoringform.taken." + dictionary,
                        new Object[] {other},
                        null));
    }

    private ModelAndView conflict(Dictionary dictionary, long id, EntryForm form) {
        var now = dictionaries.form(dictionary, id);
        var page = new ModelAndView("mentoringform/form", HttpStatus.CONFLICT);
        page.addObject("form", form.onVersion(now.version()));
        page.addObject(
                "differences",
                Difference.between(now, form, "mentoringform", Set.of("version"), (field, value) -> value.toString()));
        return page;
    }
}
