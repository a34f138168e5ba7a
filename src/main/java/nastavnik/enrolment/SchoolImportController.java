package nastavnik.enrolment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Typed;
import nastavnik.table.UnusableFile;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploads a table of schools and shows what was read of it, or what became of it. */
@Controller
@RequestMapping("/school-imports")
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class SchoolImportController {

    private final SchoolImportService imports;
    private final CommitteeClock clock;
    private final MessageSource messages;

    SchoolImportController(SchoolImportService imports, CommitteeClock clock, MessageSource messages) {
        this.imports = imports;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView index(@CurrentUser SignedIn me) {
        return page(me, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me, @RequestParam(required = false) List<MultipartFile> file, Locale locale)
            throws IOException {
        var sent = file == null || file.isEmpty() ? null : file.getFirst();
        if (sent == null || Typed.fileName(sent).isEmpty()) {
            return refused(me, new DefaultMessageSourceResolvable("enrolment.unusable.no-file"), locale);
        }
        var copy = Files.createTempFile("school-import", ".upload");
        try {
            sent.transferTo(copy);
            return new ModelAndView("redirect:/school-imports/" + imports.upload(me, copy, Typed.fileName(sent)));
        } catch (UnusableFile unusable) {
            return refused(me, unusable, locale);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private ModelAndView refused(SignedIn me, MessageSourceResolvable why, Locale locale) {
        return page(me, HttpStatus.UNPROCESSABLE_CONTENT).addObject("error", messages.getMessage(why, locale));
    }

    private ModelAndView page(SignedIn me, HttpStatus status) {
        return new ModelAndView("enrolment/index", status)
                .addObject(
                        "recent",
                        imports.recent(me).stream()
                                .map(upload -> new UploadRow(
                                        upload.id(),
                                        upload.fileName(),
                                        Dates.dateTime(clock.local(upload.createdAt())),
                                        upload.storedAt() != null))
                                .toList());
    }

    @GetMapping("/{id}")
    String show(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        var upload = imports.find(me, id);
        model.addAttribute("id", id);
        model.addAttribute("fileName", upload.fileName());
        if (upload.isStored()) {
            model.addAttribute("outcome", imports.outcome(upload));
            return "enrolment/outcome";
        }
        model.addAttribute("preview", imports.preview(upload));
        return "enrolment/show";
    }

    /** An upload in the list of its sender. */
    record UploadRow(long id, String fileName, String when, boolean stored) {}
}
