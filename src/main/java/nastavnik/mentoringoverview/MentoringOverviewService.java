package nastavnik.mentoringoverview;

import java.util.List;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.MentoringFigures;
import nastavnik.mentoring.MentoringFigures.OfSchool;
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
        var counts = figures.bySchool(day).stream().collect(Collectors.groupingBy(OfSchool::schoolId));
        var rows = schools.active(day).stream()
                .map(school -> row(school, forms, counts.getOrDefault(school.id(), List.of())))
                .toList();
        return new MentoringOverview(Dates.full(day), figures.totals(day), rows.size(), forms, rows);
    }

    private static MentoringOverview.SchoolRow row(
            SchoolEntry school, List<MentoringFigures.OfForm> forms, List<OfSchool> counts) {
        var units = forms.stream()
                .map(form -> counts.stream()
                        .filter(each -> each.formId() == form.formId())
                        .mapToLong(each -> each.pairs() + each.groups())
                        .sum())
                .toList();
        return new MentoringOverview.SchoolRow(
                school.shortName(),
                school.district(),
                units,
                counts.stream().mapToLong(OfSchool::pairs).sum(),
                counts.stream().mapToLong(OfSchool::groups).sum());
    }
}
