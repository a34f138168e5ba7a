package nastavnik.practice;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of the register was broken; nothing has changed. The words are the messages {@code practice.refused.…}. */
public class PracticeRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule. */
    public enum Rule {
        /** The card is at another stage by now. */
        NOT_NOW,
        /** Something the experts need is not written yet. */
        INCOMPLETE,
        /** An expert gives one mark. */
        MARKED_TWICE,
        /** Two experts have given theirs. */
        ENOUGH_MARKS,
        /** Without two marks a card does not enter the register. */
        MARKS_MISSING,
        /** A mark was given meanwhile. */
        MARKED_ALREADY,
        /** A mark is a whole number from 1 to 5 and has a remark. */
        NO_MARK,
        /** A card goes back, is declined or put away for a reason. */
        NO_REASON,
        /** A card cannot be merged into itself, nor told apart from itself. */
        SAME_CARD,
        /** What is kept must be in use. */
        KEPT_NOT_ALIVE,
        /** A card of the register is kept, not lost in one that is not there yet. */
        LOSES_PLACE,
        /** Consent names who gave it, and no later day than today. */
        CONSENT_UNCLEAR
    }

    private final long practiceId;
    private final Rule rule;

    PracticeRefused(long practiceId, Rule rule) {
        super("practice.refused." + rule);
        this.practiceId = practiceId;
        this.rule = rule;
    }

    public long practiceId() {
        return practiceId;
    }

    public Rule rule() {
        return rule;
    }
}
