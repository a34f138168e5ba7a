package nastavnik.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.indicator.Achievement.Missing;
import nastavnik.indicator.DistrictNumbers.DistrictKey;
import nastavnik.indicator.FigureSource.Asked;
import nastavnik.indicator.FigureSource.Count;
import nastavnik.indicator.FigureSource.Found;
import nastavnik.indicator.FigureSource.Grain;
import nastavnik.indicator.YearNumbers.External;
import nastavnik.indicator.YearNumbers.Manual;
import nastavnik.indicator.YearNumbers.Target;
import nastavnik.indicator.YearNumbers.YearKey;
import nastavnik.school.SchoolEntry;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes indicators; what is counted of the whole city is some seconds old at most. The number of statements depends neither on indicators nor on years, schools or people. */
@Component
@Transactional(readOnly = true)
public class Achievements {

    private final List<FigureSource> sources;
    private final YearNumbers numbers;
    private final DistrictNumbers districts;
    private final Schools schools;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    Achievements(
            List<FigureSource> sources,
            YearNumbers numbers,
            DistrictNumbers districts,
            Schools schools,
            CommitteeClock clock,
            RecentFigures recent) {
        this.sources = List.copyOf(sources);
        this.numbers = numbers;
        this.districts = districts;
        this.schools = schools;
        this.clock = clock;
        this.recent = recent;
    }

    private enum Part {
        NUMERATOR,
        DENOMINATOR,
        /** Those whom a questionnaire could have reached. */
        REACHED
    }

    private record Need(long indicatorId, int year, Part part) {}

    private record Where(
            @Nullable String district, @Nullable Long schoolId) {
        private static final Where CITY = new Where(null, null);
    }

    private record Counts(Map<Need, Integer> asked, Map<Integer, Map<Where, Count>> found, Set<Integer> known) {

        @Nullable
        Count of(Need need, Where where) {
            var number = asked.get(need);
            if (number == null) {
                return null;
            }
            var count = found.getOrDefault(number, Map.of()).get(where);
            return count == null && known.contains(number)
                    ? new Count(number, where.district(), where.schoolId(), 0, 0, false)
                    : count;
        }

        boolean few(Need need, Where where) {
            var count = of(need, where);
            return count != null && count.few();
        }

        @Nullable
        Long amount(Need need, Where where) {
            var count = of(need, where);
            return count == null ? null : count.amount();
        }
    }

    private record Entered(
            Map<YearKey, Target> targets,
            Map<YearKey, External> externals,
            Map<DistrictKey, External> districts,
            Map<YearKey, Manual> manuals) {}

    /** @return the city's values, all years of the first indicator first */
    public List<Achievement> ofCity(List<IndicatorEntry> indicators, List<Integer> years) {
        return compute(indicators, years, Grain.CITY, null, List.of(Where.CITY), List.of());
    }

    /** @return one school's values, all years of the first indicator first; whose school it is, the caller has checked */
    public List<Achievement> ofSchool(List<IndicatorEntry> indicators, List<Integer> years, long schoolId) {
        return compute(indicators, years, Grain.SCHOOL, schoolId, List.of(new Where(null, schoolId)), List.of());
    }

    /** @return an indicator in a year for the city, then each district, then each school at work, in Russian order */
    public List<Achievement> everywhere(IndicatorEntry indicator, int year) {
        var active = schools.active(clock.today());
        var places = new ArrayList<Where>();
        places.add(Where.CITY);
        active.stream()
                .map(SchoolEntry::district)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .forEach(each -> places.add(new Where(each, null)));
        active.forEach(each -> places.add(new Where(null, each.id())));
        return compute(List.of(indicator), List.of(year), Grain.ALL, null, places, active);
    }

    /** @return what is counted above the line in a year; null where the year is still to come */
    @Nullable
    Asked numerator(IndicatorEntry indicator, int year) {
        return asked(0, indicator.card().numerator(), indicator.card(), year);
    }

    private @Nullable Asked asked(int number, Figure figure, IndicatorCard card, int year) {
        return card.span()
                .days(year, clock.today())
                .map(days -> new Asked(
                        number,
                        figure,
                        days.start(),
                        days.to(),
                        card.ageDay() == AgeDay.YEAR_END ? LocalDate.of(year, 12, 31) : days.to()))
                .orElse(null);
    }

    private List<Achievement> compute(
            List<IndicatorEntry> indicators,
            List<Integer> years,
            Grain grain,
            @Nullable Long schoolId,
            List<Where> places,
            List<SchoolEntry> active) {
        var counts = count(indicators, years, grain, schoolId);
        var entered = new Entered(
                numbers.targets(years, grain, schoolId),
                numbers.externals(years, grain, schoolId),
                grain == Grain.ALL ? districts.of(years.getFirst()) : Map.of(),
                numbers.manuals(years, grain, schoolId));
        var all = new ArrayList<Achievement>();
        for (var indicator : indicators) {
            for (var year : years) {
                for (var place : places) {
                    all.add(achievement(indicator, year, place, counts, entered, active));
                }
            }
        }
        return all;
    }

    private Counts count(List<IndicatorEntry> indicators, List<Integer> years, Grain grain, @Nullable Long schoolId) {
        var numbersOf = new HashMap<Need, Integer>();
        var asked = new ArrayList<Asked>();
        for (var indicator : indicators) {
            for (var year : years) {
                figures(indicator.card()).forEach((part, figure) -> {
                    var one = asked(asked.size(), figure, indicator.card(), year);
                    if (one != null && supplied(figure.what())) {
                        numbersOf.put(new Need(indicator.id(), year, part), one.number());
                        asked.add(one);
                    }
                });
            }
        }
        var found = new HashMap<Integer, Map<Where, Count>>();
        var known = new HashSet<Integer>();
        for (var source : sources) {
            var own = asked.stream()
                    .filter(each -> source.supplies().contains(each.figure().what()))
                    .toList();
            var counted = counted(source, own, grain, schoolId);
            known.addAll(counted.known());
            counted.counts().forEach(each -> found.computeIfAbsent(each.number(), number -> new HashMap<>())
                    .put(new Where(each.district(), each.schoolId()), each));
        }
        return new Counts(numbersOf, found, known);
    }

    /** A school's own are counted as they are; counting everybody takes longer than anybody should wait. */
    private Found counted(FigureSource source, List<Asked> asked, Grain grain, @Nullable Long schoolId) {
        return grain == Grain.SCHOOL
                ? source.count(asked, grain, schoolId)
                : recent.of(
                        new OfEverybody(source.supplies(), List.copyOf(asked), grain),
                        () -> source.count(asked, grain, null));
    }

    private record OfEverybody(Set<Counted> kinds, List<Asked> asked, Grain grain) {}

    private boolean supplied(Counted what) {
        return sources.stream().anyMatch(source -> source.supplies().contains(what));
    }

    private static Map<Part, Figure> figures(IndicatorCard card) {
        var figures = new HashMap<Part, Figure>();
        figures.put(Part.NUMERATOR, card.numerator());
        if (card.denominator() != null) {
            figures.put(Part.DENOMINATOR, card.denominator());
        }
        if (card.surveyed()) {
            var asked = card.numerator();
            figures.put(Part.REACHED, new Figure(Counted.PAIRED, asked.side(), null, null, null, asked.schoolType()));
        }
        return figures;
    }

    private static Achievement achievement(
            IndicatorEntry indicator,
            int year,
            Where place,
            Counts counts,
            Entered entered,
            Collection<SchoolEntry> active) {
        var card = indicator.card();
        var count = counts.of(new Need(indicator.id(), year, Part.NUMERATOR), place);
        var key = place.district() == null ? new YearKey(indicator.id(), place.schoolId(), year) : null;
        var manual = key == null ? null : entered.manuals().get(key);
        var external = external(card, year, place, entered, active);
        var counted = count == null ? null : count.amount();
        var below = new Need(indicator.id(), year, Part.DENOMINATOR);
        var share = manual != null
                ? new Share(manual.numerator(), manual.denominator(), card.surveyed())
                : (count != null && count.few()) || counts.few(below, place)
                        ? Share.TOLD_TO_NOBODY
                        : new Share(
                                counted,
                                card.externalId() != null
                                        ? external == null ? null : Long.valueOf(external.amount())
                                        : counts.amount(below, place),
                                card.surveyed());
        return new Achievement(
                indicator,
                year,
                place.district(),
                place.schoolId(),
                share,
                counted,
                manual != null,
                manual != null ? manual.source() : external == null ? "" : external.source(),
                key == null ? null : entered.targets().get(key),
                count == null ? 0 : count.undated(),
                card.surveyed() ? counts.amount(new Need(indicator.id(), year, Part.REACHED), place) : null,
                manual != null || card.externalId() == null || external != null
                        ? null
                        : missing(card, year, place, entered, active));
    }

    private static Missing missing(
            IndicatorCard card, int year, Where place, Entered entered, Collection<SchoolEntry> active) {
        if (place.district() == null) {
            return new Missing(1, 1);
        }
        var all = ofSchools(card, year, place.district(), entered, active);
        return new Missing(all.stream().filter(Objects::isNull).count(), all.size());
    }

    private static List<@Nullable External> ofSchools(
            IndicatorCard card, int year, String district, Entered entered, Collection<SchoolEntry> active) {
        var id = Objects.requireNonNull(card.externalId());
        var type = card.numerator().schoolType();
        var found = new ArrayList<@Nullable External>();
        for (var school : active) {
            if (school.district().equals(district) && (type == null || school.type() == type)) {
                found.add(entered.externals().get(new YearKey(id, school.id(), year)));
            }
        }
        return found;
    }

    /** A district's number is the one entered for it, else the sum of its schools'; where one of them is missing there is none. */
    private static @Nullable External external(
            IndicatorCard card, int year, Where place, Entered entered, Collection<SchoolEntry> active) {
        var id = card.externalId();
        if (id == null) {
            return null;
        }
        var district = place.district();
        if (district == null) {
            return entered.externals().get(new YearKey(id, place.schoolId(), year));
        }
        var own = entered.districts().get(new DistrictKey(id, district, year));
        if (own != null) {
            return own;
        }
        var sum = 0L;
        External first = null;
        for (var each : ofSchools(card, year, district, entered, active)) {
            if (each == null) {
                return null;
            }
            sum += each.amount();
            first = first == null ? each : first;
        }
        return first == null ? null : new External(sum, first.asOf(), "");
    }
}
