package nastavnik.mentoringoverview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.figure.RecentFigures;
import nastavnik.mentoringoverview.MentoringOverview.KindRow;
import nastavnik.mentoringoverview.MentoringOverview.SchoolRow;
import nastavnik.school.SchoolEnds;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

@Service
class MentoringOverviewService {

    /** What the organisations can be sorted by; the first is the usual order. */
    private static final List<String> SORTABLE = List.of("school", "district", "pairs", "groups");

    private final MentoringFigures figures;
    private final Schools schools;
    private final SchoolEnds ends;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    MentoringOverviewService(
            MentoringFigures figures, Schools schools, SchoolEnds ends, CommitteeClock clock, RecentFigures recent) {
        this.figures = figures;
        this.schools = schools;
        this.ends = ends;
        this.clock = clock;
        this.recent = recent;
    }

    private record OnDay(LocalDate day, boolean byType) {}

    /** Pairs and groups of a school of one form or type. */
    private record Unit(long schoolId, long kind, long pairs, long groups) {}

    /**
     * Counted some seconds ago at most.
     *
     * @param byType whether the organisations' table is divided by types instead of forms
     */
    MentoringOverview today(boolean byType) {
        var question = new OnDay(clock.today(), byType);
        return recent.of(question, () -> on(question.day(), byType));
    }

    /** @return a page of its organisations */
    Listing<SchoolRow> schools(MentoringOverview overview, ListRequest asked) {
        var sorted = overview.schools().stream()
                .sorted(order(asked.pageable(SORTABLE).getSort()))
                .toList();
        return Listing.of(asked, sorted, Function.identity());
    }

    /** Of those that are equal the order of names stays as the database has it. */
    private Comparator<SchoolRow> order(Sort sort) {
        var first = sort.iterator().next();
        var order =
                switch (first.getProperty()) {
                    case "district" -> byDistrict();
                    case "pairs" -> Comparator.comparing(SchoolRow::pairs);
                    case "groups" -> Comparator.comparing(SchoolRow::groups);
                    default -> Comparator.comparing(SchoolRow::place);
                };
        return first.isDescending() ? order.reversed() : order;
    }

    /** Schools of no district come last. */
    private Comparator<SchoolRow> byDistrict() {
        var districts = schools.districts();
        return Comparator.comparing(
                row -> row.district().isEmpty() ? districts.size() : districts.indexOf(row.district()));
    }

    private MentoringOverview on(LocalDate day, boolean byType) {
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
        var entries = schools.entries(shown);
        var rows = IntStream.range(0, entries.size())
                .mapToObj(place -> row(place, entries.get(place), ended, kinds, units))
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

    private static SchoolRow row(
            int place,
            SchoolEntry school,
            Map<Long, String> ended,
            List<KindRow> kinds,
            Map<Long, List<Unit>> unitsOfSchools) {
        var counts = unitsOfSchools.getOrDefault(school.id(), List.of());
        var units = kinds.stream()
                .map(kind -> counts.stream()
                        .filter(each -> each.kind() == kind.id())
                        .mapToLong(each -> each.pairs() + each.groups())
                        .sum())
                .toList();
        return new SchoolRow(
                place,
                school.shortName(),
                school.district(),
                ended.getOrDefault(school.id(), ""),
                units,
                counts.stream().mapToLong(Unit::pairs).sum(),
                counts.stream().mapToLong(Unit::groups).sum());
    }
}
