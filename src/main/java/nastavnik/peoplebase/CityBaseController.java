package nastavnik.peoplebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.peoplebase.BaseFigures.Counts;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.Plural;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The bases of the whole city in figures (roadmap of Kogalym, activity 6): no names leave the schools. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class CityBaseController {

    private final BaseFigures figures;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final Plural plural;

    CityBaseController(BaseFigures figures, CommitteeClock clock, MessageSource messages, Plural plural) {
        this.plural = plural;
        this.figures = figures;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/city-bases")
    String index(ListRequest asked, Model model) {
        model.addAttribute("listing", Listing.of(asked, figures.page(asked.pageable(List.of("school")))));
        model.addAttribute("total", figures.total());
        model.addAttribute("ofClosed", figures.ofClosed());
        model.addAttribute("under", "/mentoring");
        return "peoplebase/city";
    }

    @GetMapping("/city-bases.xlsx")
    ResponseEntity<StreamingResponseBody> show(@CurrentUser SignedIn me) {
        var rows = figures.bySchool();
        var title = say("peoplebase.city");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "people-bases-of-city", 1));
        var sheet = file.data(title, captions());
        rows.forEach(row -> line(sheet, row.school(), row));
        line(sheet, say("peoplebase.city.total"), rows.stream().reduce(Counts.none(), Counts::plus));
        file.facts(say("peoplebase.about"), facts(title, me));
        return new Download(title + " " + clock.today() + ".xlsx", "city-bases-" + clock.today() + ".xlsx").of(file);
    }

    private static void line(nastavnik.office.DataSheet sheet, String name, Counts row) {
        sheet.row(
                name,
                row.mentees(),
                row.menteesConsented(),
                row.menteesPaired(),
                row.menteesCompleted(),
                row.mentors(),
                row.mentorsConsented(),
                row.mentorsPaired());
    }

    private SequencedMap<String, String> facts(String title, SignedIn me) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("peoplebase.about.what"), title);
        facts.put(say("peoplebase.about.who"), me.fullName());
        facts.put(say("peoplebase.about.when"), Dates.dateTime(clock.local(clock.now())));
        var closed = figures.ofClosed();
        if (closed > 0) {
            facts.put(say("peoplebase.about.missing"), plural.of("peoplebase.city.closed", closed));
        }
        return facts;
    }

    private List<String> captions() {
        return Stream.of(
                        "school",
                        "mentees",
                        "menteesConsented",
                        "menteesPaired",
                        "menteesCompleted",
                        "mentors",
                        "mentorsConsented",
                        "mentorsPaired")
                .map(column -> say("peoplebase.city.column." + column))
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
