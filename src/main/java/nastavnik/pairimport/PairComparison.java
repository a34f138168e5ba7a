package nastavnik.pairimport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Typed;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.pairimport.PairComparisons.Said;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BasePerson;
import nastavnik.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The pairs of one file beside those of the school. What the rules of pairs forbid is said and left out, never tried. */
public final class PairComparison {

    private final PairComparisons portal;
    private final List<BasePerson> people;
    private final Map<Long, BasePerson> byId;
    private final long schoolId;
    private final PairLoad load;
    private final Map<String, Optional<FormOfMentoring>> forms = new HashMap<>();
    private final Map<String, PairChange> planned = new HashMap<>();
    private @Nullable List<Programme> programmes;

    PairComparison(PairComparisons portal, List<BasePerson> people, long schoolId) {
        this.portal = portal;
        this.people = people;
        this.byId = people.stream().collect(Collectors.toMap(BasePerson::id, Function.identity()));
        this.schoolId = schoolId;
        this.load = new PairLoad(portal, byId);
    }

    /** @param person whose row it is; null for somebody new, who has no consents yet and is in no pair therefore */
    public Said of(PairRow row, @Nullable BasePerson person) {
        var telling = new Telling(portal, row);
        if (person == null) {
            row.pairs().forEach(each -> telling.note("pairimport.note.newcomer", each.partner()));
        } else {
            new RowComparison(this, telling, person).compare();
        }
        if (row.pairs().isEmpty()) {
            Stream.of(BaseColumn.FORM, BaseColumn.ENDED, BaseColumn.RESULT, BaseColumn.LINK)
                    .filter(column -> !row.text(column).isEmpty())
                    .forEach(column ->
                            telling.note("pairimport.note.nobody", telling.caption(column), row.text(column)));
        }
        return telling.said();
    }

    PairComparisons portal() {
        return portal;
    }

    LocalDate today() {
        return portal.clock.today();
    }

    Optional<BasePerson> person(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return those who stand on that base under that name */
    List<BasePerson> named(String name, BaseKind kind) {
        return people.stream()
                .filter(each -> each.on(kind) && Typed.folded(each.name()).equals(Typed.folded(name)))
                .toList();
    }

    Optional<FormOfMentoring> form(String words) {
        return forms.computeIfAbsent(words.strip(), portal.forms::named);
    }

    /** @return the programme of the year in which a pair begins, where there is no choice */
    Optional<Programme> programme(LocalDate start) {
        if (programmes == null) {
            programmes = portal.programmes.open(schoolId);
        }
        var those = programmes.stream()
                .filter(each -> each.year().equals(SchoolYear.of(start)))
                .toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    /** @return what is unusual in one more pair, which is counted from now on */
    List<String> doubts(BasePerson mentor, BasePerson mentee, PairChange change) {
        return load.of(mentor, mentee, change.startsOn(), change.plannedEnd());
    }

    /**
     * The same pair stands in the row of its other one too: said once more it is nothing, said otherwise it is told.
     *
     * @return whether the row is the first to say it
     */
    boolean plan(PairChange change, WrittenPair written, Telling telling) {
        var before = planned.putIfAbsent(change.key(), change);
        if (before == null) {
            telling.take(change);
            return true;
        }
        if (!before.equals(change)) {
            telling.note("pairimport.note.contradicts", written.partner());
        }
        return false;
    }
}
