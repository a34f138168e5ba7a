package nastavnik.mentoring;

import java.io.Serial;
import java.time.LocalDate;
import nastavnik.form.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A rule of mentor pairs is broken; the words are the messages {@code mentoring.refused.…}. */
public class PairRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    public enum Rule {
        SAME_PERSON("mentee"),
        FOREIGN_MENTOR("mentor"),
        FOREIGN_MENTEE("mentee"),
        NO_MENTOR("mentor"),
        NO_MENTEE("mentee"),
        MENTOR_WITHOUT_CONSENT("mentor"),
        MENTEE_WITHOUT_CONSENT("mentee"),
        FORM_RETIRED("form"),
        FOREIGN_PROGRAMME("programme"),
        PROGRAMME_CLOSED("programme"),
        ENDS_BEFORE_START("plannedEnd"),
        ORDER_AFTER_END("orderDate"),
        MENTOR_NOT_THERE("mentor"),
        MENTEE_NOT_THERE("mentee"),
        TWICE("form"),
        ALREADY_ENDED("endedOn"),
        ENDED_BEFORE_START("endedOn"),
        ENDED_IN_FUTURE("endedOn"),
        ENDED_OVER_ANOTHER("endedOn"),
        ENDED_AFTER_LEAVING("endedOn"),
        ENDING_UNEXPLAINED("note"),
        ORDER_HALF("orderDate"),
        AGREEMENT_HALF("agreementDate"),
        GROUP_MENTOR("mentor"),
        GROUP_FORM("form"),
        GROUP_ENDED("startsOn"),
        OUTSIDE_GROUP("startsOn"),
        NOT_ENDED("endedOn"),
        RESTS_OUTSIDE("from"),
        RESTS_BACKWARDS("to"),
        RESTS_TWICE("from"),
        NOT_SUSPENDED("from"),
        NOTICED_IN_FUTURE("noticedOn"),
        NOTICE_BACKWARDS("until"),
        NOTICE_OUTSIDE("until");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        /** @return the field of a form that has to be mended */
        public String field() {
            return field;
        }
    }

    private final Rule rule;
    private final String pair;

    PairRefused(Rule rule) {
        this(rule, "");
    }

    private PairRefused(Rule rule, String pair) {
        super("mentoring.refused." + rule, rule.field());
        this.rule = rule;
        this.pair = pair;
    }

    /** @return the same of one of several pairs */
    PairRefused of(PairPlan plan) {
        return new PairRefused(
                rule, plan.mentor().shownName() + " \u2013 " + plan.mentee().shownName());
    }

    static void when(boolean broken, Rule rule) {
        if (broken) {
            throw new PairRefused(rule);
        }
    }

    /** The order confirms the pair: it cannot be signed when the pair is over already, or years ahead of it. */
    static void checkOrder(String number, @Nullable LocalDate date, LocalDate startsOn, @Nullable LocalDate end) {
        when(number.isEmpty() != (date == null), Rule.ORDER_HALF);
        if (date != null) {
            when(end != null && date.isAfter(end), Rule.ORDER_AFTER_END);
            when(date.isAfter(startsOn.plusYears(1)), Rule.ORDER_AFTER_END);
        }
    }

    /** Notice of an early end is given by today, of a last day within the days planned. */
    static void checkNotice(
            LocalDate day, LocalDate until, LocalDate today, LocalDate startsOn, @Nullable LocalDate plannedEnd) {
        when(day.isAfter(today), Rule.NOTICED_IN_FUTURE);
        when(until.isBefore(day), Rule.NOTICE_BACKWARDS);
        when(until.isBefore(startsOn) || (plannedEnd != null && until.isAfter(plannedEnd)), Rule.NOTICE_OUTSIDE);
    }

    /** @return the names of the pair that breaks it, where several were asked for at once; else empty */
    public String pair() {
        return pair;
    }

    /** @return the rule that is broken */
    public Rule rule() {
        return rule;
    }
}
