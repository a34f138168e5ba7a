package nastavnik.webinar;

import java.io.Serial;
import nastavnik.form.RuleBroken;

/** A rule of the schedule was broken; nothing has changed. The words are the messages {@code webinar.refused.…}. */
public class WebinarRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Which rule. */
    public enum Rule {
        /** It is at another state by now. */
        NOT_NOW,
        /** What has not begun was not held. */
        NOT_YET,
        /** It is called off for a reason. */
        NO_REASON
    }

    private final long webinarId;
    private final Rule rule;

    WebinarRefused(long webinarId, Rule rule) {
        super("webinar.refused." + rule);
        this.webinarId = webinarId;
        this.rule = rule;
    }

    public long webinarId() {
        return webinarId;
    }

    public Rule rule() {
        return rule;
    }
}
