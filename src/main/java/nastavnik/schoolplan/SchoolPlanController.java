package nastavnik.schoolplan;

import java.util.Arrays;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.office.Download;
import nastavnik.roadmap.Roadmaps;
import nastavnik.school.SchoolWords;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** How far all schools are with their roadmaps; a school sees its own. */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class SchoolPlanController {

    private final SchoolPlans plans;
    private final SchoolPlanFile file;
    private final Schools schools;
    private final SchoolWords words;
    private final Roadmaps roadmaps;

    SchoolPlanController(
            SchoolPlans plans, SchoolPlanFile file, Schools schools, SchoolWords words, Roadmaps roadmaps) {
        this.plans = plans;
        this.file = file;
        this.schools = schools;
        this.words = words;
        this.roadmaps = roadmaps;
    }

    @GetMapping("/school-roadmaps")
    @OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST, Role.DIRECTOR, Role.CURATOR})
    String index(
            @CurrentUser SignedIn me,
            @ModelAttribute("filter") SchoolPlanFilter filter,
            ListRequest asked,
            Model model) {
        if (me.role().worksForSchools()) {
            var own = plans.of(me.schoolIds()).stream().map(this::row).toList();
            model.addAttribute("rows", own);
            model.addAttribute(
                    "older",
                    roadmaps.ofSchools(me.schoolIds()).stream()
                            .filter(roadmap -> own.stream()
                                    .noneMatch(row -> Long.valueOf(roadmap.id()).equals(row.roadmapId())))
                            .map(roadmap -> new Older(roadmap.id(), roadmap.title(), Dates.span(roadmap.period())))
                            .toList());
            return "schoolplan/own";
        }
        var counts = plans.counts(filter);
        model.addAttribute(
                "listing",
                Listing.of(
                        asked,
                        plans.page(filter, asked.pageable(SchoolPlans.SORTABLE)).map(this::row)));
        model.addAttribute(
                "states",
                Arrays.stream(SchoolPlanState.values())
                        .map(state -> new Count(
                                state,
                                counts.getOrDefault(state, 0L),
                                filter.url("/school-roadmaps", state.word()),
                                state.word().equals(filter.state())))
                        .filter(count -> count.schools() > 0 || count.chosen())
                        .toList());
        model.addAttribute("types", words.types());
        model.addAttribute("districts", schools.districts());
        model.addAttribute("export", filter.url("/school-roadmaps/export", filter.state()));
        model.addAttribute("reviews", me.is(Role.COMMITTEE));
        return "schoolplan/index";
    }

    @GetMapping("/school-roadmaps/export")
    ResponseEntity<StreamingResponseBody> export(
            @CurrentUser SignedIn me, @ModelAttribute("filter") SchoolPlanFilter filter) {
        return new Download(file.name(), "school-roadmaps.xlsx").of(file.of(filter, me));
    }

    private Row row(SchoolPlanEntry entry) {
        var since = entry.since();
        return new Row(
                entry.schoolId(),
                entry.school(),
                words.of(entry.type()),
                entry.district(),
                entry.roadmapId(),
                entry.title(),
                entry.state(),
                since == null ? "" : Dates.compact(since),
                entry.activities());
    }

    /** A school in the list, in words. */
    record Row(
            long schoolId,
            String school,
            String type,
            String district,
            @Nullable Long roadmapId,
            String title,
            SchoolPlanState state,
            String since,
            long activities) {}

    /** How many schools are in a state; a link to them. */
    record Count(SchoolPlanState state, long schools, String url, boolean chosen) {}

    /** A roadmap of a school that is not its newest. */
    record Older(long id, String title, String period) {}
}
