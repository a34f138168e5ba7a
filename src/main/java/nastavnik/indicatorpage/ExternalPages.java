package nastavnik.indicatorpage;

import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.YearNumbers;
import nastavnik.indicator.YearNumbers.YearKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The list of external figures with their values. */
@Component
class ExternalPages {

    private final Indicators indicators;
    private final YearNumbers numbers;
    private final IndicatorPages pages;

    ExternalPages(Indicators indicators, YearNumbers numbers, IndicatorPages pages) {
        this.indicators = indicators;
        this.numbers = numbers;
        this.pages = pages;
    }

    /** An external figure with a cell a year. */
    record Row(long id, String name, List<Cell> cells) {}

    /** A value with its day and source; amount is empty where none is entered. */
    record Cell(int year, String amount, String source) {}

    ModelAndView index(SignedIn me, String typedYear, String typedSchool) {
        var school = indicators.place(me, typedSchool);
        var year = Years.chosen(typedYear, pages.present());
        var years = Years.around(year);
        var values = numbers.externalsOf(years, school);
        var page = pages.page("indicatorpage/externals", me, year, school);
        page.addObject("years", years);
        page.addObject(
                "rows",
                indicators.externals().stream()
                        .map(figure -> new Row(
                                figure.id(),
                                figure.name(),
                                years.stream()
                                        .map(each -> cell(each, values.get(new YearKey(figure.id(), school, each))))
                                        .toList()))
                        .toList());
        return page;
    }

    private static Cell cell(int year, YearNumbers.@Nullable External value) {
        return value == null
                ? new Cell(year, "", "")
                : new Cell(year, Long.toString(value.amount()), Dates.compact(value.asOf()) + ", " + value.source());
    }
}
