package nastavnik.meeting;

import java.io.Serial;
import java.util.List;
import nastavnik.form.RuleBroken;

/** A rule of meetings is broken; the words are the messages {@code meeting.refused.…}. */
class MeetingRefused extends RuleBroken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Each with the field of the form that has to be mended. */
    enum Rule {
        IN_FUTURE("heldOn"),
        OUTSIDE_PAIR("heldOn"),
        NOT_COVERED("heldOn"),
        NEXT_NOT_LATER("nextOn"),
        NOBODY("pairs"),
        SEVERAL_MENTORS("pairs"),
        TWICE("topic"),
        EMPTIED("topic");

        private final String field;

        Rule(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    MeetingRefused(Rule rule) {
        super("meeting.refused." + rule, rule.field());
    }

    /** @param names of those who are the reason */
    MeetingRefused(Rule rule, List<String> names) {
        super("meeting.refused." + rule + ".named", rule.field(), String.join(", ", names));
    }

    static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new MeetingRefused(rule);
        }
    }
}
