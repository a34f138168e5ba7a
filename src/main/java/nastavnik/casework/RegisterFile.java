package nastavnik.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.office.DataSheet;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSearch;
import nastavnik.practice.PracticeSight;
import nastavnik.practice.Practices;
import nastavnik.practice.Recognition;
import nastavnik.practice.RegisterLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as a workbook. Authors are named in it: taking it out is written in the journal. */
@Component
@Transactional
class RegisterFile {

    private static final int VERSION = 1;

    private final PracticeSearch search;
    private final PracticePages pages;
    private final FilterWords words;
    private final CommitteeClock clock;
    private final Journal journal;

    RegisterFile(PracticeSearch search, PracticePages pages, FilterWords words, CommitteeClock clock, Journal journal) {
        this.search = search;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the cards that fit, not yet written to the browser; rows go to a temporary file as they are read */
    SheetFile export(PracticeFilter filter, SignedIn me) {
        var title = pages.words("casework.workbook.title");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "practices", VERSION));
        var sheet = file.data(title, captions());
        var count = new AtomicInteger();
        search.each(filter, new PracticeSight(me), line -> write(sheet, count.incrementAndGet(), line));
        journal.write("practice.exported", Practices.SUBJECT, null, null, Integer.toString(count.get()));
        var facts = new LinkedHashMap<String, Object>();
        facts.put(pages.words("casework.workbook.who"), me.fullName());
        facts.put(pages.words("casework.workbook.when"), Dates.dateTime(clock.local(clock.now())));
        facts.put(pages.words("casework.workbook.rows"), count.get());
        facts.put(pages.words("casework.workbook.filtered"), words.of(filter, new PracticeSight(me)));
        facts.put(pages.words("casework.workbook.care"), pages.words("casework.workbook.care.text"));
        file.facts(pages.words("casework.workbook.about"), facts);
        return file;
    }

    private void write(DataSheet sheet, int number, RegisterLine line) {
        sheet.row(
                number,
                line.school(),
                line.name(),
                joined(", ", line.form(), line.kind()),
                line.audience(),
                line.problem(),
                line.description(),
                line.resources(),
                line.results(),
                joined("; ", line.authors(), line.contact()),
                line.link(),
                line.term(),
                joined(": ", level(line), line.contest()),
                pages.words("practice.stage." + line.stage()));
    }

    private String level(RegisterLine line) {
        return line.recognition() == Recognition.NONE ? "" : pages.words("practice.recognition." + line.recognition());
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(each -> !each.isEmpty()).toList());
    }

    /** The columns of the register (roadmap of Krasnoyarsk, row 5.3), in their order. */
    private List<String> captions() {
        return Stream.of(
                        "number",
                        "school",
                        "name",
                        "form",
                        "audience",
                        "problem",
                        "description",
                        "resources",
                        "results",
                        "authors",
                        "link",
                        "term",
                        "recognition",
                        "stage")
                .map(column -> pages.words("casework.column." + column))
                .toList();
    }
}
