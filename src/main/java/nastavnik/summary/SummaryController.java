package nastavnik.summary;

import java.net.URI;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.office.Download;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Controller
class SummaryController {

    private final SummaryService summaries;
    private final MessageSource messages;

    SummaryController(SummaryService summaries, MessageSource messages) {
        this.summaries = summaries;
        this.messages = messages;
    }

    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER})
    @GetMapping("/report-periods/{quarter}/summary.xlsx")
    ResponseEntity<StreamingResponseBody> show(@PathVariable String quarter, @CurrentUser SignedIn person) {
        var wanted = Quarter.parse(quarter).orElseThrow(NotFoundException::new);
        if (summaries.frozen(wanted)) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/report-periods/" + wanted + "/consolidation/summary.xlsx"))
                    .build();
        }
        return download("summary.file", wanted.roman() + "|" + wanted.year(), "svod-" + wanted + ".xlsx")
                .of(summaries.ofQuarter(wanted, person));
    }

    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
    @GetMapping("/reports/{id}/form.xlsx")
    ResponseEntity<StreamingResponseBody> form(@PathVariable long id, @CurrentUser SignedIn person) {
        var form = summaries.ofReport(id, person);
        return download("summary.form.file", form.name(), "otchet-" + id + ".xlsx")
                .of(form.file());
    }

    @OpenTo({Role.METHODOLOGIST, Role.COMMITTEE, Role.CONTROLLER, Role.DIRECTOR, Role.CURATOR})
    @GetMapping("/reports/{id}/submissions/{number}/form.xlsx")
    ResponseEntity<StreamingResponseBody> sending(
            @PathVariable long id, @PathVariable int number, @CurrentUser SignedIn person) {
        var form = summaries.ofSending(id, number, person);
        return download("summary.form.file", form.name(), "otchet-" + id + "-" + number + ".xlsx")
                .of(form.file());
    }

    private Download download(String key, String args, String plainName) {
        Object[] words = args.split("\\|", -1);
        return new Download(messages.getMessage(key, words, java.util.Locale.of("ru")), plainName);
    }
}
