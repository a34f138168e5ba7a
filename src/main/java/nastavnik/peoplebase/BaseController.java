package nastavnik.peoplebase;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Choice;
import nastavnik.office.Download;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The bases of the own school to download. */
@Controller
@RequestMapping("/bases")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class BaseController {

    private final BaseFiles files;
    private final BaseFigures figures;
    private final Schools schools;
    private final CommitteeClock clock;
    private final MessageSource messages;

    BaseController(
            BaseFiles files, BaseFigures figures, Schools schools, CommitteeClock clock, MessageSource messages) {
        this.files = files;
        this.figures = figures;
        this.schools = schools;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    String index(
            @CurrentUser SignedIn me,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String purpose,
            Model model) {
        model.addAttribute("purposeMissing", purpose.equals("missing"));
        var choices = schools.choices(me.schoolIds());
        var chosen = choices.stream()
                .map(Choice::value)
                .filter(school::equals)
                .findAny()
                .orElse(choices.isEmpty() ? "0" : choices.getFirst().value());
        model.addAttribute("schools", choices);
        model.addAttribute("school", chosen);
        model.addAttribute("counts", figures.of(Long.parseLong(chosen)));
        model.addAttribute("kinds", List.of(BaseKind.values()));
        model.addAttribute("purposes", Choice.of(messages, "peoplebase.purpose.", Purpose.values()));
        return "peoplebase/index";
    }

    @GetMapping("/{kind}.xlsx")
    ResponseEntity<StreamingResponseBody> show(
            @CurrentUser SignedIn me,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String purpose) {
        var base = BaseKind.at(kind).orElseThrow(NotFoundException::new);
        var own = own(me, school);
        var reason = Purpose.named(purpose);
        if (reason.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/bases?purpose=missing&school=" + own.id()))
                    .build();
        }
        return download("peoplebase.file." + base, base.path()).of(files.full(me, own, base, reason.get()));
    }

    @GetMapping("/public/{kind}.xlsx")
    ResponseEntity<StreamingResponseBody> published(
            @CurrentUser SignedIn me, @PathVariable String kind, @RequestParam(defaultValue = "") String school) {
        var base = BaseKind.at(kind).orElseThrow(NotFoundException::new);
        return download("peoplebase.file.public." + base, base.path() + "-public")
                .of(files.withoutNames(me, own(me, school), base));
    }

    private School own(SignedIn me, String id) {
        return java.util.Optional.of(id)
                .filter(each -> each.matches("\\d{1,18}"))
                .flatMap(each -> schools.find(Long.parseLong(each)))
                .filter(each -> me.worksFor(each.id()))
                .orElseThrow(NotFoundException::new);
    }

    private Download download(String name, String plainName) {
        return new Download(say(name, clock.today().toString()), "base-" + plainName + "-" + clock.today() + ".xlsx");
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
