package nastavnik.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Finds the reasons for and against a mentor, and what they come to. Knows no names: who is meant plays no part. */
final class Scoring {

    private Scoring() {}

    /** Takes what is found; asks for the words of it where they are to be shown. */
    @FunctionalInterface
    private interface Tally {
        void add(Criterion criterion, int points, Supplier<List<String>> words);
    }

    /** @return in the order of the criteria; what is not known speaks neither for nor against */
    static List<Reason> reasons(Wanted wanted, Candidate mentor) {
        var found = new ArrayList<Reason>();
        compare(wanted, mentor, (criterion, points, words) -> found.add(new Reason(criterion, points, words.get())));
        return found;
    }

    /** @return the points of all reasons; for as many mentors as a city has */
    static int points(Wanted wanted, Candidate mentor) {
        var sum = new Sum();
        compare(wanted, mentor, sum);
        return sum.points;
    }

    private static final class Sum implements Tally {

        private int points;

        @Override
        public void add(Criterion criterion, int more, Supplier<List<String>> words) {
            points += more;
        }
    }

    private static void compare(Wanted wanted, Candidate mentor, Tally reasons) {
        if (mentor.profiled()) {
            addForm(wanted, mentor, reasons);
            addThemes(wanted, mentor, reasons);
            addWords(mentor, reasons);
            addTime(wanted, mentor, reasons);
        }
        addWishes(mentor, reasons);
        addPairs(mentor, reasons);
    }

    private static void addForm(Wanted wanted, Candidate mentor, Tally reasons) {
        var form = wanted.formId();
        if (form != null && (mentor.formIds().isEmpty() || mentor.formIds().contains(form))) {
            reasons.add(Criterion.FORM, Criterion.FORM.points(1), () -> List.of(wanted.form()));
        }
    }

    private static void addThemes(Wanted wanted, Candidate mentor, Tally reasons) {
        var shared = new ArrayList<String>();
        wanted.themes().forEach((id, theme) -> {
            if (mentor.themeIds().contains(id)) {
                shared.add(theme);
            }
        });
        addShared(Criterion.THEMES, shared, reasons);
    }

    private static void addWords(Candidate mentor, Tally reasons) {
        addShared(Criterion.WORDS, mentor.sharedWords(), reasons);
    }

    private static void addShared(Criterion criterion, List<String> shared, Tally reasons) {
        if (!shared.isEmpty()) {
            reasons.add(criterion, criterion.points(shared.size()), () -> shared);
        }
    }

    private static void addTime(Wanted wanted, Candidate mentor, Tally reasons) {
        var grade = wanted.grade();
        var from = mentor.gradeFrom();
        var to = mentor.gradeTo();
        if (grade != null && from != null && to != null && from <= grade && grade <= to) {
            reasons.add(
                    Criterion.GRADE,
                    Criterion.GRADE.points(1),
                    () -> List.of(Integer.toString(from), Integer.toString(to)));
        }
        var days = wanted.week().shared(mentor.week());
        if (days.count() > 0) {
            reasons.add(Criterion.DAYS, Criterion.DAYS.points(days.count()), () -> List.of(days.words()));
        }
        var asked = wanted.hours();
        var given = mentor.hours();
        if (asked != null && given != null && given >= asked) {
            reasons.add(Criterion.HOURS, Criterion.HOURS.points(1), () -> List.of(Integer.toString(given)));
        }
    }

    private static void addWishes(Candidate mentor, Tally reasons) {
        addWish(Criterion.MENTEE_WISH, mentor.menteesPlace(), reasons);
        addWish(Criterion.MENTOR_WISH, mentor.mentorsPlace(), reasons);
        if (mentor.menteesPlace() > 0 && mentor.mentorsPlace() > 0) {
            reasons.add(Criterion.MUTUAL, Criterion.MUTUAL.points(1), List::of);
        }
    }

    private static void addWish(Criterion criterion, int place, Tally reasons) {
        if (place > 0) {
            reasons.add(criterion, criterion.pointsOfPlace(place), () -> List.of(Integer.toString(place)));
        }
    }

    private static void addPairs(Candidate mentor, Tally reasons) {
        if (mentor.completedBefore()) {
            reasons.add(Criterion.BEFORE, Criterion.BEFORE.points(1), List::of);
        }
        if (mentor.notMatched()) {
            reasons.add(Criterion.NOT_MATCHED, Criterion.NOT_MATCHED.points(1), List::of);
        }
        if (mentor.pairs() == 0) {
            reasons.add(Criterion.FREE, Criterion.FREE.points(1), List::of);
        } else {
            reasons.add(
                    Criterion.LOADED,
                    Criterion.LOADED.points(mentor.pairs()),
                    () -> List.of(Integer.toString(mentor.pairs())));
        }
    }
}
