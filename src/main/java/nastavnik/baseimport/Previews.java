package nastavnik.baseimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.baseimport.BaseLine.Problem;
import nastavnik.baseimport.BaseTables.Found;
import nastavnik.baseimport.ImportedLine.Status;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.pairimport.PairComparison;
import nastavnik.pairimport.PairComparisons;
import nastavnik.pairimport.PairComparisons.Said;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BasePerson;
import nastavnik.peoplebase.BaseWords;
import nastavnik.peoplebase.Bases;
import nastavnik.school.School;
import nastavnik.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares what was read of a file with what the portal has. */
@Component
class Previews {

    static final String NEW = "new";
    static final String SKIP = "skip";

    private final BaseTables tables;
    private final LineReader reader;
    private final BaseWords words;
    private final Categories categories;
    private final PairComparisons pairComparisons;
    private final MessageSource messages;

    Previews(
            BaseTables tables,
            LineReader reader,
            BaseWords words,
            Categories categories,
            PairComparisons pairComparisons,
            MessageSource messages) {
        this.tables = tables;
        this.reader = reader;
        this.words = words;
        this.categories = categories;
        this.pairComparisons = pairComparisons;
        this.messages = messages;
    }

    /**
     * @param people of the school, as they are now
     * @param stopped those of the school whose data may be used no longer
     * @param answers to what was asked: id of a person, {@link #NEW} or {@link #SKIP} by the key of the row
     */
    BasePreview of(
            List<Table> sheets,
            List<BasePerson> people,
            List<Bases.Stopped> stopped,
            School school,
            Map<String, String> answers) {
        var found = tables.in(sheets);
        var comparison = new Comparison(people, new Stops(stopped), school, answers);
        var keys = tables.keys(sheets);
        var lines = new ArrayList<ImportedLine>();
        for (var i = 0; i < found.size(); i++) {
            reader.read(found.get(i), i, keys).forEach(line -> lines.add(comparison.of(line)));
        }
        return new BasePreview(
                lines,
                found.stream().flatMap(this::used).distinct().toList(),
                found.stream().flatMap(this::unused).distinct().toList(),
                pairComparisons.ofEndings(lines.stream().flatMap(line -> line.pairs().stream())),
                comparison.missing(found));
    }

    private Stream<String> used(Found found) {
        return found.kind().columns().stream()
                .filter(column -> found.header().has(column.name()) && taken(column))
                .map(column -> words.caption(found.kind(), column));
    }

    private Stream<String> unused(Found found) {
        return Stream.concat(
                found.kind().columns().stream()
                        .filter(column -> found.header().has(column.name()) && !taken(column))
                        .filter(column -> column != BaseColumn.NUMBER)
                        .map(column -> words.caption(found.kind(), column)),
                found.header().others().stream());
    }

    private static boolean taken(BaseColumn column) {
        return switch (column) {
            case NUMBER, CONTACT, PARTNER_PLACE -> false;
            default -> true;
        };
    }

    private final class Comparison {

        private final List<BasePerson> people;
        private final Recognition recognition;
        private final Recognition.Seen seen = new Recognition.Seen();
        private final Set<Long> met = new HashSet<>();
        private final Stops stops;
        private final String school;
        private final PairComparison pairs;
        private final Map<String, String> answers;

        Comparison(List<BasePerson> people, Stops stops, School school, Map<String, String> answers) {
            this.people = people;
            this.recognition = new Recognition(people);
            this.stops = stops;
            this.school = school.shortName();
            this.pairs = pairComparisons.over(people, school.id());
            this.answers = answers;
        }

        long missing(List<Found> found) {
            var kinds = found.stream().map(Found::kind).distinct().toList();
            return people.stream()
                    .filter(person -> kinds.stream().anyMatch(person::on) && !met.contains(person.id()))
                    .count();
        }

        ImportedLine of(BaseLine line) {
            var answer = recognition.of(line);
            if (answer.candidates().isEmpty()) {
                return of(line, answer.person(), false);
            }
            answer.candidates().forEach(each -> met.add(each.id()));
            var given = answers.getOrDefault(line.key(), "");
            if (given.equals(SKIP)) {
                return line(line, Status.SKIPPED, null);
            }
            if (given.equals(NEW)) {
                return of(line, null, false);
            }
            var chosen = answer.candidates().stream()
                    .filter(each -> Long.toString(each.id()).equals(given))
                    .findAny();
            return chosen.map(person -> of(line, person, true)).orElseGet(() -> asked(line, answer.candidates()));
        }

        private ImportedLine asked(BaseLine line, List<BasePerson> candidates) {
            var choices = new ArrayList<Choice>();
            candidates.forEach(each -> choices.add(new Choice(Long.toString(each.id()), who(each))));
            choices.add(new Choice(NEW, say("baseimport.answer.new")));
            choices.add(new Choice(SKIP, say("baseimport.answer.skip")));
            var refused = !line.problems().isEmpty();
            return new ImportedLine(
                    line,
                    refused ? Status.REFUSED : Status.ASKED,
                    null,
                    "",
                    line.category(),
                    PlaceOfWork.unsaid(),
                    facts(line),
                    List.of(),
                    List.of(),
                    List.of(),
                    line.problems(),
                    List.of(),
                    choices);
        }

        private String who(BasePerson person) {
            var born = person.birthDate() != null
                    ? Dates.compact(person.birthDate())
                    : Objects.toString(person.birthYear(), say("baseimport.unborn"));
            return say("baseimport.answer.same", person.name(), born, categories.word(person.category()));
        }

        private ImportedLine line(BaseLine line, Status status, @Nullable BasePerson person) {
            return new ImportedLine(
                    line,
                    status,
                    person,
                    "",
                    null,
                    PlaceOfWork.unsaid(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        /** @param birthKept whether what the portal knows of the birth stays, as after the answer to a question */
        private ImportedLine of(BaseLine read, @Nullable BasePerson person, boolean birthKept) {
            if (person != null) {
                met.add(person.id());
            }
            var consented = person != null && person.processed();
            var line = consented ? read : read.withoutWords();
            var problems = new ArrayList<>(line.problems());
            if (person == null) {
                stops.problem(line).ifPresent(key -> problems.add(problem(line, BaseColumn.NAME, line.name(), key)));
            }
            var before = seen.before(line, person);
            if (before != null) {
                problems.add(problem(
                        line,
                        BaseColumn.NAME,
                        line.name(),
                        "baseimport.problem.twice",
                        Integer.toString(before.row())));
            }
            var elsewhere = person == null ? seen.elsewhere(line) : null;
            if (person == null && line.category() == null && elsewhere == null && problems.isEmpty()) {
                problems.add(problem(line, BaseColumn.NAME, line.name(), "baseimport.problem.category"));
            }
            profile(line, person, problems);
            early(line, person, problems);
            var said = before == null ? pairs.of(line.pairs(), person) : Said.nothing();
            var differences = new ArrayList<Difference>();
            var notes = new ArrayList<String>();
            if (!consented && read.hasWords()) {
                notes.add(say("baseimport.note.unconsented"));
            }
            if (person != null) {
                differences.addAll(differences(line, person, birthKept));
                notes.addAll(notes(line, person, birthKept));
            }
            var work = PlaceOfWork.of(line, person, school, words);
            work.note().ifPresent(note -> notes.add(say(note, line.text(BaseColumn.PLACE))));
            differences.addAll(work.differences(person));
            differences.addAll(said.differences());
            notes.addAll(said.notes());
            var status = person == null ? Status.NEW : differences.isEmpty() ? Status.UNCHANGED : Status.CHANGED;
            return new ImportedLine(
                    line,
                    problems.isEmpty() ? status : Status.REFUSED,
                    person,
                    elsewhere == null ? "" : elsewhere.key(),
                    line.category(),
                    work,
                    person == null ? facts(line) : "",
                    differences,
                    said.changes(),
                    said.doubts(),
                    problems,
                    notes,
                    List.of());
        }

        /** What belongs to a profile needs its first line. */
        private void profile(BaseLine line, @Nullable BasePerson person, List<Problem> problems) {
            var kept = person != null && !person.competences().isEmpty();
            if (line.kind() == BaseKind.MENTORS
                    && !kept
                    && line.text(BaseColumn.COMPETENCES).isEmpty()
                    && Stream.of(BaseColumn.ACHIEVEMENTS, BaseColumn.INTERESTS, BaseColumn.GRADES, BaseColumn.TIME)
                            .anyMatch(column -> !line.text(column).isEmpty())) {
                problems.add(problem(line, BaseColumn.COMPETENCES, "", "baseimport.problem.competences"));
            }
        }

        private void early(BaseLine line, @Nullable BasePerson person, List<Problem> problems) {
            if (person == null || line.from() == null) {
                return;
            }
            var first = Stream.concat(person.asMentee().stream(), person.asMentor().stream())
                    .map(pair -> pair.from())
                    .min(LocalDate::compareTo);
            if (person.to() != null && line.from().isAfter(person.to())) {
                problems.add(problem(
                        line,
                        BaseColumn.FROM,
                        line.text(BaseColumn.FROM),
                        "baseimport.problem.afterLeaving",
                        Dates.compact(person.to())));
            }
            if (first.isPresent() && line.from().isAfter(first.get())) {
                problems.add(problem(
                        line,
                        BaseColumn.FROM,
                        line.text(BaseColumn.FROM),
                        "baseimport.problem.afterPair",
                        Dates.compact(first.get())));
            }
        }

        private List<Difference> differences(BaseLine line, BasePerson person, boolean birthKept) {
            var found = new ArrayList<Difference>();
            // A name is only mended where the file knows whose row it is.
            if (line.participantId() == person.id()) {
                add(found, line, BaseColumn.NAME, person.name(), line.name());
            }
            if (!person.on(line.kind())) {
                found.add(new Difference("baseimport.role", "", say("baseimport.role." + line.kind())));
            }
            if (!birthKept || person.birthYear() == null) {
                birth(found, line, person);
            }
            if (line.from() != null) {
                add(found, line, BaseColumn.FROM, Dates.compact(person.from()), Dates.compact(line.from()));
            }
            for (var column : List.of(
                    BaseColumn.REQUEST, BaseColumn.COMPETENCES, BaseColumn.ACHIEVEMENTS, BaseColumn.INTERESTS)) {
                add(found, line, column, kept(line, column, person), line.text(column));
            }
            if (line.gradeFrom() != null) {
                add(
                        found,
                        line,
                        BaseColumn.GRADES,
                        words.grades(person.gradeFrom(), person.gradeTo()),
                        words.grades(line.gradeFrom(), line.gradeTo()));
            }
            time(found, line, person);
            return found;
        }

        private void birth(List<Difference> found, BaseLine line, BasePerson person) {
            var born = person.birthDate();
            if (line.birthDate() != null) {
                var before = born == null ? Objects.toString(person.birthYear(), "") : Dates.compact(born);
                add(found, line, BaseColumn.YEAR, before, Dates.compact(line.birthDate()));
            } else if (line.birthYear() != null && born == null) {
                add(
                        found,
                        line,
                        BaseColumn.YEAR,
                        Objects.toString(person.birthYear(), ""),
                        line.birthYear().toString());
            }
        }

        private void time(List<Difference> found, BaseLine line, BasePerson person) {
            var hours = line.hours() == null ? person.hours() : line.hours();
            var week = line.week().bits() == 0 ? person.week() : line.week();
            add(found, line, BaseColumn.TIME, words.time(person.hours(), person.week()), words.time(hours, week));
        }

        private String kept(BaseLine line, BaseColumn column, BasePerson person) {
            return Objects.toString(words.cell(line.kind(), column, person, school, 0), "");
        }

        private void add(List<Difference> found, BaseLine line, BaseColumn column, String before, String after) {
            if (!after.isEmpty() && !same(before, after)) {
                var label = line.kind().columns().contains(column)
                        ? "peoplebase." + line.kind().path() + "." + column
                        : "baseimport.year";
                found.add(new Difference(label, before, after));
            }
        }

        private List<String> notes(BaseLine line, BasePerson person, boolean birthKept) {
            var notes = new ArrayList<String>();
            var elsewhere = line.text(BaseColumn.PARTNER_PLACE);
            if (!elsewhere.isEmpty() && !same(kept(line, BaseColumn.PARTNER_PLACE, person), elsewhere)) {
                notes.add(say(
                        "baseimport.note.partnerPlace",
                        words.caption(line.kind(), BaseColumn.PARTNER_PLACE),
                        elsewhere));
            }
            var born = person.birthDate();
            if (!birthKept
                    && born != null
                    && line.birthDate() == null
                    && line.birthYear() != null
                    && line.birthYear() != born.getYear()) {
                notes.add(say("baseimport.note.birth", line.birthYear().toString(), Dates.compact(born)));
            }
            return notes;
        }

        private String facts(BaseLine line) {
            return Stream.of(
                            line.category() == null ? "" : categories.word(line.category()),
                            line.birthDate() != null
                                    ? Dates.compact(line.birthDate())
                                    : Objects.toString(line.birthYear(), ""),
                            line.text(BaseColumn.REQUEST),
                            line.text(BaseColumn.COMPETENCES),
                            line.category() == null || BaseWords.ownPlace(line.category())
                                    ? ""
                                    : line.text(BaseColumn.PLACE))
                    .filter(fact -> !fact.isEmpty())
                    .map(fact -> fact.length() > 120 ? fact.substring(0, 120) + "\u2026" : fact)
                    .collect(java.util.stream.Collectors.joining(", "));
        }

        private Problem problem(BaseLine line, BaseColumn column, String value, String key, Object... args) {
            return new Problem(
                    say("baseimport.place", Integer.toString(line.row()), words.caption(line.kind(), column)),
                    "",
                    value,
                    say(key, args));
        }
    }

    /** Whether two texts say the same, whatever their spaces and line breaks. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, Locale.of("ru"));
    }
}
