package nastavnik.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.roundform.FormOfRound;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param form id of the form
 * @param schools ids; where there are any, types and districts do not count
 */
record RoundCardForm(
        String version,
        @NotBlank String kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String form,
        @Size(max = 2000) String instruction,
        @NotBlank @CalendarDate String dueOn,
        @NotBlank @CalendarDate String closesOn,
        List<String> types,
        List<String> districts,
        List<String> schools) {

    RoundCardForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "";
        var asked = Typed.line(kind);
        kind = Arrays.stream(RoundKind.values()).anyMatch(each -> each.name().equals(asked)) ? asked : "";
        title = Typed.line(title);
        form = Typed.line(form).matches("\\d{1,18}") ? Typed.line(form) : "";
        instruction = instruction == null ? "" : instruction.strip();
        dueOn = Typed.line(dueOn);
        closesOn = Typed.line(closesOn);
        types = list(types).stream()
                .filter(each -> Arrays.stream(SchoolType.values())
                        .anyMatch(type -> type.name().equals(each)))
                .toList();
        districts = list(districts);
        schools =
                list(schools).stream().filter(each -> each.matches("\\d{1,18}")).toList();
    }

    static RoundCardForm blank(RoundKind kind, LocalDate dueOn) {
        return new RoundCardForm(
                "",
                kind.name(),
                "",
                "",
                "",
                Dates.compact(dueOn),
                Dates.compact(dueOn.plusDays(10)),
                List.of(),
                List.of(),
                List.of());
    }

    static RoundCardForm of(MonitoringRound round) {
        var card = round.card();
        return new RoundCardForm(
                Integer.toString(round.version()),
                card.kind().name(),
                card.title(),
                Long.toString(card.form().id()),
                card.instruction(),
                Dates.compact(card.dueOn()),
                Dates.compact(card.closesOn()),
                card.types().stream().map(Enum::name).sorted().toList(),
                card.districts().stream().sorted().toList(),
                card.schoolIds().stream().sorted().map(String::valueOf).toList());
    }

    RoundCardForm onVersion(String newer) {
        return new RoundCardForm(newer, kind, title, form, instruction, dueOn, closesOn, types, districts, schools);
    }

    /** To be called once the constraints hold. */
    RoundCard card(FormOfRound chosen) {
        return new RoundCard(
                RoundKind.valueOf(kind),
                title,
                chosen,
                instruction,
                types.stream().map(SchoolType::valueOf).collect(Collectors.toSet()),
                Set.copyOf(districts),
                schools.stream().map(Long::valueOf).collect(Collectors.toSet()),
                Dates.parse(dueOn).orElseThrow(),
                Dates.parse(closesOn).orElseThrow());
    }

    private static List<String> list(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(Typed::line)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }
}
