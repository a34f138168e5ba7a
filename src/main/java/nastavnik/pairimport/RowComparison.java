package nastavnik.pairimport;

import java.util.ArrayList;
import java.util.Objects;
import nastavnik.form.Typed;
import nastavnik.mentoring.PairEnding;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BasePair;
import nastavnik.peoplebase.BasePerson;

/** The pairs of one row beside those of its person: each is known, or new, or of another form. */
final class RowComparison {

    private final PairComparison file;
    private final Telling telling;
    private final BasePerson person;
    private final KnownPair known;
    private final NewPair fresh;

    RowComparison(PairComparison file, Telling telling, BasePerson person) {
        this.file = file;
        this.telling = telling;
        this.person = person;
        this.known = new KnownPair(file, telling, person);
        this.fresh = new NewPair(file, telling, person);
    }

    void compare() {
        var row = telling.row();
        var left = new ArrayList<>(person.pairs(row.kind()));
        for (var written : row.pairs()) {
            var same = left.stream()
                    .filter(pair -> same(pair.partner(), written.partner()))
                    .toList();
            var of = same.stream()
                    .filter(pair -> isForm(written, pair))
                    .sorted((one, other) -> Boolean.compare(ends(written, other), ends(written, one)))
                    .findFirst();
            if (of.isPresent()) {
                left.remove(of.get());
                known.compare(written, of.get());
            } else if (same.isEmpty()) {
                fresh.compare(written);
            } else {
                left.remove(same.getFirst());
                telling.note("pairimport.note.otherForm", written.partner(), written.form());
            }
        }
        mark(row.text(BaseColumn.MARK));
    }

    private boolean isForm(WrittenPair written, BasePair pair) {
        return written.form().isEmpty()
                || same(written.form(), pair.form())
                || file.form(written.form())
                        .filter(form -> form.name().equals(pair.form()))
                        .isPresent();
    }

    private static boolean ends(WrittenPair written, BasePair pair) {
        return Objects.equals(written.end(), pair.endedOn());
    }

    /** The mark follows from the pairs; one that they do not bear out is told. */
    private void mark(String written) {
        if (written.isEmpty()) {
            return;
        }
        var pairs = person.pairs(BaseKind.MENTEES);
        var kept = file.portal().words.cell(BaseKind.MENTEES, BaseColumn.MARK, person, "", 0);
        var completed = pairs.stream().anyMatch(pair -> pair.ending().equals(PairEnding.COMPLETED.name()))
                || telling.changes().stream().anyMatch(change -> change.ending() == PairEnding.COMPLETED);
        var cut = pairs.stream().anyMatch(pair -> !pair.open())
                || telling.changes().stream().anyMatch(change -> change.ending() != null);
        var borneOut = file.portal().isBrokenOff(written) ? cut : completed;
        if (!same(written, Objects.toString(kept, "")) && !borneOut) {
            telling.note(
                    "pairimport.note.mark", file.portal().words.caption(BaseKind.MENTEES, BaseColumn.MARK), written);
        }
    }

    private static boolean same(String one, String other) {
        return Typed.folded(one).equals(Typed.folded(other));
    }
}
