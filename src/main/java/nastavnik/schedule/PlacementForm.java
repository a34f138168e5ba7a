package nastavnik.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import nastavnik.calendar.Dates;
import nastavnik.school.School;
import nastavnik.web.CalendarDate;
import nastavnik.web.Typed;
import nastavnik.web.WholeNumber;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.Topic;
import nastavnik.webinar.WebinarFormat;
import nastavnik.webinar.WebinarPlan;

/**
 * Dates for several topics at once.
 *
 * @param half in whose schedule they stand
 * @param minutes each of them lasts
 */
record PlacementForm(
        String half,

        @NotBlank @WholeNumber(min = WebinarPlan.SHORTEST, max = WebinarPlan.LONGEST)
        String minutes,

        List<@Valid Row> rows) {

    PlacementForm {
        half = HalfYear.parse(Typed.line(half)).map(HalfYear::toString).orElse("");
        minutes = Typed.line(minutes);
        rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
    }

    /** @param line key of the accepted line */
    record Row(
            String line,
            @NotBlank @CalendarDate String day,
            @NotBlank @ClockTime String begins) {

        Row {
            line = Typed.line(line);
            day = Typed.line(day);
            begins = Typed.line(begins);
        }

        WebinarPlan plan(Topic topic, School school, HalfYear half, int minutes) {
            return new WebinarPlan(
                    half,
                    topic.topic(),
                    Dates.parse(day).orElseThrow(),
                    ClockTimeCheck.parse(begins).orElseThrow(),
                    minutes,
                    WebinarFormat.ONLINE,
                    "",
                    school,
                    "",
                    "",
                    null,
                    "");
        }
    }
}
