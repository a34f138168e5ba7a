package nastavnik.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.notice.Forecasts;
import nastavnik.notice.PostOffice;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.WordFile;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Letters on paper to schools that no mail reaches: a page each. */
@Controller
@OpenTo({Role.METHODOLOGIST, Role.COMMITTEE})
class PaperController {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Forecasts forecasts;
    private final PostOffice post;
    private final CommitteeOffice office;
    private final CommitteeClock clock;
    private final MessageSource messages;

    PaperController(
            Forecasts forecasts,
            PostOffice post,
            CommitteeOffice office,
            CommitteeClock clock,
            MessageSource messages) {
        this.forecasts = forecasts;
        this.post = post;
        this.office = office;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/notices/papers.docx")
    ResponseEntity<StreamingResponseBody> show(@CurrentUser SignedIn me) {
        var papers = forecasts.papers();
        if (papers.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/notices?papers=none")
                    .build();
        }
        var title = say("dispatch.papers.file");
        var file = new WordFile(new Imprint(title, me.fullName(), clock.now(), "reminder-letters", 1), Page.PORTRAIT);
        papers.forEach(paper -> write(file, paper));
        return new Download(title + ".docx", "pisma-" + clock.today() + ".docx").of(file);
    }

    private void write(WordFile file, Forecasts.Paper paper) {
        var card = office.card();
        var page = file.paper(List.of());
        // nothing in it has to be declined: a name in brackets stays as it is
        page.approval(Stream.of(
                        say("dispatch.papers.to"),
                        whole(paper.school()),
                        paper.director().isBlank() ? "" : "(" + paper.director() + ")")
                .filter(line -> !line.isEmpty())
                .toList());
        page.title(List.of(paper.words().subject()));
        paper.words().text().lines().map(PaperController::whole).forEach(page::line);
        // who gets no mail gets no link either
        post.base().ifPresent(address -> page.line(say("dispatch.papers.address", address)));
        page.line("");
        page.line(Dates.full(clock.today()));
        page.line(card.centreName().isBlank() ? card.fullName() : card.centreName());
        page.line(card.contactName() + (card.contactPhone().isBlank() ? "" : ", " + card.contactPhone()));
    }

    /** «№» and its number stay in one line. */
    private static String whole(String words) {
        return words.replaceAll("\u2116 (?=[\\p{L}\\d])", "\u2116\u00a0");
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
