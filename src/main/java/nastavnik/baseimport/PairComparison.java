package nastavnik.baseimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.baseimport.PairPlans.Said;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Difference;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BasePair;
import nastavnik.peoplebase.BasePerson;
import nastavnik.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The pairs of one file beside those of the school. What the rules of pairs forbid is said and left out, never tried. */
final class PairComparison {

    private final PairPlans rooms;
    private final List<BasePerson> people;
    private final Map<Long, BasePerson> byId;
    private final long schoolId;
    private final LocalDate today;
    private final PairLoad load;
    private final Map<String, Optional<FormOfMentoring>> forms = new HashMap<>();
    private final Map<String, PairChange> planned = new HashMap<>();
    private @Nullable List<Programme> programmes;

    PairComparison(PairPlans rooms, List<BasePerson> people, long schoolId) {
        this.rooms = rooms;
        this.people = people;
        this.byId = people.stream().collect(Collectors.toMap(BasePerson::id, Function.identity()));
        this.schoolId = schoolId;
        this.today = rooms.clock.today();
        this.load = new PairLoad(rooms, byId);
    }

    /** @param person whose row it is; null for somebody new, who has no consents yet and is in no pair therefore */
    Said of(BaseLine line, @Nullable BasePerson person) {
        var row = new Row(line);
        if (person == null) {
            line.pairs().forEach(each -> row.note("baseimport.note.newcomer", each.partner()));
        } else {
            row.compare(person);
        }
        if (line.pairs().isEmpty()) {
            Stream.of(BaseColumn.FORM, BaseColumn.ENDED, BaseColumn.RESULT, BaseColumn.LINK)
                    .filter(column -> !line.text(column).isEmpty())
                    .forEach(column -> row.note(
                            "baseimport.note.nobody", rooms.words.caption(line.kind(), column), line.text(column)));
        }
        return row.said();
    }

    private Optional<FormOfMentoring> form(String words) {
        return forms.computeIfAbsent(words.strip(), rooms.forms::named);
    }

    /** The programme of the year in which a pair begins, where there is no choice. */
    private @Nullable Programme programme(LocalDate start) {
        if (programmes == null) {
            programmes = rooms.programmes.open(schoolId);
        }
        var those = programmes.stream()
                .filter(each -> each.year().equals(SchoolYear.of(start)))
                .toList();
        return those.size() == 1 ? those.getFirst() : null;
    }

    private final class Row {

        private final BaseLine line;
        private final List<PairChange> changes = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();

        Row(BaseLine line) {
            this.line = line;
        }

        Said said() {
            return new Said(changes, differences, notes, doubts);
        }

        void note(String key, String... args) {
            notes.add(rooms.say(key, (Object[]) args));
        }

        void compare(BasePerson person) {
            var left = new ArrayList<>(person.pairs(line.kind()));
            for (var written : line.pairs()) {
                var same = left.stream()
                        .filter(pair -> folded(pair.partner()).equals(folded(written.partner())))
                        .toList();
                var of = same.stream()
                        .filter(pair -> isForm(written, pair))
                        .sorted((one, other) -> Boolean.compare(ends(written, other), ends(written, one)))
                        .findFirst();
                if (of.isPresent()) {
                    left.remove(of.get());
                    known(person, written, of.get());
                } else if (same.isEmpty()) {
                    fresh(person, written);
                } else {
                    left.remove(same.getFirst());
                    note("baseimport.note.otherForm", written.partner(), written.form());
                }
            }
            mark(person);
        }

        private boolean isForm(WrittenPair written, BasePair pair) {
            return written.form().isEmpty()
                    || folded(written.form()).equals(folded(pair.form()))
                    || form(written.form())
                            .filter(form -> form.name().equals(pair.form()))
                            .isPresent();
        }

        private static boolean ends(WrittenPair written, BasePair pair) {
            return Objects.equals(written.end(), pair.endedOn());
        }

        private void known(BasePerson person, WrittenPair written, BasePair pair) {
            var outcome = PairOutcome.of(written.result(), key -> rooms.say(key));
            var covered = person.consented() && covered(pair.partnerId());
            var end = pair.open() ? endOf(written, outcome, pair) : null;
            if (!pair.open()
                    && (differs(written.end(), pair.endedOn())
                            || differs(outcome.word(), pair.ending())
                            || differs(outcome.note(), pair.endingNote()))) {
                note("baseimport.note.ended", written.partner());
            } else if (pair.open() && written.end() == null && outcome.ending() != null) {
                note("baseimport.note.endless", written.partner(), written.result());
            }
            var result = outcome.rest().isEmpty() || same(outcome.rest(), pair.result()) ? "" : outcome.rest();
            if (!result.isEmpty() && pair.from().isAfter(today)) {
                note("baseimport.note.resultEarly", written.partner());
                result = "";
            }
            var link = written.link().equals(pair.link()) ? "" : written.link();
            if (!covered && !(result + link).isEmpty()) {
                note("baseimport.note.pairUnconsented", written.partner(), without(person, byId.get(pair.partnerId())));
                result = "";
                link = "";
            }
            var mentors = line.kind() == BaseKind.MENTORS;
            var change = new PairChange(
                    pair.id(),
                    mentors ? person.id() : pair.partnerId(),
                    mentors ? pair.partnerId() : person.id(),
                    0,
                    pair.from(),
                    null,
                    0,
                    end,
                    end == null ? null : reason(outcome),
                    end == null ? "" : explanation(outcome),
                    result,
                    link);
            if (change.touches() && plan(change, written)) {
                if (end != null) {
                    var before = pair.plannedEnd() == null ? "" : Dates.compact(pair.plannedEnd());
                    differ(BaseColumn.ENDED, before, written.partner() + ": " + ended(end, reason(outcome)));
                }
                differ(BaseColumn.RESULT, pair.result(), result);
                differ(BaseColumn.LINK, pair.link(), link);
            }
        }

        private @Nullable LocalDate endOf(WrittenPair written, PairOutcome outcome, BasePair pair) {
            var end = written.end();
            if (end == null || (end.isAfter(today) && end.equals(pair.plannedEnd()))) {
                return null;
            }
            if (end.isAfter(today)) {
                note("baseimport.note.endAhead", written.partner(), Dates.compact(end));
                return null;
            }
            if (end.isBefore(pair.from())) {
                note("baseimport.note.endBeforeStart", written.partner(), Dates.compact(pair.from()));
                return null;
            }
            if (unexplained(written, outcome)) {
                return null;
            }
            return end;
        }

        /** Another reason than those to choose from has to be told, as on the pair's page. */
        private boolean unexplained(WrittenPair written, PairOutcome outcome) {
            var silent =
                    reason(outcome) == PairEnding.OTHER && explanation(outcome).isEmpty();
            if (silent) {
                note("baseimport.note.unexplained", written.partner());
            }
            return silent;
        }

        /** In brackets behind the reason; without them what the cell says came of the pair, or the mark that says it was cut short. */
        private String explanation(PairOutcome outcome) {
            if (reason(outcome) != PairEnding.OTHER) {
                return "";
            }
            return Stream.of(outcome.note(), outcome.rest(), outcome.ending() == null ? line.text(BaseColumn.MARK) : "")
                    .map(Typed::line)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .map(words -> words.substring(0, Math.min(words.length(), PairEnding.LONGEST_NOTE)))
                    .orElse("");
        }

        private PairEnding reason(PairOutcome outcome) {
            var told = outcome.ending();
            if (told != null && told.chosen()) {
                return told;
            }
            return broken(line.text(BaseColumn.MARK)) ? PairEnding.OTHER : PairEnding.COMPLETED;
        }

        private void fresh(BasePerson person, WrittenPair written) {
            var kind = line.kind();
            var partner = partner(person, written);
            if (partner == null) {
                return;
            }
            if (!person.consented() || !partner.consented()) {
                note("baseimport.note.pairUnconsented", written.partner(), without(person, partner));
                return;
            }
            var form = written.form().isEmpty() ? null : form(written.form()).orElse(null);
            if (form == null || !form.active()) {
                note("baseimport.note.form", written.partner(), written.form());
                return;
            }
            var own = line.from() == null ? person.from() : line.from();
            var start = own.isBefore(partner.from()) ? partner.from() : own;
            var end = written.end();
            if (end != null && end.isBefore(start)) {
                note("baseimport.note.endBeforeStart", written.partner(), Dates.compact(start));
                return;
            }
            if (!stays(person, end) || !stays(partner, end)) {
                note("baseimport.note.leaves", written.partner());
                return;
            }
            if (person.pairs(kind).stream()
                    .anyMatch(pair -> pair.partnerId() == partner.id()
                            && pair.form().equals(form.name())
                            && PairLoad.overlaps(pair, start, end))) {
                note("baseimport.note.twice", written.partner());
                return;
            }
            var over = end != null && !end.isAfter(today);
            var outcome = PairOutcome.of(written.result(), key -> rooms.say(key));
            if (!over && outcome.ending() != null) {
                note("baseimport.note.endless", written.partner(), written.result());
            }
            if (over && unexplained(written, outcome)) {
                return;
            }
            var early = start.isAfter(today) && !outcome.rest().isEmpty();
            if (early) {
                note("baseimport.note.resultEarly", written.partner());
            }
            var programme = programme(start);
            var mentor = kind == BaseKind.MENTORS ? person : partner;
            var mentee = kind == BaseKind.MENTORS ? partner : person;
            var change = new PairChange(
                    0,
                    mentor.id(),
                    mentee.id(),
                    form.id(),
                    start,
                    over ? null : end,
                    programme == null ? 0 : programme.id(),
                    over ? end : null,
                    over ? reason(outcome) : null,
                    over ? explanation(outcome) : "",
                    early ? "" : outcome.rest(),
                    written.link());
            if (plan(change, written)) {
                if (!over) {
                    doubts.addAll(load.of(mentor, mentee, start, end));
                }
                differ(BaseColumn.PARTNER, "", told(change, written, form, programme));
                differ(BaseColumn.RESULT, "", change.result());
                differ(BaseColumn.LINK, "", change.link());
            }
        }

        private @Nullable BasePerson partner(BasePerson person, WrittenPair written) {
            var other = line.kind() == BaseKind.MENTEES ? BaseKind.MENTORS : BaseKind.MENTEES;
            var those = people.stream()
                    .filter(each -> each.on(other) && folded(each.name()).equals(folded(written.partner())))
                    .toList();
            var caption = rooms.words.caption(line.kind(), BaseColumn.PARTNER);
            if (those.isEmpty()) {
                note("baseimport.note.stranger", caption, written.partner());
            } else if (those.size() > 1 || those.getFirst().id() == person.id()) {
                note("baseimport.note.namesakes", caption, written.partner());
            } else {
                return those.getFirst();
            }
            return null;
        }

        private String told(
                PairChange change, WrittenPair written, FormOfMentoring form, @Nullable Programme programme) {
            var ending = change.ending();
            var last = change.endedOn();
            return Stream.of(
                            rooms.say(
                                    "baseimport.pair.new",
                                    written.partner(),
                                    form.name(),
                                    Dates.compact(change.startsOn())),
                            change.plannedEnd() == null
                                    ? ""
                                    : rooms.say("baseimport.pair.until", Dates.compact(change.plannedEnd())),
                            last == null || ending == null ? "" : ended(last, ending),
                            programme == null ? "" : rooms.say("baseimport.pair.programme", programme.title()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private String ended(LocalDate day, PairEnding ending) {
            return rooms.say("baseimport.pair.ended", Dates.compact(day), rooms.say("mentoring.ending." + ending));
        }

        /** The same pair stands in the row of its other one too: said once more it is nothing, said otherwise it is told. */
        private boolean plan(PairChange change, WrittenPair written) {
            var before = planned.putIfAbsent(change.key(), change);
            if (before == null) {
                changes.add(change);
                return true;
            }
            if (!before.equals(change)) {
                note("baseimport.note.contradicts", written.partner());
            }
            return false;
        }

        private void differ(BaseColumn column, String before, String after) {
            if (!after.isEmpty()) {
                differences.add(new Difference("peoplebase." + line.kind().path() + "." + column, before, after));
            }
        }

        /** The mark follows from the pairs; one that they do not bear out is told. */
        private void mark(BasePerson person) {
            var written = line.text(BaseColumn.MARK);
            if (written.isEmpty()) {
                return;
            }
            var pairs = person.pairs(BaseKind.MENTEES);
            var kept = rooms.words.cell(BaseKind.MENTEES, BaseColumn.MARK, person, "", 0);
            var completed = pairs.stream().anyMatch(pair -> pair.ending().equals(PairEnding.COMPLETED.name()))
                    || changes.stream().anyMatch(change -> change.ending() == PairEnding.COMPLETED);
            var cut = pairs.stream().anyMatch(pair -> !pair.open())
                    || changes.stream().anyMatch(change -> change.ending() != null);
            if (!same(written, Objects.toString(kept, "")) && !(broken(written) ? cut : completed)) {
                note("baseimport.note.mark", rooms.words.caption(BaseKind.MENTEES, BaseColumn.MARK), written);
            }
        }

        private boolean broken(String mark) {
            return Arrays.stream(rooms.say("baseimport.mark.broken").split("\\|", -1))
                    .anyMatch(folded(mark)::contains);
        }
    }

    private boolean covered(long id) {
        var person = byId.get(id);
        return person != null && person.consented();
    }

    private static String without(BasePerson person, @Nullable BasePerson partner) {
        return Stream.of(Optional.of(person), Optional.ofNullable(partner))
                .flatMap(Optional::stream)
                .filter(each -> !each.consented())
                .map(BasePerson::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean stays(BasePerson person, @Nullable LocalDate end) {
        return person.to() == null || (end != null && !end.isAfter(person.to()));
    }

    private static boolean differs(@Nullable Object written, @Nullable Object kept) {
        return written != null && !"".equals(written) && !written.equals(kept);
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String words) {
        return Categories.folded(words);
    }
}
