package nastavnik.summary;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.reportform.SentReport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The two forms of the order's appendix 2, word for word: titles and captions stand in messages/summary.properties so that
 * a committee whose order reads differently can change them. The second title is ungrammatical in the order and is kept.
 */
@Component
class OfficialForms {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;
    private final AppendixWords appendix;

    OfficialForms(MessageSource messages, AppendixWords appendix) {
        this.messages = messages;
        this.appendix = appendix;
    }

    /** Form 1: a row for each webinar, numbered through, in the order of the reports; where one day is named, it is a date. */
    void webinars(SheetFile file, Quarter quarter, List<SentReport> reports) {
        webinars(file, quarter, reports, dates -> Dates.one(dates).isPresent());
    }

    /** Form 1 of one school, word for word as it was written. */
    void copy(SheetFile file, Quarter quarter, SentReport report) {
        webinars(file, quarter, List.of(report), dates -> Dates.parse(dates)
                .map(Dates::compact)
                .filter(dates::equals)
                .isPresent());
    }

    private void webinars(SheetFile file, Quarter quarter, List<SentReport> reports, Predicate<String> isDate) {
        var paper = file.paper(
                say("summary.webinars.sheet"),
                Page.LANDSCAPE,
                List.of(
                        PaperColumn.centred(say("summary.number"), 5),
                        PaperColumn.of(say("summary.school"), 25),
                        PaperColumn.of(say("summary.director"), 25),
                        PaperColumn.of(say("summary.topic"), 28),
                        PaperColumn.of(say("summary.dates"), 17)));
        head(paper, "summary.webinars.title", quarter);
        var number = 0;
        for (SentReport report : reports) {
            for (var line : report.content().webinars()) {
                paper.row(
                        ++number,
                        report.schoolName(),
                        director(report),
                        line.topic(),
                        isDate.test(line.dates()) ? Dates.one(line.dates()).orElseThrow() : line.dates());
            }
        }
        paper.endTable();
    }

    /** Form 2: a row for each practice or event; below the table whom to ask. */
    void practices(SheetFile file, Quarter quarter, List<SentReport> reports, List<String> contact) {
        var paper = file.paper(
                say("summary.practices.sheet"),
                Page.LANDSCAPE,
                List.of(
                        PaperColumn.centred(say("summary.number"), 5),
                        PaperColumn.of(say("summary.school"), 25),
                        PaperColumn.of(say("summary.practice"), 35),
                        PaperColumn.of(say("summary.link"), 35)));
        head(paper, "summary.practices.title", quarter);
        var number = 0;
        for (SentReport report : reports) {
            for (var line : report.content().practices()) {
                paper.row(++number, report.schoolName(), line.name(), line.link());
            }
        }
        paper.block(Stream.concat(
                        Stream.of("", say("summary.contact")), contact.stream().filter(each -> !each.isBlank()))
                .toList());
    }

    private void head(OfficialPaper paper, String title, Quarter quarter) {
        paper.approval(appendix.of(quarter));
        paper.title(List.of(say(title).split("\\|", -1)));
    }

    private static String director(SentReport report) {
        return Stream.of(report.directorName(), whole(report.phone()), report.email())
                .filter(part -> !part.isBlank())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }

    /** A telephone stands in one line, however narrow its column. */
    private static String whole(String phone) {
        return phone.replace(' ', '\u00a0');
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
