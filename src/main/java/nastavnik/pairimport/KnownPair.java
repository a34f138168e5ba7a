package nastavnik.pairimport;

import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.Typed;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BasePair;
import nastavnik.peoplebase.BasePerson;
import org.jspecify.annotations.Nullable;

/** What a row says anew of a pair that the school has: its end, its result, its link. */
final class KnownPair {

    private final PairComparison file;
    private final Telling telling;
    private final BasePerson person;

    KnownPair(PairComparison file, Telling telling, BasePerson person) {
        this.file = file;
        this.telling = telling;
        this.person = person;
    }

    void compare(WrittenPair written, BasePair pair) {
        var outcome = Outcome.of(written.result(), file.portal());
        var end = pair.open() ? end(written, outcome, pair) : null;
        contradiction(written, pair, outcome);
        var result = result(written, pair, outcome);
        var link = written.link().equals(pair.link()) ? "" : written.link();
        var partner = file.person(pair.partnerId());
        var covered =
                person.consented() && partner.filter(BasePerson::consented).isPresent();
        if (!covered && !(result + link).isEmpty()) {
            telling.unconsented(written, person, partner);
            result = "";
            link = "";
        }
        var mentors = telling.row().ofMentors();
        var change = new PairChange(
                pair.id(),
                mentors ? person.id() : pair.partnerId(),
                mentors ? pair.partnerId() : person.id(),
                0,
                pair.from(),
                null,
                0,
                end,
                end == null ? null : outcome.reason(telling.row(), file.portal()),
                end == null ? "" : outcome.explanation(telling.row(), file.portal()),
                result,
                link);
        if (change.touches() && file.plan(change, written, telling)) {
            tell(change, written, pair);
        }
    }

    private @Nullable LocalDate end(WrittenPair written, Outcome outcome, BasePair pair) {
        var end = written.end();
        if (end == null || (end.isAfter(file.today()) && end.equals(pair.plannedEnd()))) {
            return null;
        }
        if (end.isAfter(file.today())) {
            telling.note("pairimport.note.endAhead", written.partner(), Dates.compact(end));
            return null;
        }
        if (end.isBefore(pair.from())) {
            telling.note("pairimport.note.endBeforeStart", written.partner(), Dates.compact(pair.from()));
            return null;
        }
        if (outcome.unexplained(telling.row(), file.portal())) {
            telling.note("pairimport.note.unexplained", written.partner());
            return null;
        }
        return end;
    }

    private void contradiction(WrittenPair written, BasePair pair, Outcome outcome) {
        if (!pair.open()
                && (differs(written.end(), pair.endedOn())
                        || differs(outcome.word(), pair.ending())
                        || differs(outcome.note(), pair.endingNote()))) {
            telling.note("pairimport.note.ended", written.partner());
        } else if (pair.open() && written.end() == null && outcome.ending() != null) {
            telling.note("pairimport.note.endless", written.partner(), written.result());
        }
    }

    private String result(WrittenPair written, BasePair pair, Outcome outcome) {
        var said = outcome.rest();
        if (said.isEmpty() || Typed.folded(said).equals(Typed.folded(pair.result()))) {
            return "";
        }
        if (pair.from().isAfter(file.today())) {
            telling.note("pairimport.note.resultEarly", written.partner());
            return "";
        }
        return said;
    }

    private void tell(PairChange change, WrittenPair written, BasePair pair) {
        var last = change.endedOn();
        var ending = change.ending();
        if (last != null && ending != null) {
            var before = pair.plannedEnd() == null ? "" : Dates.compact(pair.plannedEnd());
            telling.differ(
                    BaseColumn.ENDED,
                    before,
                    written.partner() + ": " + file.portal().ended(last, ending));
        }
        telling.differ(BaseColumn.RESULT, pair.result(), change.result());
        telling.differ(BaseColumn.LINK, pair.link(), change.link());
    }

    private static boolean differs(@Nullable Object written, @Nullable Object kept) {
        return written != null && !"".equals(written) && !written.equals(kept);
    }
}
