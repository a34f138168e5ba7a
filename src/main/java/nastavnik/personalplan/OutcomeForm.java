package nastavnik.personalplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nastavnik.form.Typed;

/**
 * Results of an approved plan as they are typed.
 *
 * @param version the one the page was opened with
 */
record OutcomeForm(String version, List<@Valid Line> lines) {

    /** What came of one line. */
    record Line(
            String id,
            @Size(max = 1000) String actual,
            @Size(max = 200) String mark) {

        Line {
            id = Typed.line(id).matches("\\d{1,18}") ? Typed.line(id) : "0";
            actual = Typed.text(actual);
            mark = Typed.line(mark);
        }
    }

    OutcomeForm {
        version = Typed.line(version);
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }

    static OutcomeForm of(int version, PlanWords words) {
        return new OutcomeForm(
                Integer.toString(version),
                words.lines().stream()
                        .map(line -> new Line(Long.toString(line.id()), line.actual(), line.mark()))
                        .toList());
    }

    /** The same words on top of a newer version. */
    OutcomeForm onVersion(String newer) {
        return new OutcomeForm(newer, lines);
    }

    Map<Long, PersonalPlan.Outcome> outcomes() {
        var all = new LinkedHashMap<Long, PersonalPlan.Outcome>();
        lines.forEach(line -> all.put(Long.valueOf(line.id()), new PersonalPlan.Outcome(line.actual(), line.mark())));
        return all;
    }
}
