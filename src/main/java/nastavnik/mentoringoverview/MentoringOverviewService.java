package nastavnik.mentoringoverview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoringoverview.MentoringOverview.KindRow;
import nastavnik.mentoringoverview.MentoringOverview.SchoolRow;
import nastavnik.school.SchoolEnds;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MentoringOverviewService {

    private final MentoringFigures figures;
    private final Schools schools;
    private final SchoolEnds ends;
    private final CommitteeClock clock;

    MentoringOverviewService(MentoringFigures figures, Schools schools, SchoolEnds ends, CommitteeClock clock) {
        this.figures = figures;
        this.schools = schools;
        this.ends = ends;
        this.clock = clock;
    }

    /** Pairs and groups of a school of one form or type. */
    private record Unit(long schoolId, long kind, long pairs, long groups) {}

    /** @param byType whether the organisations' table is divided by types instead of forms */
    MentoringOverview today(boolean byType) {
        var day = clock.today();
        var before = day.minusYears(1);
        var forms = forms(day, before);
        var types = types(day, before);
        // A column of nothing but noughts tells nothing.
        var kinds =
                (byType ? types : forms).stream().filter(kind -> kind.now() > 0).toList();
        var units = units(day, byType).collect(Collectors.groupingBy(Unit::schoolId));
        // Pairs of a closed school go on until it ends them: without its row the rows would not make up the sums.
        var shown = Stream.concat(schools.active(day).stream().map(SchoolEntry::id), units.keySet().stream())
                .collect(Collectors.toSet());
        var ended = ends.words(shown);
        var rows = schools.entries(shown).stream()
                .map(school -> row(
                        school, ended.getOrDefault(school.id(), ""), kinds, units.getOrDefault(school.id(), List.of())))
                .toList();
        return new MentoringOverview(
                Dates.full(day), Dates.full(before), figures.totals(day), rows.size(), forms, types, kinds, rows);
    }

    private List<KindRow> forms(LocalDate day, LocalDate before) {
        Map<Long, Long> then = figures.byForm(before).stream()
                .collect(Collectors.toMap(each -> each.formId(), each -> each.pairs() + each.groups()));
        return figures.byForm(day).stream()
                .map(each -> new KindRow(
                        each.formId(), each.form(), each.pairs(), each.groups(), then.getOrDefault(each.formId(), 0L)))
                .toList();
    }

    private List<KindRow> types(LocalDate day, LocalDate before) {
        Map<Long, Long> then = figures.byType(before).stream()
                .collect(Collectors.toMap(each -> each.typeId(), each -> each.pairs() + each.groups()));
        return figures.byType(day).stream()
                .map(each -> new KindRow(
                        each.typeId(), each.type(), each.pairs(), each.groups(), then.getOrDefault(each.typeId(), 0L)))
                .toList();
    }

    private Stream<Unit> units(LocalDate day, boolean byType) {
        return byType
                ? figures.bySchoolAndType(day).stream()
                        .map(each -> new Unit(each.schoolId(), each.typeId(), each.pairs(), each.groups()))
                : figures.bySchool(day).stream()
                        .map(each -> new Unit(each.schoolId(), each.formId(), each.pairs(), each.groups()));
    }

    private static SchoolRow row(SchoolEntry school, String ended, List<KindRow> kinds, List<Unit> counts) {
        var units = kinds.stream()
                .map(kind -> counts.stream()
                        .filter(each -> each.kind() == kind.id())
                        .mapToLong(each -> each.pairs() + each.groups())
                        .sum())
                .toList();
        return new SchoolRow(
                school.shortName(),
                school.district(),
                ended,
                units,
                counts.stream().mapToLong(Unit::pairs).sum(),
                counts.stream().mapToLong(Unit::groups).sum());
    }
}
