package nastavnik.mentoring;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.web.Choice;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mentor-pairs/{id}/ending")
@OpenTo({Role.DIRECTOR, Role.CURATOR})
class PairEndingController {

    private final MentorPairService pairs;
    private final CommitteeClock clock;
    private final MessageSource messages;

    PairEndingController(MentorPairService pairs, CommitteeClock clock, MessageSource messages) {
        this.pairs = pairs;
        this.clock = clock;
        this.messages = messages;
    }

    @ModelAttribute("endings")
    List<Choice> endings() {
        return Arrays.stream(PairEnding.values())
                .filter(PairEnding::chosen)
                .map(each ->
                        new Choice(each.name(), messages.getMessage("mentoring.ending." + each, null, Locale.of("ru"))))
                .toList();
    }

    @GetMapping
    String create(@CurrentUser SignedIn me, @PathVariable long id, Model model) {
        model.addAttribute("pair", pairs.show(me, id));
        model.addAttribute("form", PairEndingForm.on(clock.today()));
        return "mentoring/ending";
    }

    @PostMapping
    ModelAndView store(
            @CurrentUser SignedIn me,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PairEndingForm form,
            BindingResult errors,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                pairs.end(me, id, form);
                Flash.undoable(next, "/mentor-pairs/" + id + "/ending/withdrawal", "mentoring.pair.ended");
                return new ModelAndView("redirect:/mentor-pairs/" + id);
            } catch (PairRefused refused) {
                errors.rejectValue(refused.rule().field(), "mentoring.refused." + refused.rule());
            }
        }
        var page = new ModelAndView("mentoring/ending", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("pair", pairs.show(me, id));
        return page;
    }

    @PostMapping("/withdrawal")
    String destroy(@CurrentUser SignedIn me, @PathVariable long id, RedirectAttributes next) {
        try {
            pairs.resume(me, id);
            Flash.success(next, "mentoring.pair.resumed");
        } catch (PairRefused refused) {
            Flash.warning(next, "mentoring.refused." + refused.rule());
        }
        return "redirect:/mentor-pairs/" + id;
    }
}
