package nastavnik.citymentoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nastavnik.citymentoring.Monitoring.OfSchool;
import nastavnik.citymentoring.Satisfactions.Told;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;

/** A school beside the others: its counts and how satisfied its mentors and mentees are. */
record ComparedSchool(OfSchool counts, Satisfied satisfied) {

    private static final Map<String, ToLongFunction<OfSchool>> COLUMNS = Map.of(
            "pairs", OfSchool::pairs,
            "groups", OfSchool::groups,
            "mentors", OfSchool::mentors,
            "mentees", OfSchool::mentees,
            "trained", OfSchool::trained,
            "begun", OfSchool::begun,
            "finished", OfSchool::finished);
    private static final List<String> SORTABLE =
            List.of("school", "pairs", "groups", "mentors", "mentees", "trained", "begun", "finished");

    /** @return the page asked for of these schools, in the order asked for; by name is the order they come in */
    static Listing<ComparedSchool> listing(List<OfSchool> rows, Told satisfied, ListRequest asked) {
        var order = asked.pageable(SORTABLE).getSort().iterator().next();
        var column = COLUMNS.get(order.getProperty());
        var sorted = column == null
                ? rows
                : rows.stream()
                        .sorted(
                                order.isDescending()
                                        ? Comparator.comparingLong(column).reversed()
                                        : Comparator.comparingLong(column))
                        .toList();
        if (column == null && order.isDescending()) {
            sorted = sorted.reversed();
        }
        return Listing.of(asked, sorted, each -> new ComparedSchool(each, satisfied.of(each.id())));
    }
}
