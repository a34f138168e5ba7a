package nastavnik.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.report.AcceptedReport;
import nastavnik.report.ReportState;
import nastavnik.selection.AcceptedLine;
import nastavnik.selection.LineKind;
import nastavnik.summary.QuarterMaterial;
import nastavnik.turnout.Delivery;
import org.jspecify.annotations.Nullable;

/** What a summary was made of, whatever becomes of the reports afterwards: each school that owed one, with its lines. */
record Snapshot(List<School> schools) {

    Snapshot {
        schools = List.copyOf(schools);
    }

    /**
     * A school that owed a report.
     *
     * @param came day on which the report first came; null where it has not
     * @param extendedUntil its own due date by an extension; null without one, and in what was frozen before it was kept
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
            @Nullable LocalDate extendedUntil,
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
     * @param omitted why it does not go to the region; empty where it does
     */
    record Line(LineKind form, String mark, String first, String second, String omitted) {

        boolean selected() {
            return omitted.isEmpty();
        }

        String words() {
            return first + " — " + second;
        }
    }

    static Snapshot of(QuarterMaterial material) {
        var names = material.accepted().stream().collect(Collectors.toMap(AcceptedReport::id, report -> report.sent()
                .schoolName()));
        var lines = material.lines().stream()
                .collect(Collectors.groupingBy(line -> line.key().reportId()));
        return new Snapshot(material.deliveries().stream()
                .map(delivery -> school(
                        delivery,
                        names.getOrDefault(delivery.reportId(), delivery.schoolName()),
                        lines.getOrDefault(delivery.reportId(), List.of())))
                .toList());
    }

    private static School school(Delivery delivery, String name, List<AcceptedLine> lines) {
        return new School(
                delivery.reportId(),
                delivery.schoolId(),
                name,
                delivery.district(),
                delivery.state(),
                delivery.noData(),
                delivery.came(),
                delivery.daysLate(),
                delivery.extendedUntil(),
                delivery.returns(),
                lines.stream()
                        .map(line -> new Line(
                                line.key().kind(), line.key().mark(), line.first(), line.second(), line.reason()))
                        .toList());
    }

    int count(LineKind form) {
        return (int) schools.stream()
                .flatMap(school -> school.lines().stream())
                .filter(line -> line.form() == form && line.selected())
                .count();
    }
}
