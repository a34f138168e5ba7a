package nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nastavnik.roundform.FormOfRound;
import nastavnik.school.SchoolEntry;
import nastavnik.school.SchoolType;

/**
 * What is laid down of a round before it opens.
 *
 * @param types kinds of organisations that owe it; none for every kind
 * @param districts districts that owe it; none for every district
 * @param schoolIds the ticked ones; where there are any, kinds and districts do not count
 * @param dueOn last day in time
 * @param closesOn last day on which an answer is taken at all
 */
public record RoundCard(
        RoundKind kind,
        String title,
        FormOfRound form,
        String instruction,
        Set<SchoolType> types,
        Set<String> districts,
        Set<Long> schoolIds,
        LocalDate dueOn,
        LocalDate closesOn) {

    public RoundCard {
        types = Set.copyOf(types);
        districts = Set.copyOf(districts);
        schoolIds = Set.copyOf(schoolIds);
    }

    List<SchoolEntry> owing(List<SchoolEntry> active) {
        return active.stream().filter(this::owedBy).toList();
    }

    private boolean owedBy(SchoolEntry school) {
        if (!schoolIds.isEmpty()) {
            return schoolIds.contains(school.id());
        }
        return (types.isEmpty() || types.contains(school.type()))
                && (districts.isEmpty() || districts.contains(school.district()));
    }
}
