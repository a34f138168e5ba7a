package nastavnik.remark;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Choice;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo(Role.METHODOLOGIST)
@RequestMapping("/remarks")
class RemarkController {

    private static final long NONE = 0;

    private final CommonRemarks remarks;
    private final MessageSource messages;

    RemarkController(CommonRemarks remarks, MessageSource messages) {
        this.remarks = remarks;
        this.messages = messages;
    }

    /** A remark as it is shown. */
    record Row(long id, String place, String text, boolean retired) {}

    @GetMapping
    String index(Model model) {
        model.addAttribute(
                "rows",
                remarks.all().stream()
                        .map(each -> new Row(each.id(), words(each.place()), each.text(), each.retired()))
                        .toList());
        return "remark/index";
    }

    @GetMapping("/new")
    String create(Model model) {
        return form(NONE, new RemarkForm("", "", ""), model);
    }

    @PostMapping
    String store(
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (refused(NONE, form, errors)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(NONE, form, model);
        }
        remarks.add(form.about(), form.text());
        Flash.success(next, "remark.added");
        return "redirect:/remarks";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        return form(id, RemarkForm.of(remarks.find(id)), model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (refused(id, form, errors)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(id, form, model);
        }
        remarks.reword(id, form.versionRead(), form.about(), form.text());
        Flash.success(next, "remark.reworded");
        return "redirect:/remarks";
    }

    private boolean refused(long id, RemarkForm form, BindingResult errors) {
        if (!errors.hasErrors() && remarks.taken(form.about(), form.text(), id)) {
            errors.rejectValue("text", "remark.taken");
        }
        return errors.hasErrors();
    }

    private String form(long id, RemarkForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("places", places());
        return "remark/form";
    }

    private List<Choice> places() {
        return Stream.of(RemarkPlace.values())
                .map(place -> new Choice(place.name(), words(place)))
                .toList();
    }

    private String words(RemarkPlace place) {
        return messages.getMessage("remark.place." + place, null, Locale.of("ru"));
    }
}
