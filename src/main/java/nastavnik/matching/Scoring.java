package nastavnik.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the reasons for and against a mentor. Knows no names: who is meant plays no part. */
final class Scoring {

    private Scoring() {}

    /** @return in the order of the criteria; what is not known speaks neither for nor against */
    static List<Reason> reasons(Wanted wanted, Candidate mentor) {
        var reasons = new ArrayList<Reason>();
        if (mentor.profiled()) {
            addForm(wanted, mentor, reasons);
            addThemes(wanted, mentor, reasons);
            addWords(mentor, reasons);
            addTime(wanted, mentor, reasons);
        }
        addWishes(mentor, reasons);
        addPairs(mentor, reasons);
        return reasons;
    }

    private static void addForm(Wanted wanted, Candidate mentor, List<Reason> reasons) {
        var form = wanted.formId();
        if (form != null && (mentor.formIds().isEmpty() || mentor.formIds().contains(form))) {
            reasons.add(new Reason(Criterion.FORM, Criterion.FORM.points(1), wanted.form()));
        }
    }

    private static void addThemes(Wanted wanted, Candidate mentor, List<Reason> reasons) {
        var shared = wanted.themes().entrySet().stream()
                .filter(theme -> mentor.themeIds().contains(theme.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        addShared(Criterion.THEMES, shared, reasons);
    }

    private static void addWords(Candidate mentor, List<Reason> reasons) {
        addShared(Criterion.WORDS, mentor.sharedWords(), reasons);
    }

    private static void addShared(Criterion criterion, List<String> shared, List<Reason> reasons) {
        if (!shared.isEmpty()) {
            reasons.add(new Reason(criterion, criterion.points(shared.size()), shared));
        }
    }

    private static void addTime(Wanted wanted, Candidate mentor, List<Reason> reasons) {
        var grade = wanted.grade();
        var from = mentor.gradeFrom();
        var to = mentor.gradeTo();
        if (grade != null && from != null && to != null && from <= grade && grade <= to) {
            reasons.add(new Reason(
                    Criterion.GRADE, Criterion.GRADE.points(1), Integer.toString(from), Integer.toString(to)));
        }
        var days = wanted.week().shared(mentor.week());
        if (days.count() > 0) {
            reasons.add(new Reason(Criterion.DAYS, Criterion.DAYS.points(days.count()), days.words()));
        }
        var asked = wanted.hours();
        var given = mentor.hours();
        if (asked != null && given != null && given >= asked) {
            reasons.add(new Reason(Criterion.HOURS, Criterion.HOURS.points(1), Integer.toString(given)));
        }
    }

    private static void addWishes(Candidate mentor, List<Reason> reasons) {
        addWish(Criterion.MENTEE_WISH, mentor.menteesPlace(), reasons);
        addWish(Criterion.MENTOR_WISH, mentor.mentorsPlace(), reasons);
        if (mentor.menteesPlace() > 0 && mentor.mentorsPlace() > 0) {
            reasons.add(new Reason(Criterion.MUTUAL, Criterion.MUTUAL.points(1)));
        }
    }

    private static void addWish(Criterion criterion, int place, List<Reason> reasons) {
        if (place > 0) {
            reasons.add(new Reason(criterion, criterion.pointsOfPlace(place), Integer.toString(place)));
        }
    }

    private static void addPairs(Candidate mentor, List<Reason> reasons) {
        if (mentor.completedBefore()) {
            reasons.add(new Reason(Criterion.BEFORE, Criterion.BEFORE.points(1)));
        }
        if (mentor.notMatched()) {
            reasons.add(new Reason(Criterion.NOT_MATCHED, Criterion.NOT_MATCHED.points(1)));
        }
        if (mentor.pairs() == 0) {
            reasons.add(new Reason(Criterion.FREE, Criterion.FREE.points(1)));
        } else {
            reasons.add(new Reason(
                    Criterion.LOADED, Criterion.LOADED.points(mentor.pairs()), Integer.toString(mentor.pairs())));
        }
    }
}
