package nastavnik.indicatorpage;

import java.util.function.Consumer;
import nastavnik.access.SignedIn;
import nastavnik.indicator.IndicatorRefused;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.YearNumbers.ChangedMeanwhile;
import nastavnik.indicator.YearNumbers.YearKey;
import nastavnik.web.Flash;
import nastavnik.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the three pages on which numbers of a year are entered have in common. */
@Component
class NumberPages {

    private final Indicators indicators;
    private final IndicatorPages pages;

    NumberPages(Indicators indicators, IndicatorPages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    /**
     * @param kind target, minimum, value or external: which fields the page has
     * @param what the words of the indicator or the external figure
     * @param action address the form is sent to
     * @param back address of the page it was opened from
     */
    record Subject(String kind, String what, String action, String back) {}

    /** @param kind of the number of an indicator, with which its address ends too */
    Subject subject(String kind, YearKey key) {
        var path = "/indicators/" + key.of();
        return new Subject(kind, indicators.find(key.of()).name(), address(path + "/" + kind, key), address(path, key));
    }

    /** @throws NotFoundException where the person may not enter numbers there */
    YearKey key(SignedIn me, long of, String year, String school) {
        var place = indicators.place(me, school);
        if (!IndicatorPages.mayEnter(me, place) || !year.matches("20\\d\\d")) {
            throw new NotFoundException();
        }
        return new YearKey(of, place, Integer.parseInt(year));
    }

    /** @throws NotFoundException where that is no year or no indicator */
    YearKey ofCity(long of, String year) {
        if (!year.matches("20\\d\\d")) {
            throw new NotFoundException();
        }
        return new YearKey(indicators.find(of).id(), null, Integer.parseInt(year));
    }

    static String address(String path, YearKey key) {
        return path + "?year=" + key.year() + (key.schoolId() == null ? "" : "&school=" + key.schoolId());
    }

    ModelAndView form(SignedIn me, Subject subject, YearKey key, NumberForm form, HttpStatus status) {
        var page = pages.page("indicatorpage/number", me, key.year(), key.schoolId());
        page.setStatus(status);
        page.addObject("subject", subject);
        page.addObject("form", form);
        return page;
    }

    ModelAndView save(
            SignedIn me,
            Subject subject,
            YearKey key,
            NumberForm form,
            BindingResult errors,
            RedirectAttributes next,
            Consumer<YearKey> store) {
        if (!errors.hasErrors()) {
            try {
                store.accept(key);
                Flash.success(next, form.empty() ? "indicatorpage.number.removed" : "indicatorpage.saved");
                return new ModelAndView("redirect:" + subject.back());
            } catch (IndicatorRefused refused) {
                refused.reject(errors);
            } catch (ChangedMeanwhile changed) {
                var page = form(me, subject, key, form.over(String.valueOf(changed.getMessage())), HttpStatus.CONFLICT);
                page.addObject("changed", changed.getMessage());
                return page;
            }
        }
        return form(me, subject, key, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Half a number is none: all its fields, or none of them. */
    static void whole(NumberForm form, BindingResult errors, String... fields) {
        if (form.empty()) {
            return;
        }
        for (var field : fields) {
            if ("".equals(errors.getFieldValue(field))) {
                errors.rejectValue(field, "indicatorpage.number.needed." + field);
            }
        }
    }
}
