package nastavnik.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.enrolment.ImportedRow.Problem;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolFilter;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import nastavnik.school.SchoolWords;
import nastavnik.school.Schools;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workbooks of the register: its export, which reads back unchanged, the blank to fill in, and corrections. */
@Component
class RegisterFiles {

    private static final String FORM = "school-register";
    /** Counted up when the columns change. */
    private static final int VERSION = 1;

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Schools schools;
    private final SchoolWords words;
    private final RegisterReader reader;
    private final Journal journal;
    private final CommitteeClock clock;
    private final MessageSource messages;

    RegisterFiles(
            Schools schools,
            SchoolWords words,
            RegisterReader reader,
            Journal journal,
            CommitteeClock clock,
            MessageSource messages) {
        this.schools = schools;
        this.words = words;
        this.reader = reader;
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
    }

    /** The part of the register a list shows; the journal keeps who took it, because directors are named in it. */
    @Transactional
    public SheetFile export(SignedIn me, SchoolFilter filter) {
        var register = schools.search(filter);
        var file = file(say("enrolment.export.title"), me);
        var sheet = file.data(say("enrolment.sheet"), captions());
        register.forEach(school -> sheet.row(cells(school.card())));
        file.facts(say("enrolment.about"), about(me, filter, register.size()));
        journal.write("enrolment.exported", "School", null, null, say("enrolment.rows", register.size()));
        return file;
    }

    /** An empty table with the columns that are read, and how to fill them in. */
    SheetFile blank(SignedIn me) {
        var file = file(say("enrolment.blank.title"), me);
        file.data(say("enrolment.sheet"), captions());
        var facts = new LinkedHashMap<String, String>();
        for (var column : RegisterColumn.values()) {
            facts.put(reader.caption(column), howTo(column));
        }
        facts.put(say("enrolment.howto.empty"), say("enrolment.howto.empty.text"));
        file.facts(say("enrolment.howto"), facts);
        return file;
    }

    /** The tables of an upload as they were, rows that were not importable marked with what to mend. */
    SheetFile corrections(SignedIn me, List<nastavnik.table.Table> tables, ImportPreview preview) {
        var file = file(say("enrolment.corrections.title"), me);
        var headers = reader.headers(tables);
        for (var i = 0; i < headers.size(); i++) {
            var header = headers.get(i);
            file.corrections(
                    header.table().name().isEmpty()
                            ? say("enrolment.sheet")
                            : header.table().name(),
                    header,
                    problems(i, preview));
        }
        return file;
    }

    private static Map<Integer, List<String>> problems(int table, ImportPreview preview) {
        var prefix = table + "-";
        return preview.refused().stream()
                .filter(row -> row.key().startsWith(prefix))
                .collect(Collectors.toMap(
                        row -> Integer.parseInt(row.key().substring(prefix.length())),
                        row -> row.problems().stream().map(Problem::what).toList()));
    }

    private SheetFile file(String title, SignedIn me) {
        return new SheetFile(new Imprint(title, me.fullName(), clock.now(), FORM, VERSION));
    }

    private List<String> captions() {
        return Arrays.stream(RegisterColumn.values()).map(reader::caption).toList();
    }

    private Object[] cells(SchoolCard card) {
        var cells = new ArrayList<Object>();
        for (var column : RegisterColumn.values()) {
            cells.add(
                    switch (column) {
                        case SHORT_NAME -> card.shortName();
                        case TYPE -> words.of(card.type());
                        case FULL_NAME -> card.fullName();
                        case NUMBER -> card.number();
                        case DISTRICT -> card.district();
                        case DIRECTOR -> card.directorName();
                        case PHONE -> card.phone();
                        case EMAIL -> card.email();
                        case SITE -> card.site();
                        case ADDRESS -> card.address();
                        case FLAGS -> words.of(card.flags());
                        case ACTIVE_FROM -> card.activeFrom();
                        case ACTIVE_TO -> card.activeTo() == null ? "" : card.activeTo();
                    });
        }
        return cells.toArray();
    }

    private SequencedMap<String, String> about(SignedIn me, SchoolFilter filter, int rows) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("enrolment.about.what"), say("enrolment.export.title"));
        facts.put(say("enrolment.about.who"), me.fullName());
        facts.put(say("enrolment.about.when"), Dates.dateTime(clock.local(clock.now())));
        facts.put(
                say("school.filter.state"),
                say("school.filter.state." + (filter.state().isEmpty() ? "active" : filter.state())));
        put(facts, "school.filter.q", filter.q());
        put(facts, "school.filter.type", filter.type().isEmpty() ? "" : words.of(SchoolType.valueOf(filter.type())));
        put(facts, "school.filter.district", filter.district());
        put(facts, "school.filter.flag", filter.flag().isEmpty() ? "" : words.of(SchoolFlag.valueOf(filter.flag())));
        facts.put(say("enrolment.about.rows"), Integer.toString(rows));
        facts.put(say("enrolment.about.version"), Integer.toString(VERSION));
        return facts;
    }

    private void put(Map<String, String> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.put(say(label), value);
        }
    }

    private String howTo(RegisterColumn column) {
        return switch (column) {
            case TYPE ->
                say(
                        "enrolment.howto.TYPE",
                        list(Arrays.stream(SchoolType.values()).map(words::of).toList()));
            case FLAGS ->
                say(
                        "enrolment.howto.FLAGS",
                        list(Arrays.stream(SchoolFlag.values()).map(words::of).toList()));
            default -> say("enrolment.howto." + column);
        };
    }

    private static String list(List<String> words) {
        return String.join("; ", words);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
