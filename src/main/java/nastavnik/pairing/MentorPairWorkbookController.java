package nastavnik.pairing;

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
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of pairs as a workbook, by the filters of the page. */
@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class MentorPairWorkbookController {

    /** More than any school has; bounds what one request can cost. */
    private static final PageRequest ALL = PageRequest.of(0, 10_000, Sort.by("mentor.shownName", "id"));

    private static final int VERSION = 2;

    private final MentorPairService pairs;
    private final CommitteeClock clock;
    private final MessageSource messages;

    MentorPairWorkbookController(MentorPairService pairs, CommitteeClock clock, MessageSource messages) {
        this.pairs = pairs;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/mentor-pairs/workbook")
    ResponseEntity<StreamingResponseBody> show(
            @CurrentUser SignedIn me, @ModelAttribute("filter") MentorPairFilter filter) {
        var rows = pairs.export(me, filter, ALL);
        var title = words("mentoring.pairs.title");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "mentor-pairs", VERSION));
        var sheet = file.data(title, captions());
        for (var row : rows) {
            sheet.row(
                    row.school(),
                    row.mentor(),
                    row.mentee(),
                    row.form(),
                    row.type(),
                    row.group(),
                    row.startsOn(),
                    row.to(),
                    words("mentoring.state." + row.state()),
                    row.orderNumber(),
                    row.orderDate());
        }
        file.facts(words("mentoring.workbook.about"), facts(me, rows.size()));
        return new Download(title + ".xlsx", "mentor-pairs.xlsx").of(file);
    }

    private List<String> captions() {
        return Stream.of(
                        "school",
                        "mentor",
                        "mentee",
                        "form",
                        "type",
                        "squad",
                        "startsOn",
                        "to",
                        "state",
                        "orderNumber",
                        "orderDate")
                .map(field -> words("mentoring.pair." + field))
                .toList();
    }

    private SequencedMap<String, Object> facts(SignedIn me, int rows) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words("mentoring.workbook.who"), me.fullName());
        facts.put(words("mentoring.workbook.when"), Dates.dateTime(clock.local(clock.now())));
        facts.put(words("mentoring.workbook.rows"), rows);
        facts.put(words("mentoring.workbook.care"), words("mentoring.workbook.care.text"));
        return facts;
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
