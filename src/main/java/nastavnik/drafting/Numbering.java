package nastavnik.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.SectionCard;

/**
 * Numbers by position in the roadmap's own style: sections «1.» or «1» or «I.» or without number, activities «1.1.» or
 * «1.1», or counted «1.» anew in each section, or counted on through all sections.
 */
final class Numbering {

    private static final Pattern LAST_FIGURES = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");
    private static final Pattern COMPOUND = Pattern.compile("\\d+\\.\\d+\\.?");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.?");
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final List<SectionCard> sections;
    private final boolean sectionsNumbered;
    private final boolean romanSections;
    private final String afterSection;
    private final boolean compound;
    private final boolean countsOn;
    private final String afterActivity;

    Numbering(List<SectionCard> sections) {
        this.sections = sections;
        var sectionNumbers = sections.stream().map(SectionCard::number).toList();
        this.sectionsNumbered = mostly(sectionNumbers, number -> !number.isEmpty());
        this.romanSections = sectionsNumbered
                && mostly(sectionNumbers, number -> ROMAN.matcher(number).matches());
        this.afterSection = mostly(sectionNumbers, number -> number.endsWith(".")) ? "." : "";
        var numbers = sections.stream()
                .flatMap(section -> section.activities().stream())
                .map(ActivityCard::number)
                .filter(number -> !number.isEmpty())
                .toList();
        this.compound = numbers.isEmpty()
                ? sectionsNumbered
                : mostly(numbers, number -> COMPOUND.matcher(number).matches());
        this.afterActivity =
                numbers.isEmpty() ? afterSection : mostly(numbers, number -> number.endsWith(".")) ? "." : "";
        this.countsOn = !compound && sections.size() > 1 && countsOn(sections);
    }

    /** Whether the first number of a later section follows the last of the one before. */
    private static boolean countsOn(List<SectionCard> sections) {
        return sections.stream()
                .skip(1)
                .filter(section -> !section.activities().isEmpty())
                .noneMatch(section -> section.activities().getFirst().number().matches("1\\.?"));
    }

    private static boolean mostly(List<String> numbers, java.util.function.Predicate<String> style) {
        return numbers.stream().filter(style).count() * 2 > numbers.size();
    }

    /** @return what the sections are to be called, by id */
    Map<Long, String> sectionNumbers() {
        var numbers = new LinkedHashMap<Long, String>();
        for (var i = 0; i < sections.size(); i++) {
            numbers.put(sections.get(i).id(), sectionNumber(i + 1));
        }
        return numbers;
    }

    /** @return what the activities are to be called, by id */
    Map<Long, String> activityNumbers() {
        var numbers = new LinkedHashMap<Long, String>();
        var counted = 0;
        for (var i = 0; i < sections.size(); i++) {
            if (!countsOn) {
                counted = 0;
            }
            for (var activity : sections.get(i).activities()) {
                counted++;
                numbers.put(activity.id(), (compound ? (i + 1) + "." : "") + counted + afterActivity);
            }
        }
        return numbers;
    }

    /** @return only what changes, in order */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        var forSections = sectionNumbers();
        var forActivities = activityNumbers();
        for (var section : sections) {
            add(changes, section.number(), forSections.getOrDefault(section.id(), ""), section.title(), true);
            for (var activity : section.activities()) {
                add(changes, activity.number(), forActivities.getOrDefault(activity.id(), ""), activity.title(), false);
            }
        }
        return changes;
    }

    private static void add(List<Change> changes, String before, String after, String title, boolean section) {
        if (!before.equals(after)) {
            changes.add(new Change(before, after, title, section));
        }
    }

    private String sectionNumber(int place) {
        if (!sectionsNumbered) {
            return "";
        }
        return (romanSections ? roman(place) : Integer.toString(place)) + afterSection;
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** @return the number after the section's last one: «1.4.» after «1.3.»; the first of the style in an empty section */
    static String next(List<SectionCard> sections, long sectionId) {
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            if (section.id() != sectionId) {
                continue;
            }
            if (section.activities().isEmpty()) {
                var style = new Numbering(sections);
                return (style.compound ? (i + 1) + "." : "") + 1 + style.afterActivity;
            }
            return after(section.activities().getLast().number());
        }
        return "";
    }

    private static String after(String number) {
        var matcher = LAST_FIGURES.matcher(number);
        return matcher.matches() ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) + matcher.group(3) : "";
    }

    /** @param section whether a section changes its number, else an activity */
    record Change(String before, String after, String title, boolean section) {}
}
