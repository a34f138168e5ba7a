package nastavnik.dispatch;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Set;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Difference;
import nastavnik.notice.NoticeKind;
import nastavnik.notice.Wordings;
import nastavnik.web.ConflictException;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of each kind of message: looked at with invented values, revised, reset. */
@Controller
@RequestMapping("/notices/wordings")
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.ADMINISTRATOR})
class WordingController {

    private static final String HOME = "redirect:/notices/wordings";

    private final Wordings wordings;
    private final DispatchPages pages;

    WordingController(Wordings wordings, DispatchPages pages) {
        this.wordings = wordings;
        this.pages = pages;
    }

    /** A kind in the list. */
    record Row(String kind, String words, String subject, boolean revised) {}

    @GetMapping
    String index(Model model) {
        var rows = new ArrayList<Row>();
        wordings.all()
                .forEach((kind, kept) -> rows.add(new Row(
                        kind.name(),
                        pages.kind(kind),
                        wordings.sample(kind, kept.wording()).subject(),
                        kept.version() > 0)));
        model.addAttribute("rows", rows);
        return "dispatch/wordings";
    }

    @GetMapping("/{kind}/edit")
    ModelAndView edit(@PathVariable String kind) {
        var known = known(kind);
        return page(known, WordingForm.of(wordings.of(known)), HttpStatus.OK);
    }

    /** @param then {@code preview} only shows what would come of it */
    @PostMapping("/{kind}")
    ModelAndView update(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String then,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult typed,
            RedirectAttributes next) {
        var known = known(kind);
        check(known, "subject", form.subject(), typed);
        check(known, "text", form.text(), typed);
        if (typed.hasErrors()) {
            return page(known, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (then.equals("preview")) {
            return page(known, form, HttpStatus.OK);
        }
        try {
            wordings.revise(known, form.readVersion(), form.wording());
        } catch (ConflictException changedMeanwhile) {
            var stored = WordingForm.of(wordings.of(known));
            return page(known, form.onVersion(stored.readVersion()), HttpStatus.CONFLICT)
                    .addObject(
                            "differences",
                            Difference.between(
                                    stored, form, "dispatch", Set.of("version"), (field, value) -> value.toString()));
        }
        Flash.success(next, "dispatch.wording.kept", pages.kind(known));
        return new ModelAndView(HOME);
    }

    @PostMapping("/{kind}/reset")
    String reset(@PathVariable String kind, RedirectAttributes next) {
        var known = known(kind);
        wordings.reset(known);
        Flash.success(next, "dispatch.wording.reset.done", pages.kind(known));
        return HOME;
    }

    private void check(NoticeKind kind, String field, String words, BindingResult typed) {
        var unknown = wordings.unknown(kind, words);
        if (!unknown.isEmpty()) {
            typed.rejectValue(
                    field, "dispatch.wording.unknown", new Object[] {"{" + String.join("}, {", unknown) + "}"}, null);
        }
    }

    private ModelAndView page(NoticeKind kind, WordingForm form, HttpStatus status) {
        return new ModelAndView("dispatch/wording", status)
                .addObject("form", form)
                .addObject("kind", kind.name())
                .addObject("name", pages.kind(kind))
                .addObject("revised", wordings.of(kind).version() > 0)
                .addObject("sample", wordings.sample(kind, form.wording()))
                .addObject(
                        "places",
                        kind.places().stream()
                                .map(place -> "{" + wordings.name(place) + "}")
                                .toList());
    }

    private static NoticeKind known(String kind) {
        return NoticeKind.named(kind).orElseThrow(NotFoundException::new);
    }
}
