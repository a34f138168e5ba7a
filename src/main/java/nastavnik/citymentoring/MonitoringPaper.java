package nastavnik.citymentoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.citymentoring.Monitoring.OfKind;
import nastavnik.citymentoring.Monitoring.OfSchool;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The monitoring as a workbook: schools, then schools by forms and by types of mentoring. */
@Component
class MonitoringPaper {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;
    private static final String PEOPLE = "pairs,groups,mentors,mentees,children,young,trained";

    private final Monitoring monitoring;
    private final Satisfactions satisfactions;
    private final CommitteeClock clock;
    private final MessageSource messages;

    MonitoringPaper(Monitoring monitoring, Satisfactions satisfactions, CommitteeClock clock, MessageSource messages) {
        this.monitoring = monitoring;
        this.satisfactions = satisfactions;
        this.clock = clock;
        this.messages = messages;
    }

    /** The caller closes it, or gives it to {@link Download}. */
    SheetFile file(SignedIn me, SchoolYear year, MonitoringFilter filter) {
        var today = clock.today();
        var title = say("citymentoring.title");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "mentoring-monitoring", VERSION));
        var rows = monitoring.schools(year, today).stream().filter(filter::fits).toList();
        var sheet = file.data(
                say("citymentoring.schools"),
                captions("school,type,district," + PEOPLE + ",begun,finished,mentorsSatisfied,menteesSatisfied"));
        var satisfied = satisfactions.of(year, today);
        rows.forEach(row -> sheet.row(
                row.school(),
                say("school.type." + row.type()),
                row.district(),
                row.pairs(),
                row.groups(),
                row.mentors(),
                row.mentees(),
                row.children(),
                row.young(),
                row.trained(),
                row.begun(),
                row.finished(),
                satisfied.of(row.id()).mentors(),
                satisfied.of(row.id()).mentees()));
        var shown = rows.stream().map(OfSchool::school).collect(Collectors.toSet());
        kinds(file, "form", monitoring.forms(year, today), shown);
        kinds(file, "kind", monitoring.types(year, today), shown);
        var facts = new LinkedHashMap<String, Object>();
        facts.put(say("citymentoring.year"), year.toString());
        facts.put(say("citymentoring.who"), me.fullName());
        facts.put(say("citymentoring.when"), Dates.dateTime(clock.local(clock.now())));
        facts.put(say("citymentoring.rule"), say("citymentoring.rule.text"));
        file.facts(say("citymentoring.about"), facts);
        return file;
    }

    private void kinds(SheetFile file, String caption, List<OfKind> kinds, Set<String> shown) {
        var sheet = file.data(say("citymentoring.by." + caption), captions("school," + caption + "," + PEOPLE));
        kinds.stream()
                .filter(row -> shown.contains(row.school()))
                .forEach(row -> sheet.row(
                        row.school(),
                        row.kind().isEmpty() ? say("citymentoring.kind.none") : row.kind(),
                        row.pairs(),
                        row.groups(),
                        row.mentors(),
                        row.mentees(),
                        row.children(),
                        row.young(),
                        row.trained()));
    }

    private List<String> captions(String columns) {
        return Stream.of(columns.split(",", -1))
                .map(each -> say("citymentoring.column." + each))
                .toList();
    }

    Download download(SchoolYear year) {
        return new Download(
                say("citymentoring.file", year.toString().replace('/', '-')) + ".xlsx",
                "monitoring-" + year.firstYear() + ".xlsx");
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
