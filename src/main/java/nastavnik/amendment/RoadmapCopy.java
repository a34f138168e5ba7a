package nastavnik.amendment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.Note;
import nastavnik.deadline.StatedDates;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.plan.SectionCard;
import nastavnik.wording.YearShift;
import nastavnik.wording.YearShift.Outcome;

/**
 * A roadmap written anew for another period: sections, numbers and words stay, the years of the deadlines move.
 *
 * @param sections of the new roadmap
 * @param moved wordings of deadlines whose years were moved
 * @param left wordings of deadlines that a person has to look at
 * @param yearsInTitles numbers of activities whose titles name a year, which stays
 */
record RoadmapCopy(List<PlannedSection> sections, List<Wording> moved, List<Wording> left, List<String> yearsInTitles) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    /**
     * A wording that stands in one or more deadlines.
     *
     * @param numbers of the activities that have it
     */
    record Wording(String before, String after, List<String> numbers) {}

    static RoadmapCopy of(RoadmapCard roadmap, List<SectionCard> sections, Interval period, DeadlineReader reader) {
        var shift = new YearShift(
                roadmap.period(),
                period.start().getYear() - roadmap.period().start().getYear());
        var moved = new LinkedHashMap<String, Wording>();
        var left = new LinkedHashMap<String, Wording>();
        var titles = new ArrayList<String>();
        var planned = new ArrayList<PlannedSection>();
        for (var section : sections) {
            var activities = new ArrayList<PlannedActivity>();
            for (var activity : section.activities()) {
                var words = activity.words();
                var shifted = shift.apply(words.deadline());
                if (shifted.outcome() == Outcome.MOVED) {
                    note(moved, words, shifted.words());
                }
                var stated = stated(words, shift, period);
                if (words.stated().isEmpty()
                        ? shifted.outcome() == Outcome.LEFT || doubtfulNow(activity, shifted.words(), period, reader)
                        : stated.isEmpty()) {
                    note(left, words, shifted.words());
                }
                if (YEAR.matcher(words.title()).find()) {
                    titles.add(words.number());
                }
                activities.add(new PlannedActivity(with(words, shifted.words(), stated), ""));
            }
            planned.add(new PlannedSection(section.number(), section.title(), activities));
        }
        return new RoadmapCopy(planned, List.copyOf(moved.values()), List.copyOf(left.values()), titles);
    }

    /**
     * Dates stated by hand move by the same years, all or none: where one of them would not exist, or would lie outside the new
     * period, they are dropped and a person is asked to look at the words.
     */
    private static String stated(ActivityWords words, YearShift shift, Interval period) {
        var moved = StatedDates.read(shift.apply(words.stated()).words());
        var sound = moved.problems().isEmpty() && !moved.over(period).doubtful();
        return sound ? moved.lines() : "";
    }

    /** Such as 29 February in a common year, or a date that the new period does not hold; what was doubtful before is not new. */
    private static boolean doubtfulNow(ActivityCard activity, String words, Interval period, DeadlineReader reader) {
        var known = activity.deadline().notes().stream().map(Note::code).collect(toSet());
        return reader.read(words, period).notes().stream()
                .anyMatch(note -> note.doubt() && !known.contains(note.code()));
    }

    private static void note(LinkedHashMap<String, Wording> wordings, ActivityWords words, String after) {
        var wording =
                wordings.computeIfAbsent(words.deadline(), before -> new Wording(before, after, new ArrayList<>()));
        wording.numbers().add(words.number());
    }

    private static ActivityWords with(ActivityWords words, String deadline, String stated) {
        return new ActivityWords(
                words.number(), words.title(), deadline, stated, words.responsible(), words.document(), words.result());
    }

    RoadmapPlan plan(RoadmapCard roadmap, String title, Interval period) {
        return new RoadmapPlan(
                new RoadmapDetails(title, roadmap.level(), period, ApprovingOrder.unknown(), roadmap.columns()),
                sections);
    }

    /** What the next period usually is: as long as this one, right after it. */
    static CopyForm proposed(RoadmapCard roadmap) {
        var period = roadmap.period();
        var years = period.to().getYear() - period.start().getYear() + 1;
        return new CopyForm(
                new YearShift(period, years).apply(roadmap.title()).words(),
                Dates.compact(period.start().plusYears(years)),
                Dates.compact(period.to().plusYears(years)));
    }
}
