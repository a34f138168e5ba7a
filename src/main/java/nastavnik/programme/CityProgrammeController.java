package nastavnik.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.programme.ProgrammeIndex.Foremost;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the city sees of the schools' programmes: whether there is one and how far it is; neither titles nor names. */
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class CityProgrammeController {

    private final ProgrammeIndex index;
    private final Schools schools;
    private final CommitteeClock clock;

    CityProgrammeController(ProgrammeIndex index, Schools schools, CommitteeClock clock) {
        this.index = index;
        this.schools = schools;
        this.clock = clock;
    }

    /** A school and the programme of it that has come farthest, if any. */
    record Row(String school, String district, @Nullable ProgrammeState state, int stage, int done, long programmes) {}

    /** How many schools have come to a stage and no farther. */
    record AtStage(ProgrammeStage stage, long schools) {}

    @GetMapping("/mentoring/programmes")
    String index(@ModelAttribute("filter") CityProgrammeFilter filter, ListRequest asked, Model model) {
        var present = SchoolYear.of(clock.today());
        var year = filter.schoolYear(present);
        var foremost = index.foremost(year).stream().collect(Collectors.toMap(Foremost::schoolId, Function.identity()));
        var active = schools.active(clock.today());
        var inDistrict = active.stream().filter(filter::fits).toList();
        var fitting = inDistrict.stream()
                .filter(school -> filter.fits(foremost.get(school.id())))
                .map(school -> row(school, foremost.get(school.id())))
                .toList();
        model.addAttribute("listing", listing(fitting, asked));
        model.addAttribute("year", year.toString());
        model.addAttribute(
                "years",
                Stream.concat(Stream.of(present), index.years().stream())
                        .distinct()
                        .sorted(java.util.Comparator.reverseOrder())
                        .map(SchoolYear::toString)
                        .toList());
        model.addAttribute(
                "districts",
                active.stream()
                        .map(SchoolEntry::district)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("states", ProgrammeState.values());
        model.addAttribute("inAll", inDistrict.size());
        counts(inDistrict, foremost, model);
        model.addAttribute("under", "/mentoring");
        return "programme/city";
    }

    private static void counts(List<SchoolEntry> shown, Map<Long, Foremost> foremost, Model model) {
        var programmes = shown.stream()
                .map(school -> foremost.get(school.id()))
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("without", shown.size() - programmes.size());
        for (var state : ProgrammeState.values()) {
            model.addAttribute(
                    state.name(),
                    programmes.stream().filter(each -> each.state() == state).count());
        }
        model.addAttribute(
                "stages",
                Arrays.stream(ProgrammeStage.values())
                        .map(stage -> new AtStage(
                                stage,
                                programmes.stream()
                                        .filter(each -> each.stage() == stage.number())
                                        .count()))
                        .toList());
    }

    private static Row row(SchoolEntry school, @Nullable Foremost programme) {
        return programme == null
                ? new Row(school.shortName(), school.district(), null, 0, 0, 0)
                : new Row(
                        school.shortName(),
                        school.district(),
                        programme.state(),
                        programme.stage(),
                        programme.done(),
                        programme.programmes());
    }

    private static Listing<Row> listing(List<Row> rows, ListRequest asked) {
        return Listing.of(asked, rows, row -> row);
    }
}
