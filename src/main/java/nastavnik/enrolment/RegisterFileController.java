package nastavnik.enrolment;

import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Download;
import nastavnik.school.SchoolFilter;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register's workbooks to download. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE})
class RegisterFileController {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final RegisterFiles files;
    private final SchoolImportService imports;
    private final CommitteeClock clock;
    private final MessageSource messages;

    RegisterFileController(
            RegisterFiles files, SchoolImportService imports, CommitteeClock clock, MessageSource messages) {
        this.files = files;
        this.imports = imports;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/schools/export")
    @OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
    ResponseEntity<StreamingResponseBody> export(@CurrentUser SignedIn me, @ModelAttribute SchoolFilter filter) {
        return download("enrolment.export.file", "schools-" + clock.today() + ".xlsx")
                .of(files.export(me, filter));
    }

    @GetMapping("/school-imports/template")
    ResponseEntity<StreamingResponseBody> blank(@CurrentUser SignedIn me) {
        return download("enrolment.blank.file", "schools-blank.xlsx").of(files.blank(me));
    }

    @GetMapping("/school-imports/{id}/corrections")
    ResponseEntity<StreamingResponseBody> corrections(@CurrentUser SignedIn me, @PathVariable long id) {
        var upload = imports.find(me, id);
        var preview = imports.preview(upload);
        if (preview.refused().isEmpty()) {
            throw new NotFoundException();
        }
        return download("enrolment.corrections.file", "schools-corrections.xlsx")
                .of(files.corrections(me, imports.tables(upload), preview));
    }

    private Download download(String name, String plainName) {
        return new Download(messages.getMessage(name, new Object[] {Dates.compact(clock.today())}, RUSSIAN), plainName);
    }
}
