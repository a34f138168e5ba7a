package nastavnik.roundform;

import java.util.List;

/**
 * What is wrong with an answer.
 *
 * @param code of the field at which it is said
 * @param args of the message {@code roundform.problem.<rule>}
 */
public record Problem(String code, Rule rule, List<String> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public enum Rule {
        REQUIRED,
        NOT_WHOLE,
        NOT_NUMBER,
        TOO_SMALL,
        TOO_LARGE,
        TOO_LONG,
        NOT_DATE,
        NOT_OFFERED,
        NOT_LINK,
        /** The figure differs from the portal's and nothing says why. */
        NOTE_NEEDED,
        /** So many per cent of so many people is no whole number of people. */
        NOT_OF_PEOPLE,
        /** A share of nobody. */
        OF_NOBODY,
        /** A comparison of fields does not hold. */
        COMPARISON
    }
}
