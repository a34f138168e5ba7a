package nastavnik.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.form.Typed;
import nastavnik.offline.FilledForm.Line;
import nastavnik.offline.FilledForm.Problem;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.reportform.Filler;
import nastavnik.reportform.Gap;
import nastavnik.reportform.ReportContent;
import nastavnik.school.SchoolFilter;
import nastavnik.school.Schools;
import nastavnik.table.Captions;
import nastavnik.table.Cell;
import nastavnik.table.Document;
import nastavnik.table.Header;
import nastavnik.table.Row;
import nastavnik.table.UnusableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the two forms of the order's appendix 2 by their captions, wherever they stand: our own file with its keys, or a
 * plain table of Excel or Word that somebody has filled in by hand.
 */
@Component
class FormReader {

    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_DATES = 200;
    private static final int LONGEST_LINK = 1000;
    private static final String SCHOOL = "school";
    private static final String KEY = "key";
    private static final List<String> CAPTIONS = List.of("topic", "dates", "name", "link", SCHOOL, KEY);

    private final FormWords words;
    private final ReportWords reportWords;
    private final ContactReader contacts;
    private final Schools schools;

    FormReader(FormWords words, ReportWords reportWords, ContactReader contacts, Schools schools) {
        this.words = words;
        this.reportWords = reportWords;
        this.contacts = contacts;
        this.schools = schools;
    }

    /** A form of two columns to write in. */
    private record Kind(String first, String second, int longestFirst, int longestSecond) {}

    private static final Kind WEBINARS = new Kind("topic", "dates", LONGEST_TEXT, LONGEST_DATES);
    private static final Kind PRACTICES = new Kind("name", "link", LONGEST_TEXT, LONGEST_LINK);

    /**
     * @param report whose form it should be
     * @throws UnusableFile where it is another report's form, holds neither of the forms or too many lines
     */
    FilledForm read(Document document, ReportSheet report) {
        var keys = FormKeys.read(document);
        FormKeys.require(keys, report, reportWords);
        var reading = new Reading(FormKeys.ours(keys), others(report));
        var webinars = reading.lines(document, WEBINARS);
        var practices = reading.lines(document, PRACTICES);
        if (webinars == null && practices == null) {
            throw new UnusableFile("offline.refused.noForm");
        }
        if (FilledForm.lines(webinars).count() > ReportContent.MOST_LINES
                || FilledForm.lines(practices).count() > ReportContent.MOST_LINES) {
            throw new UnusableFile("offline.refused.tooMany", ReportContent.MOST_LINES);
        }
        document.tables().forEach(table -> reading.paragraphs(table.after()));
        reading.paragraphs(document.paragraphs());
        var filler = contacts.filler(reading.facts, reading.contact);
        if (reading.noData
                && FilledForm.lines(webinars).count()
                                + FilledForm.lines(practices).count()
                        > 0) {
            reading.complain("noData", reading.cellOf("noData"), words.yes(), "offline.problem.noData");
        }
        if (filler != null) {
            reading.check(filler);
        }
        return new FilledForm(
                webinars, practices, filler, reading.fillerProblems, reading.noData, FormKeys.draft(keys));
    }

    /** Names of all other schools: a row that bears one of them was not meant for this report. */
    private Set<String> others(ReportSheet report) {
        var names = new HashSet<String>();
        for (var school : schools.search(SchoolFilter.everything())) {
            if (school.id() != report.schoolId()) {
                names.add(Typed.bare(school.card().shortName()));
                names.add(Typed.bare(school.card().fullName()));
            }
        }
        names.remove(Typed.bare(report.now().schoolName()));
        return names;
    }

    /** The reading of one file. */
    private final class Reading {

        private final boolean ours;
        private final Set<String> otherSchools;
        private final Map<String, String> facts = new HashMap<>();
        private final Map<String, String> cells = new HashMap<>();
        private final List<String> contact = new ArrayList<>();
        private final List<Problem> fillerProblems = new ArrayList<>();
        private boolean noData;

        Reading(boolean ours, Set<String> otherSchools) {
            this.ours = ours;
            this.otherSchools = otherSchools;
        }

        @Nullable
        List<Line> lines(Document document, Kind kind) {
            var captions = captions(kind);
            List<Line> lines = null;
            var marks = new HashSet<String>();
            for (var table : document.visibleTables()) {
                var forms = Captions.parts(table, List.of(captions(WEBINARS), captions(PRACTICES)));
                for (var form : forms) {
                    var header = captions.find(form).filter(Header::isComplete);
                    if (header.isPresent()) {
                        lines = lines == null ? new ArrayList<>() : lines;
                        read(header.get(), kind, form.equals(forms.getLast()), marks, lines);
                    }
                }
            }
            return lines;
        }

        private Captions captions(Kind kind) {
            return new Captions(List.of(
                    Captions.Column.required(kind.first(), words.synonyms(kind.first())),
                    Captions.Column.required(kind.second(), words.synonyms(kind.second())),
                    Captions.Column.optional(SCHOOL, words.synonyms(SCHOOL)),
                    Captions.Column.optional(KEY, words.synonyms(KEY))));
        }

        /** @param last whether no other form follows below, with a title of its own */
        private void read(Header header, Kind kind, boolean last, Set<String> marks, List<Line> lines) {
            var below = false;
            for (var row : last ? header.body() : withoutTitles(header.body())) {
                below = below || contacts.begins(row);
                if (below) {
                    fact(row);
                } else if (isWritten(header, row, kind)) {
                    lines.add(line(header, row, kind, marks));
                }
            }
        }

        /** What stands alone in its row above the next form, from the words on with which titles of forms begin. */
        private List<Row> withoutTitles(List<Row> body) {
            var end = body.size();
            for (var i = end - 1; i >= 0 && body.get(i).onlyText().isPresent(); i--) {
                var text = Typed.bare(body.get(i).onlyText().orElse(""));
                if (words.list("offline.titles.begin").stream().map(Typed::bare).anyMatch(text::startsWith)) {
                    end = i;
                }
            }
            return body.subList(0, end);
        }

        private boolean isWritten(Header header, Row row, Kind kind) {
            return !isNothing(header.text(row, kind.first())) || !isNothing(header.text(row, kind.second()));
        }

        private boolean isNothing(String text) {
            return text.isEmpty()
                    || words.list("offline.nothing.words").contains(text.toLowerCase(java.util.Locale.ROOT));
        }

        private Line line(Header header, Row row, Kind kind, Set<String> marks) {
            var problems = new ArrayList<Problem>();
            var key = ours ? header.text(row, KEY) : "";
            var mark = key.matches("[\\w-]{1,36}") && marks.add(key) ? key : "";
            var first = Typed.line(header.text(row, kind.first()));
            var second = second(header, row, kind);
            check(header, row, kind.first(), first, kind.longestFirst(), problems);
            check(header, row, kind.second(), second, kind.longestSecond(), problems);
            if (problems.isEmpty() && Gap.isWebAddress(first)) {
                problems.add(problem(header, row, kind.first(), "offline.problem.linkAsName"));
            } else if (isCaption(first)) {
                problems.add(problem(header, row, kind.first(), "offline.problem.caption"));
            }
            if (kind.equals(PRACTICES) && !second.isEmpty() && problems.isEmpty() && !Gap.isWebAddress(second)) {
                problems.add(problem(header, row, kind.second(), "report.gap.linkBroken"));
            }
            if (otherSchools.contains(Typed.bare(header.text(row, SCHOOL)))) {
                problems.add(problem(header, row, SCHOOL, "offline.problem.school"));
            }
            return new Line(mark, first, second, row.number(), problems);
        }

        /** Where the words of a link are no address, the address a click on them opens is meant. */
        private static String second(Header header, Row row, Kind kind) {
            var cell = header.cell(row, kind.second());
            var words = Typed.line(cell.text());
            var behind = Typed.line(cell.link());
            return kind.equals(PRACTICES) && !Gap.isWebAddress(words) && Gap.isWebAddress(behind) ? behind : words;
        }

        /** A caption of one word may be somebody's own word. */
        private boolean isCaption(String text) {
            return !text.isEmpty()
                    && CAPTIONS.stream()
                            .flatMap(part ->
                                    java.util.Arrays.stream(words.synonyms(part).split("\\s*\\|\\s*", -1)))
                            .filter(caption -> caption.indexOf(' ') > 0)
                            .anyMatch(caption -> Typed.bare(caption).equals(Typed.bare(text)));
        }

        private void check(Header header, Row row, String part, String text, int longest, List<Problem> problems) {
            if (header.cell(row, part).kind() == Cell.Kind.ERROR) {
                problems.add(problem(header, row, part, "offline.problem.error"));
            } else if (text.length() > longest) {
                problems.add(problem(header, row, part, "offline.problem.long", longest));
            } else if (text.isEmpty()) {
                problems.add(new Problem(part, header.address(row, part), "", words.say("report.gap." + part), false));
            }
        }

        private Problem problem(Header header, Row row, String part, String key, Object... args) {
            return new Problem(
                    part, header.address(row, part), shown(header.text(row, part)), words.say(key, args), true);
        }

        /** A row below the table: a part of the contact, or the answer «нет данных». */
        private void fact(Row row) {
            var name = Typed.bare(row.text(0));
            for (var part : FormWords.PARTS_OF_FILLER) {
                if (name.equals(Typed.bare(words.part(part)))) {
                    facts.put(part, value(row));
                    cells.put(part, row.address(place(row)));
                    return;
                }
            }
            if (name.equals(Typed.bare(words.part("noData")))) {
                cells.put("noData", row.address(place(row)));
                noData = Typed.bare(value(row)).equals(Typed.bare(words.yes()));
                return;
            }
            row.texts().stream()
                    .filter(text -> !text.isEmpty() && !contact.contains(text))
                    .forEach(contact::add);
        }

        private static String value(Row row) {
            return Typed.line(row.text(place(row)));
        }

        /** The column in which the value stands, or should: the name takes two in our own form, one in others. */
        private static int place(Row row) {
            return java.util.stream.IntStream.rangeClosed(1, 3)
                    .filter(column -> !row.text(column).isEmpty())
                    .findFirst()
                    .orElse(2);
        }

        private String cellOf(String part) {
            return cells.getOrDefault(part, "");
        }

        private void paragraphs(List<String> paragraphs) {
            if (!contact.isEmpty()) {
                return;
            }
            var below = false;
            for (var paragraph : paragraphs) {
                below = below || contacts.begins(paragraph);
                if (below) {
                    contact.add(paragraph);
                }
            }
        }

        private void check(Filler filler) {
            longest("fillerName", filler.name(), 200);
            longest("fillerPost", filler.post(), 200);
            longest("fillerPhone", filler.phone(), 100);
            longest("fillerEmail", filler.email(), 200);
            var alone = new ReportContent(List.of(), List.of(), filler);
            for (var gap : Gap.in(alone, true)) {
                if (gap.isOddContact()) {
                    complain(gap.field(), cellOf(gap.field()), filler.part(gap.field()), "report.gap." + gap.what());
                }
            }
        }

        private void longest(String part, String text, int longest) {
            if (text.length() > longest) {
                complain(part, cellOf(part), text, "offline.problem.long", longest);
            }
        }

        private void complain(String part, String cell, String value, String key, Object... args) {
            fillerProblems.add(new Problem(part, cell, shown(value), words.say(key, args), true));
        }

        private static String shown(String value) {
            return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "\u2026" : value;
        }
    }
}
