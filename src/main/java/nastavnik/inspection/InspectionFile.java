package nastavnik.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A part of the journal as a workbook. Taking it out is itself written in the journal. */
@Component
class InspectionFile {

    /** As many as a sheet holds, rounded down. */
    private static final int MOST = 1_000_000;

    private static final int VERSION = 1;
    private static final List<String> COLUMNS =
            List.of("when", "who", "role", "what", "type", "number", "subject", "school", "details", "address");

    private final InspectionSearch search;
    private final InspectionWords words;
    private final Journal journal;
    private final CommitteeClock clock;

    InspectionFile(InspectionSearch search, InspectionWords words, Journal journal, CommitteeClock clock) {
        this.search = search;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /** Rows go from the database through a temporary file: the journal of many years does not have to fit the memory. */
    @Transactional
    public SheetFile export(SignedIn me, InspectionFilter filter) {
        var title = words.say("inspection.title");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "journal", VERSION));
        try {
            var sheet = file.data(
                    title,
                    COLUMNS.stream()
                            .map(column -> words.say("inspection.column." + column))
                            .toList());
            var rows = new AtomicInteger();
            search.each(filter, MOST, entry -> {
                sheet.row(
                        clock.local(entry.at()),
                        words.who(entry),
                        words.role(entry),
                        words.action(entry),
                        words.type(entry),
                        entry.subjectId(),
                        words.subject(entry),
                        entry.school(),
                        words.details(entry),
                        entry.address());
                rows.incrementAndGet();
            });
            var facts = facts(me, filter, rows.get());
            file.facts(words.say("inspection.workbook.about"), facts);
            journal.write(
                    "inspection.exported", SubjectType.JOURNAL.journalled(), null, null, summary(filter, rows.get()));
            return file;
        } catch (RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private SequencedMap<String, Object> facts(SignedIn me, InspectionFilter filter, int rows) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words.say("inspection.workbook.who"), me.fullName());
        facts.put(words.say("inspection.workbook.when"), Dates.dateTime(clock.local(clock.now())));
        facts.putAll(filters(filter));
        facts.put(words.say("inspection.workbook.rows"), rows);
        if (rows == MOST) {
            facts.put(words.say("inspection.workbook.more"), words.say("inspection.workbook.more.text"));
        }
        facts.put(words.say("inspection.workbook.care"), words.say("inspection.workbook.care.text"));
        return facts;
    }

    private String summary(InspectionFilter filter, int rows) {
        return String.join(
                "; ",
                Stream.concat(
                                Stream.of(words.say("inspection.workbook.rows") + ": " + rows),
                                filters(filter).entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()))
                        .toList());
    }

    private SequencedMap<String, String> filters(InspectionFilter filter) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("from", filter.firstDay().map(Dates::compact).orElse(""));
        filters.put("to", filter.lastDay().map(Dates::compact).orElse(""));
        filters.put("who", filter.person());
        filters.put("group", ActionGroup.named(filter.group()).map(words::group).orElse(""));
        filters.put("school", filter.school());
        filters.put("type", filter.type().map(words::type).orElse(""));
        filters.put("number", filter.id().map(Object::toString).orElse(""));
        filters.values().removeIf(String::isEmpty);
        var worded = new LinkedHashMap<String, String>();
        filters.forEach((column, value) -> worded.put(words.say("inspection.column." + column), value));
        return worded;
    }
}
