package nastavnik.deadline;

/**
 * The years named beside a date: «2023», «2023-2025 гг.», «2023/2024 учебный год».
 *
 * @param last equal to the first for a single calendar year
 */
record YearName(int first, int last, Style style) {

    enum Style {
        CALENDAR,
        SCHOOL,
        /** «2023/2024» without a word: most often a school year. */
        SLASHED
    }

    static YearName of(int year) {
        return new YearName(year, year, Style.CALENDAR);
    }

    /** Whether a date can be meant: «2202 г.» and «222 г.» are slips. */
    boolean plausible() {
        return first >= 1900 && last < 2200;
    }

    boolean single() {
        return first == last;
    }

    boolean calendar() {
        return style == Style.CALENDAR;
    }

    /** «конца учебного года 2023-2024»: two years that follow each other are one school year. */
    YearName asSchoolYear() {
        return last == first + 1 ? new YearName(first, last, Style.SCHOOL) : this;
    }
}
