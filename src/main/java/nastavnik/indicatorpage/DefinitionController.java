package nastavnik.indicatorpage;

import jakarta.validation.Valid;
import java.util.Set;
import nastavnik.access.OpenTo;
import nastavnik.access.Role;
import nastavnik.form.Difference;
import nastavnik.indicator.AgeDay;
import nastavnik.indicator.Counted;
import nastavnik.indicator.IndicatorRefused;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.Side;
import nastavnik.indicator.Span;
import nastavnik.participant.ParticipantCategory;
import nastavnik.school.SchoolType;
import nastavnik.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an indicator is. */
@Controller
@OpenTo(Role.COMMITTEE)
@RequestMapping("/indicators")
class DefinitionController {

    private static final long NONE = 0;

    private final Indicators indicators;
    private final IndicatorWords words;

    DefinitionController(Indicators indicators, IndicatorWords words) {
        this.indicators = indicators;
        this.words = words;
    }

    @GetMapping("/new")
    ModelAndView create() {
        return form(NONE, IndicatorForm.blank(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @Valid @ModelAttribute("form") IndicatorForm form, BindingResult errors, RedirectAttributes next) {
        return save(NONE, form, errors, next);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return form(id, IndicatorForm.of(indicators.find(id)), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            RedirectAttributes next) {
        return save(id, form, errors, next);
    }

    private ModelAndView save(long id, IndicatorForm form, BindingResult errors, RedirectAttributes next) {
        if (form.numerator().what().isEmpty()) {
            errors.rejectValue("numerator.what", "indicatorpage.numerator.needed");
        }
        var card = errors.hasErrors() ? null : form.card();
        if (card != null) {
            try {
                var stored = id;
                if (id == NONE) {
                    stored = indicators.define(card);
                } else {
                    indicators.revise(id, form.version(), card);
                }
                Flash.success(next, "indicatorpage.saved");
                return new ModelAndView("redirect:/indicators/" + stored);
            } catch (IndicatorRefused refused) {
                refused.reject(errors);
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                return conflict(id, form);
            }
        }
        return form(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(long id, IndicatorForm typed) {
        var now = IndicatorForm.of(indicators.find(id));
        var page = form(id, typed.onVersion(now.version()), HttpStatus.CONFLICT);
        page.addObject("differences", Difference.between(now, typed, "indicatorpage", Set.of("version"), this::shown));
        return page;
    }

    private String shown(String field, Object value) {
        if (value instanceof FigureForm figure) {
            var chosen = figure.figure();
            return chosen == null ? "" : words.figure(chosen);
        }
        return switch (field) {
            case "span" -> words.say("indicatorpage.span." + value);
            case "ageDay" -> words.say("indicatorpage.ageDay." + value);
            case "external" ->
                indicators.externalChoices().stream()
                        .filter(each -> each.value().equals(value))
                        .map(each -> each.label())
                        .findFirst()
                        .orElse("");
            case "active" -> words.say("indicatorpage.active." + value);
            default -> value.toString();
        };
    }

    private ModelAndView form(long id, IndicatorForm form, HttpStatus status) {
        var page = new ModelAndView("indicatorpage/form", status);
        page.addObject("form", form);
        page.addObject("id", id);
        page.addObject("counted", words.choices("indicatorpage.counted.", Counted.values()));
        page.addObject("sides", words.choices("indicatorpage.side.", Side.values()));
        page.addObject("spans", words.choices("indicatorpage.span.", Span.values()));
        page.addObject("ageDays", words.choices("indicatorpage.ageDay.", AgeDay.values()));
        page.addObject("categories", words.choices("participant.category.", ParticipantCategory.values()));
        page.addObject("types", words.choices("school.type.", SchoolType.values()));
        page.addObject("externals", indicators.externalChoices());
        return page;
    }
}
