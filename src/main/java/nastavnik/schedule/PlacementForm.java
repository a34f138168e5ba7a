package nastavnik.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.ClockTime;
import nastavnik.form.ClockTimeCheck;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import nastavnik.school.School;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.Proposals;
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

    /** @param days what is proposed for the topics, in their order; empty where nothing is */
    static PlacementForm of(List<Topic> topics, List<Optional<LocalDate>> days, HalfYear present) {
        var half = days.stream().flatMap(Optional::stream).map(HalfYear::of).min(HalfYear::compareTo);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < topics.size(); i++) {
            rows.add(new Row(
                    topics.get(i).line().written(),
                    days.get(i).map(Dates::compact).orElse(""),
                    Dates.time(Proposals.BEGINS)));
        }
        return new PlacementForm(half.orElse(present).toString(), Integer.toString(Proposals.MINUTES), rows);
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
                    false,
                    null,
                    "");
        }
    }
}
