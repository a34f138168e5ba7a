package nastavnik.baseimport;

import java.util.Locale;
import java.util.Map;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.form.Choice;
import nastavnik.form.Typed;
import nastavnik.school.Schools;
import nastavnik.table.UnusableFile;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings a base, and shows what was read of it or what became of it. */
@Controller
@RequestMapping("/base-imports")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class BaseUploadController {

    private final BaseUploadService uploads;
    private final Schools schools;
    private final MessageSource messages;

    BaseUploadController(BaseUploadService uploads, Schools schools, MessageSource messages) {
        this.uploads = uploads;
        this.schools = schools;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView index(@CurrentUser SignedIn me, @RequestParam(defaultValue = "") String school) {
        return page(me, school, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (!school.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        if (file == null || Typed.fileName(file).isEmpty()) {
            return refused(me, school, new DefaultMessageSourceResolvable("baseimport.unusable.no-file"));
        }
        try {
            return new ModelAndView("redirect:/base-imports/" + uploads.upload(me, Long.parseLong(school), file));
        } catch (UnusableFile unusable) {
            return refused(me, school, unusable);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@CurrentUser SignedIn me, @PathVariable long id) {
        var upload = uploads.find(me, id);
        return upload.isStored()
                ? page("baseimport/outcome", upload).addObject("outcome", uploads.outcome(upload))
                : preview(upload, uploads.preview(me, upload), Map.of());
    }

    /** @param answers that were given before the page had to be shown again */
    static ModelAndView preview(BaseUpload upload, BasePreview preview, Map<String, String> answers) {
        return page("baseimport/show", upload).addObject("preview", preview).addObject("answers", answers);
    }

    private static ModelAndView page(String view, BaseUpload upload) {
        return new ModelAndView(view)
                .addObject("id", upload.id())
                .addObject("school", upload.schoolId())
                .addObject("fileName", upload.fileName());
    }

    private ModelAndView refused(SignedIn me, String school, MessageSourceResolvable why) {
        return page(me, school, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("error", messages.getMessage(why, Locale.of("ru")));
    }

    private ModelAndView page(SignedIn me, String school, HttpStatus status) {
        var choices = schools.choices(me.schoolIds());
        return new ModelAndView("baseimport/index", status)
                .addObject("schools", choices)
                .addObject(
                        "school",
                        choices.stream()
                                .map(Choice::value)
                                .filter(school::equals)
                                .findAny()
                                .orElse(
                                        choices.isEmpty()
                                                ? ""
                                                : choices.getFirst().value()));
    }
}
