package nastavnik.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.assessment.Marks.Change;
import nastavnik.assessment.Marks.Of;
import nastavnik.assessment.Marks.Row;
import nastavnik.calendar.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has changed between before and after; of a parameter only where at least five people of a school have both marks. */
@Service
@Transactional(readOnly = true)
class Changes {

    private final Marks marks;
    private final ParameterSetRepository sets;

    Changes(Marks marks, ParameterSetRepository sets) {
        this.marks = marks;
        this.sets = sets;
    }

    /**
     * A parameter by its name and how it has changed.
     *
     * @param schools how many assessments it is made of
     */
    record Line(String parameter, Change change, long schools) {

        public String before() {
            return shown(change.before());
        }

        public String after() {
            return shown(change.after());
        }

        /** @return «+1,4» or «−0,3» */
        public String difference() {
            var by = change.change();
            return (by.signum() > 0 ? "+" : "") + shown(by).replace('-', '\u2212');
        }

        public long people() {
            return change.people();
        }

        private static String shown(BigDecimal figure) {
            return Marks.rounded(figure).toPlainString().replace('.', ',');
        }
    }

    /** A set of parameters and what has changed by it in the city. */
    record OfSet(long id, String title, int highest, List<Line> lines) {}

    /** An assessment of a school and its mean change over all parameters; null where too few have both marks. */
    record OfSchool(Row row, @Nullable Line mean) {}

    /** The city's figures. */
    record City(List<OfSet> sets, List<OfSchool> schools) {}

    /** @return by parameter, without those of which too few people have both marks; the caller has found whose it is */
    List<Line> of(long assessmentId) {
        var row = marks.changes(List.of(assessmentId));
        return row.isEmpty() ? List.of() : lines(setOf(assessmentId), row);
    }

    private ParameterSet setOf(long assessmentId) {
        return marks.setOf(assessmentId).flatMap(sets::find).orElseThrow();
    }

    /** @return of all assessments of a year; a sum holds only what is shown of the schools, too */
    City city(SchoolYear year) {
        var rows = marks.rows(null, year);
        var changes = marks.changes(rows.stream().map(Row::id).toList());
        var setOf = rows.stream().collect(Collectors.toMap(Row::id, Row::setId));
        var used = sets.all(changes.stream()
                .map(each -> setOf.getOrDefault(each.assessmentId(), 0L))
                .distinct()
                .toList());
        var ofSets = used.stream()
                .map(set -> new OfSet(
                        set.id(),
                        set.title(),
                        set.highest(),
                        lines(
                                set,
                                changes.stream()
                                        .filter(each -> setOf.getOrDefault(each.assessmentId(), 0L) == set.id())
                                        .toList())))
                .toList();
        Map<Long, List<Of>> bySchool = changes.stream().collect(Collectors.groupingBy(Of::assessmentId));
        return new City(
                ofSets,
                rows.stream()
                        .map(row -> new OfSchool(row, mean(bySchool.getOrDefault(row.id(), List.of()))))
                        .toList());
    }

    private static @Nullable Line mean(List<Of> changes) {
        return changes.isEmpty()
                ? null
                : line("", changes.stream().map(Of::change).toList());
    }

    private static List<Line> lines(ParameterSet set, List<Of> changes) {
        var lines = new ArrayList<Line>();
        for (var ordinal = 0; ordinal < set.parameters().size(); ordinal++) {
            var at = ordinal;
            var found = changes.stream()
                    .map(Of::change)
                    .filter(each -> each.ordinal() == at)
                    .toList();
            if (!found.isEmpty()) {
                lines.add(line(set.parameters().get(ordinal), found));
            }
        }
        return lines;
    }

    /** Weighed by people: a mean of means would count a small school as much as a large one. */
    private static Line line(String parameter, List<Change> changes) {
        var people = changes.stream().mapToLong(Change::people).sum();
        return new Line(
                parameter,
                new Change(
                        0, people, weighed(changes, Change::before, people), weighed(changes, Change::after, people)),
                changes.size());
    }

    private static BigDecimal weighed(List<Change> changes, Function<Change, BigDecimal> mark, long people) {
        return Marks.rounded(changes.stream()
                .map(each -> mark.apply(each).multiply(BigDecimal.valueOf(each.people())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(people), MathContext.DECIMAL64));
    }
}
