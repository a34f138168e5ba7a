package nastavnik.programme;

import jakarta.validation.Valid;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Difference;
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

/** How far one of a programme's stages is. */
@Controller
@RequestMapping("/programmes/{id}/stages/{number}")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class StageController {

    private final ProgrammeService programmes;

    StageController(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @GetMapping
    ModelAndView edit(@CurrentUser SignedIn me, @PathVariable long id, @PathVariable String number) {
        var stage = stage(number);
        return page(me, id, stage, programmes.stageForm(me, id, stage), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView update(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @PathVariable String number,
            @Valid @ModelAttribute("form") StageForm form,
            BindingResult errors,
            RedirectAttributes next) {
        var stage = stage(number);
        if (form.doneWithoutBeginning()) {
            errors.rejectValue("begunOn", "programme.stage.begunNeeded");
        }
        if (!errors.hasErrors()) {
            try {
                programmes.record(me, id, stage, form);
                Flash.success(next, "programme.stage.saved", stage.number());
                return new ModelAndView("redirect:/programmes/" + id);
            } catch (ProgrammeRefused refused) {
                var field = "title".equals(refused.field()) ? "begunOn" : refused.field();
                errors.rejectValue(field, refused.key());
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(me, id, stage, form);
            }
        }
        return page(me, id, stage, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(SignedIn me, long id, ProgrammeStage stage, StageForm form) {
        var now = programmes.stageForm(me, id, stage);
        var page = page(me, id, stage, form.onVersion(now.version()), HttpStatus.CONFLICT);
        page.addObject(
                "differences",
                Difference.between(
                        now, form, "programme.stage", java.util.Set.of("version"), (field, value) -> value.toString()));
        return page;
    }

    private ModelAndView page(SignedIn me, long id, ProgrammeStage stage, StageForm form, HttpStatus status) {
        var page = new ModelAndView("programme/stage", status);
        page.addObject("form", form);
        page.addObject("stage", stage);
        page.addObject("programme", programmes.show(me, id));
        return page;
    }

    private static ProgrammeStage stage(String number) {
        return ProgrammeStage.numbered(number).orElseThrow(NotFoundException::new);
    }
}
