package nastavnik.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What has changed as a workbook, with the same figures as the pages and no names. */
@Component
class ChangeWorkbook {

    private static final int VERSION = 1;

    private final CommitteeClock clock;
    private final MessageSource messages;

    ChangeWorkbook(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    String title() {
        return words("assessment.heading");
    }

    SheetFile of(SignedIn me, Assessments.View view, List<Changes.Line> lines) {
        var file = new SheetFile(new Imprint(title(), me.fullName(), clock.now(), "assessment", VERSION));
        var sheet =
                file.data(words("assessment.changes"), captions("parameter", "people", "before", "after", "change"));
        lines.forEach(line -> sheet.row(
                line.parameter(),
                line.people(),
                line.change().before(),
                line.change().after(),
                difference(line)));
        about(file, me, view.title() + ", " + view.school() + ", " + view.year());
        return file;
    }

    SheetFile of(SignedIn me, Changes.City city, String year) {
        var file = new SheetFile(new Imprint(title(), me.fullName(), clock.now(), "assessment", VERSION));
        var sheet = file.data(
                words("assessment.changes"),
                captions("set", "parameter", "schools", "people", "before", "after", "change"));
        for (var set : city.sets()) {
            set.lines()
                    .forEach(line -> sheet.row(
                            set.title(),
                            line.parameter(),
                            line.schools(),
                            line.people(),
                            line.change().before(),
                            line.change().after(),
                            difference(line)));
        }
        var bySchool =
                file.data(words("assessment.bySchool"), captions("school", "district", "set", "assessed", "change"));
        for (var each : city.schools()) {
            var mean = each.mean();
            bySchool.row(
                    each.row().school(),
                    each.row().district(),
                    each.row().title(),
                    each.row().people(),
                    mean == null ? null : difference(mean));
        }
        about(file, me, year);
        return file;
    }

    private static BigDecimal difference(Changes.Line line) {
        return line.change().change();
    }

    private List<String> captions(String... keys) {
        return Stream.of(keys).map(key -> words("assessment." + key)).toList();
    }

    private void about(SheetFile file, SignedIn me, String what) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words("assessment.file.what"), what);
        facts.put(words("assessment.file.rule"), words("assessment.rule"));
        facts.put(words("assessment.file.who"), me.fullName());
        facts.put(words("assessment.file.when"), Dates.dateTime(clock.local(clock.now())));
        file.facts(words("assessment.file.about"), facts);
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
