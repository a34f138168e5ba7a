package nastavnik.peoplebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the workbooks of the bases. Each that leaves the portal stands in the journal with its purpose. */
@Component
@Transactional
class BaseFiles {

    /** Counted up when the columns change. */
    private static final int VERSION = 1;

    private static final String SUBJECT = "PeopleBase";

    private final Bases bases;
    private final BaseWords words;
    private final CommitteeClock clock;
    private final Journal journal;

    BaseFiles(Bases bases, BaseWords words, CommitteeClock clock, Journal journal) {
        this.bases = bases;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
    }

    /** With names, for the own school alone. A sheet nobody sees tells whose row is whose when the file comes back. */
    SheetFile full(SignedIn me, School school, BaseKind kind, Purpose purpose) {
        var people = bases.people(school.id()).stream()
                .filter(person -> person.on(kind))
                .toList();
        var title = words.say("peoplebase.kind." + kind);
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), BaseKeys.FORM, VERSION));
        var sheet = file.data(title, captions(kind));
        Map<String, String> keys = new HashMap<>();
        var number = 0;
        for (var person : people) {
            number++;
            sheet.row(full(kind, person, school.shortName(), number));
            keys.put(BaseKeys.of(kind, number), Long.toString(person.id()));
        }
        var purposeWords = words.say("peoplebase.purpose." + purpose);
        var facts = facts(me, school, title, people.size());
        facts.put(words.say("peoplebase.about.purpose"), purposeWords);
        facts.put(words.say("peoplebase.about.care"), words.say("peoplebase.about.care.text"));
        facts.put(words.say("peoplebase.about.missing"), words.say("peoplebase.about.missing.text"));
        facts.put(words.say("peoplebase.about.back"), words.say("peoplebase.about.back.text"));
        file.facts(words.say("peoplebase.about"), facts);
        file.keys(BaseKeys.SHEET, keys);
        journal.write("peoplebase.exported", SUBJECT, null, school.id(), title + ": " + purposeWords);
        return file;
    }

    /** Without names, to be published. */
    SheetFile withoutNames(SignedIn me, School school, BaseKind kind) {
        var rows = new Anonymous(bases.people(school.id()), clock.today()).rows(kind);
        var title = words.say("peoplebase.anonymous." + kind);
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "people-base-public", VERSION));
        var sheet = file.data(words.say("peoplebase.kind." + kind), captions(kind));
        rows.forEach(row -> sheet.row(withoutNames(kind, row, school.shortName())));
        var facts = facts(me, school, title, rows.size());
        facts.put(
                words.say("peoplebase.about.anonymous"), words.say("peoplebase.about.anonymous.text", Anonymous.SMALL));
        file.facts(words.say("peoplebase.about"), facts);
        journal.write("peoplebase.published", SUBJECT, null, school.id(), title);
        return file;
    }

    private List<String> captions(BaseKind kind) {
        return kind.columns().stream().map(each -> words.caption(kind, each)).toList();
    }

    private @Nullable Object[] full(BaseKind kind, BasePerson person, String school, int number) {
        var cells = new ArrayList<@Nullable Object>();
        kind.columns().forEach(column -> cells.add(words.cell(kind, column, person, school, number)));
        return cells.toArray();
    }

    private @Nullable Object[] withoutNames(BaseKind kind, Anonymous.Row row, String school) {
        var cells = new ArrayList<@Nullable Object>();
        kind.columns().forEach(column -> cells.add(withoutNames(kind, column, row, school)));
        return cells.toArray();
    }

    private @Nullable Object withoutNames(BaseKind kind, BaseColumn column, Anonymous.Row row, String school) {
        var person = row.person();
        return switch (column) {
            case NUMBER -> row.number();
            case NAME -> words.say("peoplebase.one." + kind, Integer.toString(row.number()));
            case YEAR -> row.age().isEmpty() ? "" : words.say("peoplebase.age." + row.age());
            case REQUEST -> String.join(", ", person.requestThemes());
            case COMPETENCES -> String.join(", ", person.themes());
            case PLACE -> row.inSchool() ? BaseWords.place(person.category(), "", school) : "";
            case GRADES -> words.grades(person.gradeFrom(), person.gradeTo());
            case TIME ->
                person.hours() == null
                        ? ""
                        : words.say("peoplebase.hours", person.hours().toString());
            case FROM -> row.since() == 0 ? "" : row.since();
            case PARTNER -> partners(kind, row);
            case FORM -> String.join(", ", row.forms());
            case ENDED -> year(row.pairs());
            case MARK -> words.mark(row.pairs());
            default -> "";
        };
    }

    private String partners(BaseKind kind, Anonymous.Row row) {
        var other = kind == BaseKind.MENTEES ? BaseKind.MENTORS : BaseKind.MENTEES;
        return String.join(
                ", ",
                row.partners().stream()
                        .map(number -> words.say("peoplebase.one." + other, Integer.toString(number)))
                        .toList());
    }

    /** The year of the last ending, once no pair goes on. */
    private static @Nullable Integer year(List<BasePair> pairs) {
        if (pairs.stream().anyMatch(pair -> pair.endedOn() == null)) {
            return null;
        }
        return pairs.stream()
                .map(BasePair::endedOn)
                .filter(java.util.Objects::nonNull)
                .map(LocalDate::getYear)
                .max(Integer::compare)
                .orElse(null);
    }

    private SequencedMap<String, Object> facts(SignedIn me, School school, String title, int rows) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words.say("peoplebase.about.what"), title);
        facts.put(words.say("peoplebase.about.school"), school.shortName());
        facts.put(words.say("peoplebase.about.who"), me.fullName());
        facts.put(words.say("peoplebase.about.when"), Dates.dateTime(clock.local(clock.now())));
        facts.put(words.say("peoplebase.about.rows"), rows);
        facts.put(words.say("peoplebase.about.version"), VERSION);
        return facts;
    }
}
