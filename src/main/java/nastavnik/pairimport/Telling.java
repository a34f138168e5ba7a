package nastavnik.pairimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.form.Difference;
import nastavnik.pairimport.PairComparisons.Said;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BasePerson;

/** Collects what one row does to pairs, and what there is to tell about it. */
final class Telling {

    private final PairComparisons portal;
    private final PairRow row;
    private final List<PairChange> changes = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    Telling(PairComparisons portal, PairRow row) {
        this.portal = portal;
        this.row = row;
    }

    PairRow row() {
        return row;
    }

    List<PairChange> changes() {
        return changes;
    }

    void take(PairChange change) {
        changes.add(change);
    }

    void differ(BaseColumn column, String before, String after) {
        if (!after.isEmpty()) {
            differences.add(new Difference("peoplebase." + row.kind().path() + "." + column, before, after));
        }
    }

    void doubt(Collection<String> unusual) {
        doubts.addAll(unusual);
    }

    void note(String key, String... args) {
        notes.add(portal.say(key, (Object[]) args));
    }

    /** The pair waits for the consents of either. */
    void unconsented(WrittenPair written, BasePerson person, Optional<BasePerson> partner) {
        var without = Stream.concat(Stream.of(person), partner.stream())
                .filter(each -> !each.consented())
                .map(BasePerson::name)
                .collect(Collectors.joining(", "));
        note("pairimport.note.unconsented", written.partner(), without);
    }

    String caption(BaseColumn column) {
        return portal.words.caption(row.kind(), column);
    }

    Said said() {
        return new Said(changes, differences, notes, doubts);
    }
}
