package nastavnik.matching;

/**
 * What speaks for or against a mentor, and how much: the one place of the weights (docs/decisions/0140). The words are the
 * messages {@code matching.criterion.…} and {@code matching.reason.…}.
 */
enum Criterion {
    /** The mentor works in the wished form. */
    FORM(3, 3),
    /** Each theme both have. */
    THEMES(3, 9),
    /** Each word both have in what they wrote, by its stem. */
    WORDS(2, 6),
    /** The class is among those the mentor would like. */
    GRADE(2, 2),
    /** Each day of the week both have. */
    DAYS(1, 2),
    /** The mentor has as many hours as are asked for. */
    HOURS(1, 1),
    /** The mentee wished for the mentor: the first place counts most. */
    MENTEE_WISH(4, 4),
    /** The mentor wished for the mentee. */
    MENTOR_WISH(4, 4),
    /** Both wished for each other. */
    MUTUAL(3, 3),
    /** They have completed a pair before. */
    BEFORE(2, 2),
    /** The mentor has no mentee now. */
    FREE(2, 2),
    /** Each pair the mentor has now. */
    LOADED(-1, -3),
    /** A pair of the two was ended because they did not suit each other. */
    NOT_MATCHED(-5, -5);

    private final int each;
    private final int most;

    Criterion(int each, int most) {
        this.each = each;
        this.most = most;
    }

    /** @return points for so many of it, never more than the most */
    int points(int count) {
        return most < 0 ? Math.max(each * count, most) : Math.min(each * count, most);
    }

    /** @return points of a wish: the first place brings most, each further one less by one */
    int pointsOfPlace(int place) {
        return most - place + 1;
    }

    /** @return points for one of it */
    public int each() {
        return each;
    }

    /** @return the most it brings, or the least where it speaks against */
    public int most() {
        return most;
    }
}
