package nastavnik.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.intake.PlanRead.Heading;
import nastavnik.roadmap.OrderColumn.Kind;
import nastavnik.roadmap.RoadmapLevel;
import nastavnik.web.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person confirms or corrects on the preview.
 *
 * @param columns for each column of the document the kind chosen; empty where it is not taken over
 */
record ImportForm(
        @NotBlank @Size(max = 1000) String title,
        @NotBlank String level,
        @NotBlank @CalendarDate String periodFrom,
        @NotBlank @CalendarDate String periodTo,
        @Size(max = 300) String issuer,
        @CalendarDate String signedOn,
        @Size(max = 50) String number,
        List<String> columns) {

    ImportForm {
        title = stripped(title);
        level = stripped(level);
        periodFrom = stripped(periodFrom);
        periodTo = stripped(periodTo);
        issuer = stripped(issuer);
        signedOn = stripped(signedOn);
        number = stripped(number);
        columns = columns == null
                ? List.of()
                : columns.stream().map(ImportForm::stripped).toList();
    }

    /** The form as the document proposes it. */
    static ImportForm proposed(TableRead table) {
        var heading = HeadingReader.read(table.before());
        return new ImportForm(
                heading.title(),
                RoadmapLevel.MUNICIPAL.name(),
                from(heading),
                to(heading),
                heading.issuer(),
                heading.signedOn(),
                heading.number(),
                table.kinds().stream()
                        .map(kind -> kind == null ? "" : kind.name())
                        .toList());
    }

    /** The chosen kinds; one per column of the table, null where it is not taken over or the choice is odd. */
    List<@Nullable Kind> kinds(int width) {
        var kinds = new ArrayList<@Nullable Kind>();
        for (int column = 0; column < width; column++) {
            var chosen = column < columns.size() ? columns.get(column) : "";
            var kind = java.util.Arrays.stream(Kind.values())
                    .filter(each -> each.name().equals(chosen))
                    .findFirst()
                    .orElse(null);
            kinds.add(kind);
        }
        return kinds;
    }

    /** The period, where both days are there and in order. */
    Optional<Interval> period() {
        var from = Dates.parse(periodFrom);
        var to = Dates.parse(periodTo);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Interval(from.get(), to.get()))
                : Optional.empty();
    }

    private static String from(Heading heading) {
        var period = heading.period();
        return period == null ? "" : Dates.compact(period.start());
    }

    private static String to(Heading heading) {
        var period = heading.period();
        return period == null ? "" : Dates.compact(period.to());
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
