package nastavnik.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nastavnik.access.OpenToAnyone;
import nastavnik.survey.Links.Opened;
import nastavnik.survey.Links.State;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A questionnaire opened by a personal link, without signing in, without a session and without a name. */
@Controller
@RequestMapping("/questionnaires/{code}")
@OpenToAnyone
class AnswerController {

    private final Links links;
    private final Knocks knocks;

    AnswerController(Links links, Knocks knocks) {
        this.links = links;
        this.knocks = knocks;
    }

    /** The address is the secret: it is to stay in no cache, no search engine and no other site's log. */
    @ModelAttribute
    void keepTheAddressSecret(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        return page(code, links.open(code), HttpStatus.OK, request);
    }

    @PostMapping
    ModelAndView store(@PathVariable String code, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var answered = links.answer(code, new AnswerForm(typed));
        if (answered.map(Opened::state).filter(State.ANSWERED::equals).isPresent()) {
            return new ModelAndView("redirect:/questionnaires/" + code);
        }
        var status = answered.map(Opened::state).filter(State.CLOSED::equals).isPresent()
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(code, answered, status, request);
    }

    private ModelAndView page(String code, Optional<Opened> opened, HttpStatus status, HttpServletRequest request) {
        if (opened.isEmpty()) {
            if (knocks.tooMany(request.getRemoteAddr())) {
                return new ModelAndView("survey/wait", HttpStatus.TOO_MANY_REQUESTS);
            }
            knocks.miss(request.getRemoteAddr());
            return new ModelAndView("survey/unknown", HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("survey/answer", status)
                .addObject("opened", opened.get())
                .addObject("action", "/questionnaires/" + code);
    }
}
