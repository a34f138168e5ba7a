package nastavnik.deadline;

import java.util.Locale;

/** Everything the reader may have to say about its reading. */
enum Remark {
    STATED(false),
    STATED_OUTSIDE(true),
    EMPTY(true),
    TOO_LONG(true),
    PERIOD_TOO_LONG(true),
    NOT_UNDERSTOOD(true),
    UNREAD(true),
    TYPO(true),
    BLANK_YEAR(true),
    SHORT_YEAR(true),
    LONE_SCHOOL_YEAR(true),
    NO_SUCH_DAY(true),
    NO_SUCH_YEAR(true),
    NO_SUCH_NUMBER(true),
    REVERSED(true),
    OUTSIDE(true),
    PARTLY_OUTSIDE(true),
    AFTER_PERIOD(false),
    YEAR_MISSING(true),
    YEAR_INHERITED(true),
    YEAR_WRAPPED(true),
    YEAR_CROSSED(false),
    YEAR_NEAREST(true),
    EACH_OF_YEARS(true),
    SLASHED_YEARS(true),
    AUGUST(true),
    SCHOOL_YEAR(false),
    PLAN_YEAR(false),
    PLAN_YEARS(true),
    CURRENT_YEAR(false),
    YEAR_AFTER(false),
    HALF_YEAR(true),
    SCHOOL_HALF(false),
    SCHOOL_TERM(true),
    SEASON(true),
    PART(true),
    WEEK(true),
    DECADE(false),
    BARE_DAY(false),
    NOMINATIVE_DAY(true),
    UNTIL_MONTH(true),
    UNTIL_START(true),
    OPEN_END(true),
    DASH(true),
    YEARLY(false),
    REPEATED(false),
    EACH_UNIT(false),
    WEEKLY(false),
    TIMES(true),
    TIMES_WITHIN(true),
    STEP(true),
    DAY_AFTER(false),
    DAY_AFTER_ASSUMED(true),
    DAY_WITHIN_ASSUMED(true),
    DAY_LAST_ASSUMED(true),
    DAY_ALONE(true),
    LAST_DAY_EACH(true),
    LAST_WORKED_DAY(false),
    LAST_WORKED_DAY_UNSURE(true),
    THEREAFTER(false),
    THEREAFTER_ASSUMED(true),
    CHOICE(true),
    MIXED(true),
    OVERLAP(true),
    ABOUT(true),
    PLAN(false),
    NEED(false),
    EVENT(false),
    DATED_EVENT(true),
    RELATIVE(false),
    HOLIDAYS(true),
    CLOCK(false),
    REPORTED(false),
    ASIDE(false);

    private final boolean doubt;

    Remark(boolean doubt) {
        this.doubt = doubt;
    }

    boolean doubt() {
        return doubt;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
