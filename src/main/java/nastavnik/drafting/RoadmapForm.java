package nastavnik.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import org.jspecify.annotations.Nullable;

/** What is written about a roadmap as a whole, as it was typed. */
record RoadmapForm(
        String version,
        @NotBlank @Size(max = 1000) String title,
        @NotBlank String level,
        @NotBlank @CalendarDate String periodFrom,
        @NotBlank @CalendarDate String periodTo,
        @Size(max = 500) String issuer,
        @CalendarDate String signedOn,
        @Size(max = 50) String number,
        @Size(max = 1000) String orderTitle,
        List<@Valid ColumnRow> columns) {

    RoadmapForm {
        version = Typed.text(version);
        title = Typed.text(title);
        level = Typed.text(level);
        periodFrom = Typed.text(periodFrom);
        periodTo = Typed.text(periodTo);
        issuer = Typed.text(issuer);
        signedOn = Typed.text(signedOn);
        number = Typed.text(number);
        orderTitle = Typed.text(orderTitle);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** A column of the order's table; without caption the order has no such column. */
    record ColumnRow(String kind, @Size(max = 200) String caption) {
        ColumnRow {
            kind = Typed.text(kind);
            caption = Typed.text(caption);
        }
    }

    static RoadmapForm of(RoadmapCard roadmap) {
        var columns = new java.util.ArrayList<ColumnRow>();
        roadmap.columns()
                .forEach(column -> columns.add(new ColumnRow(column.kind().name(), column.caption())));
        for (var kind : OrderColumn.Kind.values()) {
            if (!roadmap.has(kind)) {
                columns.add(new ColumnRow(kind.name(), ""));
            }
        }
        var order = roadmap.order();
        return new RoadmapForm(
                Integer.toString(roadmap.version()),
                roadmap.title(),
                roadmap.level().name(),
                Dates.compact(roadmap.period().start()),
                Dates.compact(roadmap.period().to()),
                order.issuer(),
                date(order.signedOn()),
                order.number(),
                order.title(),
                columns);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Dates.compact(date);
    }

    RoadmapForm upon(RoadmapCard stored) {
        return new RoadmapForm(
                Integer.toString(stored.version()),
                title,
                level,
                periodFrom,
                periodTo,
                issuer,
                signedOn,
                number,
                orderTitle,
                columns);
    }

    /** @return whether both days are days and the last does not lie before the first */
    boolean periodInOrder() {
        var from = Dates.parse(periodFrom);
        var to = Dates.parse(periodTo);
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }

    /** To be asked only once the form is valid. */
    RoadmapDetails details() {
        return new RoadmapDetails(
                title,
                RoadmapLevel.valueOf(level),
                new Interval(
                        Dates.parse(periodFrom).orElseThrow(),
                        Dates.parse(periodTo).orElseThrow()),
                new ApprovingOrder(issuer, Dates.parse(signedOn).orElse(null), number, orderTitle),
                captioned());
    }

    /** @return the columns that have a caption */
    List<OrderColumn> captioned() {
        return columns.stream()
                .filter(column -> !column.caption().isEmpty())
                .map(column -> new OrderColumn(OrderColumn.Kind.valueOf(column.kind()), column.caption()))
                .toList();
    }

    boolean wellFormed() {
        var kinds = columns.stream().map(ColumnRow::kind).toList();
        return java.util.Arrays.stream(RoadmapLevel.values())
                        .anyMatch(each -> each.name().equals(level))
                && kinds.stream().distinct().count() == kinds.size()
                && kinds.stream().allMatch(kind -> java.util.Arrays.stream(OrderColumn.Kind.values())
                        .anyMatch(each -> each.name().equals(kind)));
    }

    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
