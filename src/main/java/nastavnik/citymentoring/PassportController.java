package nastavnik.citymentoring;

import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.citymentoring.Passport.Fact;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A school on one page, to read, to print and as a document: for the city's people and the school's own. */
@Controller
@OpenToSignedIn
class PassportController {

    private static final int VERSION = 1;

    private final Passports passports;
    private final CommitteeClock clock;

    PassportController(Passports passports, CommitteeClock clock) {
        this.passports = passports;
        this.clock = clock;
    }

    @GetMapping("/schools/{id}/passport")
    String show(@PathVariable long id, @CurrentUser SignedIn me, Model model) {
        model.addAttribute("passport", passports.of(id, me));
        return "citymentoring/passport";
    }

    @GetMapping("/schools/{id}/passport.docx")
    ResponseEntity<StreamingResponseBody> document(@PathVariable long id, @CurrentUser SignedIn me) {
        var passport = passports.of(id, me);
        var title = say("citymentoring.passport.title");
        var file =
                new WordFile(new Imprint(title, me.fullName(), clock.now(), "school-passport", VERSION), Page.PORTRAIT);
        var head = file.paper(List.of(
                PaperColumn.of(say("citymentoring.passport.what"), 58),
                PaperColumn.centred(say("citymentoring.passport.plan"), 12),
                PaperColumn.centred(say("citymentoring.passport.fact"), 13),
                PaperColumn.centred(say("citymentoring.passport.deviation"), 17)));
        head.title(List.of(title, passport.fullName()));
        passport.facts().forEach(fact -> head.line(fact.label() + ": " + fact.value()));
        Stream.of(passport.reports(), passport.tasks()).forEach(fact -> head.line(fact.label() + ": " + fact.value()));
        head.line("");
        head.section(say("citymentoring.passport.indicators", passport.calendarYear()));
        passport.indicators()
                .forEach(each -> head.row(
                        each.name(),
                        each.planned() ? each.plan() : say("citymentoring.passport.none"),
                        each.fact(),
                        each.deviation()));
        head.endTable();
        var counts = counts(passport);
        var table = file.continued(List.of(
                PaperColumn.of(say("citymentoring.passport.what"), 75),
                PaperColumn.centred(say("citymentoring.passport.number"), 25)));
        table.title(List.of(say("citymentoring.passport.counts", passport.year())));
        counts.forEach(fact -> table.row(fact.label(), fact.value()));
        table.endTable();
        passport.programmes().forEach(fact -> table.line(fact.label() + ": " + fact.value()));
        table.line(say("citymentoring.passport.day", passport.day()));
        return new Download(title + " " + passport.school() + ".docx", "passport-" + id + ".docx").of(file);
    }

    private List<Fact> counts(Passport passport) {
        var counts = passport.counts();
        return List.of(
                new Fact(say("citymentoring.column.pairs"), Long.toString(counts.pairs())),
                new Fact(say("citymentoring.column.groups"), Long.toString(counts.groups())),
                new Fact(say("citymentoring.column.mentors"), Long.toString(counts.mentors())),
                new Fact(say("citymentoring.column.trained"), Long.toString(counts.trained())),
                new Fact(say("citymentoring.column.mentees"), Long.toString(counts.mentees())),
                new Fact(say("citymentoring.column.children"), Long.toString(counts.children())),
                new Fact(say("citymentoring.column.young"), Long.toString(counts.young())));
    }

    private String say(String key, Object... args) {
        return passports.say(key, args);
    }
}
