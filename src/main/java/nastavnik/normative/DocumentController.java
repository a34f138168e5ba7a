package nastavnik.normative;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.form.Difference;
import nastavnik.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The committee keeps the list that everybody reads at {@code /open/documents}. */
@Controller
@RequestMapping("/documents")
@OpenTo(Role.COMMITTEE)
class DocumentController {

    private static final String LIST = "redirect:/documents";

    private final Normatives normatives;
    private final Attachments attachments;
    private final DocumentPages pages;

    DocumentController(Normatives normatives, Attachments attachments, DocumentPages pages) {
        this.normatives = normatives;
        this.attachments = attachments;
        this.pages = pages;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("shelves", normatives.shelves());
        return "normative/index";
    }

    @GetMapping("/new")
    ModelAndView create() {
        return pages.page(null, HttpStatus.OK, List.of()).addObject("form", DocumentForm.blank());
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            var added = normatives.addOnce(form.card());
            if (added.isPresent()) {
                return attach(added.get(), form, files, me, next);
            }
            errors.rejectValue("title", "normative.twice");
        }
        return pages.page(null, HttpStatus.UNPROCESSABLE_CONTENT, List.of());
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return pages.page(id, HttpStatus.OK, List.of()).addObject("form", normatives.form(id));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DocumentForm form,
            BindingResult errors,
            @RequestParam(required = false) MultipartFile @Nullable [] files,
            @CurrentUser SignedIn me,
            RedirectAttributes next) {
        var now = normatives.form(id);
        if (errors.hasErrors()) {
            return pages.page(id, HttpStatus.UNPROCESSABLE_CONTENT, List.of());
        }
        try {
            normatives.revise(id, form.version().isEmpty() ? -1 : Integer.parseInt(form.version()), form.card());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return pages.page(id, HttpStatus.CONFLICT, List.of())
                    .addObject("form", form.onVersion(now.version()))
                    .addObject(
                            "differences",
                            Difference.between(
                                    now,
                                    form,
                                    "normative.field",
                                    Set.of("version"),
                                    (field, value) -> value.toString()));
        }
        return attach(id, form, files, me, next);
    }

    private ModelAndView attach(
            long id, DocumentForm form, MultipartFile @Nullable [] files, SignedIn me, RedirectAttributes next) {
        var holder = new Holder(Normatives.SUBJECT, id);
        var refused = attachments.attach(holder, files == null ? List.of() : Arrays.asList(files), me);
        attachments.show(holder, true);
        if (!refused.isEmpty()) {
            return pages.page(id, HttpStatus.UNPROCESSABLE_CONTENT, refused).addObject("form", normatives.form(id));
        }
        Flash.success(next, "normative.saved", form.title());
        return new ModelAndView(LIST);
    }

    @PostMapping("/{id}/removal")
    String destroy(@PathVariable long id, RedirectAttributes next) {
        normatives.remove(id);
        Flash.success(next, "normative.removed");
        return LIST;
    }
}
