package nastavnik.indicator;

import nastavnik.form.RuleBroken;

/** A rule of indicators is broken. */
public final class IndicatorRefused extends RuleBroken {

    private static final long serialVersionUID = 1;

    private final Rule rule;

    /** The rules, each with the field that breaks it; the words are the messages {@code indicator.refused.…}. */
    public enum Rule {
        AGES_ORDER("numerator.ageTo"),
        AGES_OF_THINGS("numerator.what"),
        DENOMINATOR("external"),
        DENOMINATOR_AGES("denominator.ageTo"),
        SURVEY_SHARE("denominator.what"),
        NAME_TWICE("name"),
        BELOW_CITY("value"),
        BELOW_REGION("value"),
        MORE_THAN_ALL("numerator"),
        OF_NOTHING("denominator"),
        YEAR_TO_COME("numerator");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        /** @return the field of the form to mend */
        public String field() {
            return field;
        }
    }

    IndicatorRefused(Rule rule) {
        super("indicator.refused." + rule, rule.field());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
