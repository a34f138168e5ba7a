package nastavnik.indicatorpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.indicator.Achievement;
import nastavnik.indicator.Achievements;
import nastavnik.indicator.Counted;
import nastavnik.indicator.IndicatorEntry;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.YearNumbers;
import nastavnik.school.Schools;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

@Component
class IndicatorPages {

    private static final List<String> SORTABLE = List.of("place", "numerator", "percent");

    private final Indicators indicators;
    private final Achievements achievements;
    private final YearNumbers numbers;
    private final IndicatorWords words;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Plural plural;

    IndicatorPages(
            Indicators indicators,
            Achievements achievements,
            YearNumbers numbers,
            IndicatorWords words,
            Schools schools,
            CommitteeClock clock,
            Plural plural) {
        this.indicators = indicators;
        this.achievements = achievements;
        this.numbers = numbers;
        this.words = words;
        this.schools = schools;
        this.clock = clock;
        this.plural = plural;
    }

    /** An indicator in the chosen year; city is empty where the page is the city's. */
    record Row(
            long id,
            int number,
            String name,
            ValueCell value,
            @Nullable ValueCell city) {}

    /**
     * The least the region demands in a year.
     *
     * @param broken whether a target that was set before is lower
     */
    record Floor(String words, boolean broken) {}

    /**
     * A district or a school in the list of an indicator.
     *
     * @param below whether its target is lower than the city's
     * @param way to what its figure consists of; empty where there is none
     * @param missing what has not been entered yet; empty where nothing
     * @param enter the page on which the committee enters it
     */
    record PlaceRow(
            @Nullable Long schoolId,
            String name,
            ValueCell value,
            boolean below,
            String way,
            String missing,
            String enter) {}

    ModelAndView index(SignedIn me, String typedYear, String typedSchool) {
        var school = indicators.place(me, typedSchool);
        var year = Years.chosen(typedYear, present());
        var all = indicators.active();
        var values = values(all, List.of(year), school);
        var cities = school == null ? List.<Achievement>of() : achievements.ofCity(all, List.of(year));
        var rows = IntStream.range(0, all.size())
                .mapToObj(at -> new Row(
                        all.get(at).id(),
                        at + 1,
                        all.get(at).name(),
                        words.cell(values.get(at)),
                        cities.isEmpty() ? null : words.cell(cities.get(at))))
                .toList();
        var page = page("indicatorpage/index", me, year, school);
        page.addObject("rows", rows);
        page.addObject("inactive", me.is(Role.COMMITTEE) ? retired() : List.of());
        return page;
    }

    private List<IndicatorEntry> retired() {
        return indicators.all().stream().filter(each -> !each.card().active()).toList();
    }

    private List<Achievement> values(List<IndicatorEntry> all, List<Integer> years, @Nullable Long school) {
        return school == null ? achievements.ofCity(all, years) : achievements.ofSchool(all, years, school);
    }

    ModelAndView show(SignedIn me, long id, String typedYear, String typedSchool, ListRequest asked) {
        var indicator = indicators.find(id);
        var school = indicators.place(me, typedSchool);
        var year = Years.chosen(typedYear, present());
        var values = values(List.of(indicator), Years.around(year), school);
        var years = values.stream().map(words::cell).toList();
        var page = page("indicatorpage/show", me, year, school);
        page.addObject("indicator", indicator);
        page.addObject("formula", words.formula(indicator.card()));
        page.addObject("values", years);
        page.addObject("floors", floors(id, values));
        var what = indicator.card().numerator().what();
        page.addObject("people", what.people() && what != Counted.ENTERPRISES);
        page.addObject("firms", what == Counted.ENTERPRISES);
        page.addObject("surveyed", what.surveyed());
        page.addObject("ofSchool", me.role().worksForSchools());
        if (!me.role().worksForSchools() && school == null) {
            places(page, indicator, year, asked);
        }
        return page;
    }

    private Map<Integer, Floor> floors(long id, List<Achievement> values) {
        var least = numbers.minimums(id, values.stream().map(Achievement::year).toList());
        var floors = new HashMap<Integer, Floor>();
        for (var value : values) {
            var minimum = least.get(value.year());
            if (minimum != null) {
                var plan = value.plan();
                floors.put(
                        value.year(),
                        new Floor(YearNumbers.words(minimum), plan != null && plan.compareTo(minimum.value()) < 0));
            }
        }
        return floors;
    }

    private void places(ModelAndView page, IndicatorEntry indicator, int year, ListRequest asked) {
        var everywhere = achievements.everywhere(indicator, year);
        var below = numbers.belowCity(indicator.id(), year);
        page.addObject("below", below.isEmpty() ? "" : plural.of("indicatorpage.below.count", below.size()));
        var names = schools.active(clock.today()).stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each.shortName()));
        page.addObject(
                "districts",
                everywhere.stream()
                        .filter(each -> each.district() != null)
                        .map(each -> row(each, names, below))
                        .toList());
        var ofSchools = everywhere.stream()
                .filter(each -> each.schoolId() != null)
                .collect(Collectors.toCollection(ArrayList::new));
        var order = asked.pageable(SORTABLE).getSort().iterator().next();
        if (!"place".equals(order.getProperty())) {
            Comparator<Achievement> by = "percent".equals(order.getProperty())
                    ? Comparator.comparing(
                            each -> each.share().percent(), Comparator.nullsFirst(Comparator.naturalOrder()))
                    : Comparator.comparing(
                            each -> each.share().numerator(), Comparator.nullsFirst(Comparator.naturalOrder()));
            ofSchools.sort(order.isDescending() ? by.reversed() : by);
        } else if (order.isDescending()) {
            java.util.Collections.reverse(ofSchools);
        }
        page.addObject("listing", Listing.of(asked, ofSchools, each -> row(each, names, below)));
    }

    private PlaceRow row(Achievement value, Map<Long, String> names, Set<Long> below) {
        var id = value.schoolId();
        var district = value.district();
        return new PlaceRow(
                id,
                district != null ? district : names.getOrDefault(id == null ? 0L : id, ""),
                words.cell(value),
                id != null && below.contains(id),
                way(value),
                missing(value),
                enter(value));
    }

    private static String way(Achievement value) {
        var what = value.indicator().card().numerator().what();
        var amount = value.share().numerator();
        if (value.schoolId() == null || value.manual() || amount == null || amount == 0) {
            return "";
        }
        return what.people()
                ? "/indicators/" + value.indicator().id() + "/parts?year=" + value.year() + "&school="
                        + value.schoolId()
                : what.surveyed() ? "/mentoring/satisfaction" : "";
    }

    private String missing(Achievement value) {
        var missing = value.missing();
        if (missing == null || missing.of() == 0) {
            return "";
        }
        return value.district() == null
                ? words.say("indicatorpage.missing.school")
                : words.say(
                        "indicatorpage.missing.district",
                        Long.toString(missing.organisations()),
                        Long.toString(missing.of()));
    }

    private static String enter(Achievement value) {
        var external = value.indicator().card().externalId();
        var district = value.district();
        if (external == null) {
            return "";
        }
        return district == null
                ? "/external-figures/" + external + "?year=" + value.year() + "&school=" + value.schoolId()
                : DistrictController.address(
                        external, district, value.year(), value.indicator().id());
    }

    /** What every page of the indicators says: whose values, which year, who may do what. */
    ModelAndView page(String template, SignedIn me, int year, @Nullable Long school) {
        var page = new ModelAndView(template);
        page.addObject("year", year);
        page.addObject("yearsOffered", Years.offered(present()));
        page.addObject("schoolId", school);
        page.addObject(
                "place", school == null ? "" : schools.names(List.of(school)).getOrDefault(school, ""));
        page.addObject("ownSchools", me.role().worksForSchools() ? schools.choices(me.schoolIds()) : List.of());
        page.addObject("keeps", me.is(Role.COMMITTEE));
        page.addObject("keepsNumbers", mayEnter(me, school));
        page.addObject("seesPeople", school != null && me.worksFor(school));
        return page;
    }

    /** The committee enters the city's numbers and any school's, a school its own. */
    static boolean mayEnter(SignedIn me, @Nullable Long school) {
        return me.is(Role.COMMITTEE) || (school != null && me.worksFor(school));
    }

    int present() {
        return clock.today().getYear();
    }
}
