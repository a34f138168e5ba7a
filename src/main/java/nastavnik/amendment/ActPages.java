package nastavnik.amendment;

import nastavnik.calendar.Dates;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Redactions;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an amendment gets its act: the changes, and what the act is about. */
@Component
class ActPages {

    private final Roadmaps roadmaps;
    private final ComparisonPages comparisons;

    ActPages(Roadmaps roadmaps, ComparisonPages comparisons) {
        this.roadmaps = roadmaps;
        this.comparisons = comparisons;
    }

    String show(long id, Model model) {
        var amendment = amendment(id);
        var amended = amended(id);
        model.addAttribute("roadmap", amendment);
        model.addAttribute("earliest", Dates.compact(amended.earliestAmendment()));
        model.addAttribute("comparison", comparisons.of(amended, amendment, false));
        return "amendment/act";
    }

    /** The redaction that the amendment changes. */
    RoadmapCard amended(long id) {
        return redactions(id).numbered(amendment(id).ordinal() - 1).orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException where it is no amendment that waits for its act */
    RoadmapCard amendment(long id) {
        var amendment = redactions(id).withId(id).orElseThrow(NotFoundException::new);
        if (!amendment.draft() || !amendment.amendment()) {
            throw new ConflictException("Roadmap " + id + " is no amendment to approve");
        }
        return amendment;
    }

    private Redactions redactions(long id) {
        return roadmaps.redactions(id).orElseThrow(NotFoundException::new);
    }
}
