package nastavnik.approval;

import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapStatus;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a draft gets its order: doubts, and which roadmaps give way to it. */
@Component
class ApprovalPages {

    /** A roadmap in force beside the draft; last is the day until which it would count if it gave way, empty where it never would. */
    record Overlapping(String id, String title, String period, String last) {}

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final CommitteeOffice committee;
    private final MessageSource messages;

    ApprovalPages(Roadmaps roadmaps, RoadmapPages pages, CommitteeOffice committee, MessageSource messages) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.committee = committee;
        this.messages = messages;
    }

    /** @return the order as far as it is known */
    OrderForm blank(RoadmapCard draft) {
        var order = draft.order();
        return new OrderForm(
                order.issuer().isBlank() ? issuer(draft) : order.issuer(),
                order.signedOn() == null ? "" : Dates.compact(order.signedOn()),
                order.number(),
                order.title(),
                order.withoutOrder(),
                List.of());
    }

    private String issuer(RoadmapCard draft) {
        return draft.ofSchool()
                ? messages.getMessage("drafting.order.issuer.school", null, Locale.of("ru"))
                : committee.card().fullNameGenitive();
    }

    /** @return the name of the page */
    String show(long id, SignedIn me, Model model) {
        var roadmap = pages.show(id, me).orElseThrow(NotFoundException::new);
        var card = draft(id);
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("under", roadmap.ofSchool() ? "/school-roadmaps" : null);
        model.addAttribute("overlapping", overlapping(card));
        model.addAttribute(
                "replaced", roadmaps.replacements().of(id).stream().findFirst().orElse(null));
        return "approval/form";
    }

    private List<Overlapping> overlapping(RoadmapCard draft) {
        return roadmaps.replaceable(draft).stream()
                .map(other -> {
                    var last = draft.period().start().minusDays(1);
                    return new Overlapping(
                            Long.toString(other.roadmapId()),
                            other.line(),
                            Dates.span(other.period()),
                            last.isBefore(other.period().start()) ? "" : Dates.full(last));
                })
                .toList();
    }

    /** @throws ConflictException where it cannot be approved by an order */
    RoadmapCard draft(long id) {
        var draft = roadmaps.find(id).orElseThrow(NotFoundException::new);
        if (draft.ofSchool() ? draft.status() != RoadmapStatus.AGREED : !draft.editable()) {
            throw new ConflictException("Roadmap " + id + " is " + draft.status());
        }
        if (draft.amendment()) {
            throw new ConflictException("Roadmap " + id + " is an amendment and needs an act");
        }
        return draft;
    }
}
