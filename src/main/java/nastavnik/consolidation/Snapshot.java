package nastavnik.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.report.AcceptedReport;
import nastavnik.report.Delivery;
import nastavnik.report.ReportState;
import nastavnik.summary.QuarterMaterial;
import org.jspecify.annotations.Nullable;

/** What a summary was made of, whatever becomes of the reports afterwards: each school that owed one, with its lines. */
record Snapshot(List<School> schools) {

    Snapshot {
        schools = List.copyOf(schools);
    }

    /** The two forms of the order's appendix 2. */
    enum FormKind {
        WEBINAR,
        PRACTICE
    }

    /**
     * A school that owed a report.
     *
     * @param came day on which the report first came; null where it has not
     * @param lines of an accepted report; none else
     */
    record School(
            long reportId,
            long schoolId,
            String name,
            String district,
            ReportState state,
            boolean noData,
            @Nullable LocalDate came,
            int daysLate,
            int returns,
            List<Line> lines) {

        School {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a form.
     *
     * @param mark by which the line is known within its report
     * @param first topic or name
     * @param second dates or link
     */
    record Line(FormKind form, String mark, String first, String second) {

        String words() {
            return first + " — " + second;
        }
    }

    static Snapshot of(QuarterMaterial material) {
        var accepted = material.accepted().stream().collect(Collectors.toMap(AcceptedReport::id, Function.identity()));
        return new Snapshot(material.deliveries().stream()
                .map(delivery -> school(delivery, accepted.get(delivery.reportId())))
                .toList());
    }

    private static School school(Delivery delivery, @Nullable AcceptedReport accepted) {
        return new School(
                delivery.reportId(),
                delivery.schoolId(),
                accepted == null ? delivery.schoolName() : accepted.sent().schoolName(),
                delivery.district(),
                delivery.state(),
                delivery.noData(),
                delivery.came(),
                delivery.daysLate(),
                delivery.returns(),
                accepted == null ? List.of() : lines(accepted));
    }

    private static List<Line> lines(AcceptedReport accepted) {
        var content = accepted.sent().content();
        return Stream.concat(
                        content.webinars().stream()
                                .map(line -> new Line(FormKind.WEBINAR, line.mark(), line.topic(), line.dates())),
                        content.practices().stream()
                                .map(line -> new Line(FormKind.PRACTICE, line.mark(), line.name(), line.link())))
                .toList();
    }

    int count(FormKind form) {
        return (int) schools.stream()
                .flatMap(school -> school.lines().stream())
                .filter(line -> line.form() == form)
                .count();
    }
}
