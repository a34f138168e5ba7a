package nastavnik.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.journal.Journal;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.WebinarFilter;
import nastavnik.webinar.WebinarRow;
import nastavnik.webinar.WebinarSearch;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.WebinarWords;
import nastavnik.webinar.Webinars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** «График муниципальных вебинаров» (roadmap of Chelyabinsk, row 1.3) as an official paper. */
@Component
@Transactional
class ScheduleFile {

    private static final int VERSION = 1;

    private final WebinarSearch search;
    private final WebinarPages pages;
    private final FilterWords filters;
    private final FormsOfMentoring forms;
    private final WebinarWords words;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;
    private final Journal journal;

    ScheduleFile(
            WebinarSearch search,
            WebinarPages pages,
            FilterWords filters,
            FormsOfMentoring forms,
            WebinarWords words,
            CommitteeOffice committee,
            CommitteeClock clock,
            Journal journal) {
        this.search = search;
        this.pages = pages;
        this.filters = filters;
        this.forms = forms;
        this.words = words;
        this.committee = committee;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the webinars of the half-year that fit and were not called off; the caller closes it */
    SheetFile export(WebinarFilter filter, HalfYear half, SignedIn me) {
        var rows = search.all(filter, new WebinarSight(me)).stream()
                .filter(row -> row.state() != WebinarState.CANCELLED)
                .toList();
        var card = committee.card();
        var file = new SheetFile(
                new Imprint(pages.say("schedule.paper.title"), me.fullName(), clock.now(), "webinars", VERSION));
        var paper = file.paper(pages.say("schedule.paper.sheet"), Page.LANDSCAPE, columns());
        paper.title(List.of(
                pages.say("schedule.paper.title"),
                pages.say("schedule.paper.half", words.half(half)),
                card.municipality()));
        var number = 0;
        for (var row : rows) {
            paper.row(
                    ++number,
                    words.compact(row.slot()),
                    row.slot().topic(),
                    joined("; ", row.form(), pages.say("webinar.format." + row.format()), row.place()),
                    joined("; ", WebinarWords.givenBy(row.school(), row.organiser()), row.speakers()),
                    row.audience(),
                    joined("\n", row.registrationLink(), row.recordingLink()));
        }
        paper.endTable();
        facts(file, filter, half, rows, me);
        journal.write("webinar.exported", Webinars.SUBJECT, null, null, half + ": " + rows.size());
        return file;
    }

    private void facts(SheetFile file, WebinarFilter filter, HalfYear half, List<WebinarRow> rows, SignedIn me) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(pages.say("schedule.facts.half"), words.half(half));
        facts.put(pages.say("schedule.facts.who"), me.fullName() + ", " + me.post());
        facts.put(pages.say("schedule.facts.when"), Dates.dateTime(clock.local(clock.now())));
        facts.put(pages.say("schedule.facts.rows"), rows.size());
        facts.put(
                pages.say("schedule.facts.planned"),
                rows.stream().filter(row -> row.state() == WebinarState.PLANNED).count());
        facts.put(
                pages.say("schedule.facts.filtered"),
                filter.narrows()
                        ? filters.of(filter, search.schools(new WebinarSight(me)), forms.allChoices())
                        : pages.say("schedule.facts.filtered.no"));
        file.facts(pages.say("schedule.facts.sheet"), facts);
    }

    private List<PaperColumn> columns() {
        return List.of(
                PaperColumn.centred(pages.say("schedule.paper.number"), 4),
                PaperColumn.centred(pages.say("schedule.paper.when"), 12),
                PaperColumn.of(pages.say("schedule.paper.topic"), 24),
                PaperColumn.of(pages.say("schedule.paper.form"), 15),
                PaperColumn.of(pages.say("schedule.paper.givenBy"), 19),
                PaperColumn.of(pages.say("schedule.paper.audience"), 13),
                PaperColumn.of(pages.say("schedule.paper.link"), 18));
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(each -> !each.isEmpty()).toList());
    }
}
