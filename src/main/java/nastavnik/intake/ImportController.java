package nastavnik.intake;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.UnreadableFile;
import nastavnik.roadmap.OrderColumn.Kind;
import nastavnik.roadmap.RoadmapLevel;
import nastavnik.web.Choice;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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

@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/roadmap-imports")
class ImportController {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final IntakeService intake;
    private final ImportPages pages;
    private final MessageSource messages;

    ImportController(IntakeService intake, ImportPages pages, MessageSource messages) {
        this.intake = intake;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/new")
    String create() {
        return "intake/new";
    }

    @PostMapping
    ModelAndView store(@RequestParam MultipartFile file, @CurrentUser SignedIn person) {
        try {
            return new ModelAndView("redirect:/roadmap-imports/" + intake.upload(file, person));
        } catch (UnreadableFile unreadable) {
            return refused(messages.getMessage(unreadable, RUSSIAN));
        } catch (NoRoadmapInFile noTable) {
            return refused(messages.getMessage("intake.noTable", null, RUSSIAN));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @CurrentUser SignedIn person) {
        var upload = intake.find(id, person);
        if (upload.roadmapId() != null) {
            return new ModelAndView("redirect:/roadmaps/" + upload.roadmapId());
        }
        return preview(upload, ImportForm.proposed(upload.table()), HttpStatus.OK);
    }

    /** The preview with other columns, period or title; nothing is stored. */
    @PostMapping("/{id}/preview")
    ModelAndView preview(@PathVariable UUID id, @ModelAttribute("form") ImportForm form, @CurrentUser SignedIn person) {
        return preview(intake.find(id, person), form, HttpStatus.OK);
    }

    @PostMapping("/{id}/roadmap")
    ModelAndView update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult typed,
            @CurrentUser SignedIn person,
            RedirectAttributes next) {
        var upload = intake.find(id, person);
        check(upload, form, typed);
        if (typed.hasErrors()) {
            return preview(upload, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var roadmapId = intake.store(id, form, person);
        Flash.success(next, "intake.stored");
        return new ModelAndView("redirect:/roadmaps/" + roadmapId);
    }

    private static void check(StoredImport upload, ImportForm form, BindingResult typed) {
        if (!typed.hasFieldErrors("periodFrom")
                && !typed.hasFieldErrors("periodTo")
                && form.period().isEmpty()) {
            typed.rejectValue("periodTo", "intake.period.reversed");
        }
        if (Arrays.stream(RoadmapLevel.values()).noneMatch(level -> level.name().equals(form.level()))) {
            typed.rejectValue("level", "intake.level.unknown");
        }
        var kinds = form.kinds(upload.table().captions().size());
        if (!kinds.contains(Kind.TITLE)) {
            typed.rejectValue("columns", "intake.columns.noTitle");
        }
        if (kinds.stream().filter(java.util.Objects::nonNull).distinct().count()
                != kinds.stream().filter(java.util.Objects::nonNull).count()) {
            typed.rejectValue("columns", "intake.columns.twice");
        }
    }

    private ModelAndView preview(StoredImport upload, ImportForm form, HttpStatus status) {
        var page = new ModelAndView("intake/show");
        page.setStatus(status);
        return page.addObject("form", form)
                .addObject("upload", pages.view(upload, form, intake.read(upload.table(), form)))
                .addObject("levels", levels())
                .addObject("kinds", kinds());
    }

    private List<Choice> levels() {
        return Arrays.stream(RoadmapLevel.values())
                .map(level -> new Choice(level.name(), messages.getMessage("intake.level." + level, null, RUSSIAN)))
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), messages.getMessage("intake.kindOf." + kind, null, RUSSIAN)))
                .toList();
    }

    private static ModelAndView refused(String why) {
        var page = new ModelAndView("intake/new");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", why);
    }
}
