package nastavnik.offline;

import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.office.Download;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.web.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The form to fill in, and what was brought with its mistakes marked. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class FormFileController {

    private final OfflineService offline;
    private final FormFiles files;
    private final FormWords words;
    private final ReportWords reportWords;

    FormFileController(OfflineService offline, FormFiles files, FormWords words, ReportWords reportWords) {
        this.offline = offline;
        this.files = files;
        this.words = words;
        this.reportWords = reportWords;
    }

    @GetMapping("/reports/{id}/offline/form.xlsx")
    ResponseEntity<StreamingResponseBody> show(@PathVariable long id, @CurrentUser SignedIn me) {
        var report = offline.report(id, me);
        if (!report.writable()) {
            throw new NotFoundException();
        }
        return download("offline.file.name", report, "forma").of(files.blank(report, me));
    }

    @GetMapping("/reports/{id}/offline/{upload}/corrections.xlsx")
    ResponseEntity<StreamingResponseBody> corrections(
            @PathVariable long id, @PathVariable long upload, @CurrentUser SignedIn me) {
        var report = offline.report(id, me);
        var form = offline.find(upload, id, me).form();
        if (form.problems().findAny().isEmpty()) {
            throw new NotFoundException();
        }
        return download("offline.corrections.name", report, "ispravit").of(files.corrections(report, form, me));
    }

    private Download download(String name, ReportSheet report, String plainName) {
        var quarter = report.period().quarter();
        return new Download(
                words.say(name, report.now().schoolName(), reportWords.shortQuarter(quarter)),
                plainName + "-" + quarter + ".xlsx");
    }
}
