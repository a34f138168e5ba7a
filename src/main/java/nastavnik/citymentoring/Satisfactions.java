package nastavnik.citymentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.calendar.Interval;
import nastavnik.calendar.SchoolYear;
import nastavnik.indicator.Share;
import nastavnik.questionnaire.Audience;
import nastavnik.satisfaction.Satisfaction;
import nastavnik.satisfaction.Satisfaction.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Satisfaction of a school year beside the counts; of closed surveys with five answers at least, in the city's sum too. */
@Component
class Satisfactions {

    private final Satisfaction satisfaction;

    Satisfactions(Satisfaction satisfaction) {
        this.satisfaction = satisfaction;
    }

    /** The city's, and each school's of which something is told. */
    record Told(Satisfied city, Map<Long, Satisfied> schools) {

        Satisfied of(long schoolId) {
            return schools.getOrDefault(schoolId, Satisfied.NOT_TOLD);
        }
    }

    /** @return by one statement */
    Told of(SchoolYear year, LocalDate today) {
        var figures = satisfaction.of(new Interval(year.from(), Monitoring.last(year, today)));
        return new Told(
                satisfied(figures),
                figures.stream()
                        .collect(Collectors.groupingBy(
                                Figure::schoolId,
                                Collectors.collectingAndThen(Collectors.toList(), Satisfactions::satisfied))));
    }

    private static Satisfied satisfied(List<Figure> figures) {
        return new Satisfied(share(figures, Audience.MENTOR), share(figures, Audience.MENTEE));
    }

    private static @Nullable BigDecimal share(Collection<Figure> figures, Audience audience) {
        var of = figures.stream().filter(each -> each.audience() == audience).toList();
        return new Share(
                        of.stream().mapToLong(Figure::satisfied).sum(),
                        of.stream().mapToLong(Figure::answered).sum(),
                        true)
                .percent();
    }
}
