package nastavnik.mentoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MentoringOverviewService {

    private final MentoringFigures figures;
    private final Schools schools;
    private final CommitteeClock clock;

    MentoringOverviewService(MentoringFigures figures, Schools schools, CommitteeClock clock) {
        this.figures = figures;
        this.schools = schools;
        this.clock = clock;
    }

    MentoringOverview today() {
        var day = clock.today();
        var forms = figures.byForm(day);
        var counts = new HashMap<Long, Map<Long, Long>>();
        figures.bySchool(day).forEach(each -> counts.computeIfAbsent(each.schoolId(), id -> new HashMap<>())
                .put(each.formId(), each.pairs()));
        var rows = schools.active(day).stream()
                .map(school -> row(school, forms, counts.getOrDefault(school.id(), Map.of())))
                .toList();
        return new MentoringOverview(Dates.full(day), figures.totals(day), rows.size(), forms, rows);
    }

    private static MentoringOverview.SchoolRow row(
            SchoolEntry school, List<MentoringFigures.OfForm> forms, Map<Long, Long> counts) {
        var pairs = forms.stream()
                .map(form -> counts.getOrDefault(form.formId(), 0L))
                .toList();
        var total = pairs.stream().mapToLong(Long::longValue).sum();
        return new MentoringOverview.SchoolRow(school.shortName(), school.district(), pairs, total);
    }
}
