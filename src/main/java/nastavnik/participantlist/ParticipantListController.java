package nastavnik.participantlist;

import java.util.List;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.participant.ParticipantCategory;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class ParticipantListController {

    private static final List<String> SORTABLE = List.of("shownName", "activeFrom", "activeTo");

    private final ParticipantList participants;
    private final Schools schools;
    private final MessageSource messages;

    ParticipantListController(ParticipantList participants, Schools schools, MessageSource messages) {
        this.participants = participants;
        this.schools = schools;
        this.messages = messages;
    }

    @GetMapping("/participants")
    String index(
            @CurrentUser SignedIn me,
            @ModelAttribute("filter") ParticipantFilter filter,
            ListRequest asked,
            Model model) {
        model.addAttribute("listing", Listing.of(asked, participants.list(me, filter, asked.pageable(SORTABLE))));
        model.addAttribute("schools", schools.choices(me.schoolIds()));
        model.addAttribute("categories", ParticipantCategory.choices(messages));
        return "participant/index";
    }
}
