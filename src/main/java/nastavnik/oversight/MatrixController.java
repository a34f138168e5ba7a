package nastavnik.oversight;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.progress.Matrices;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Schools by due dates. */
@Controller
@OpenTo({Role.COMMITTEE, Role.CONTROLLER, Role.METHODOLOGIST})
class MatrixController {

    private final Matrices matrices;
    private final MatrixPages pages;

    MatrixController(Matrices matrices, MatrixPages pages) {
        this.matrices = matrices;
        this.pages = pages;
    }

    @GetMapping("/executions/matrix")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String roadmap,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(required = false) @Nullable String quarter,
            @CurrentUser SignedIn me,
            ListRequest request,
            Model model) {
        var filter = pages.filter(q, state, roadmap, section, quarter);
        var matrix = matrices.of(filter, request.pageable(List.of("school")));
        model.addAttribute("filter", filter);
        model.addAttribute("matrix", pages.view(matrix));
        model.addAttribute("list", Listing.of(request, matrix.lines().map(line -> pages.line(line, matrix, filter))));
        model.addAttribute("reminds", me.is(Role.COMMITTEE));
        return "oversight/matrix";
    }
}
