package nastavnik.roundform;

/** What a field takes; the words are the messages {@code roundform.kind.…}. */
public enum FieldKind {
    WHOLE,
    DECIMAL,
    /** From 0 to 100, summed up by its mean. */
    PERCENT,
    LINE,
    TEXT,
    DATE,
    YES_NO,
    CHOICE,
    LINK,
    /** An item of a checklist: there, partly there or missing, with the page where it was found and a remark. */
    MARK;

    /** Answers of {@link #YES_NO}. */
    public static final String YES = "YES";

    public static final String NO = "NO";

    /** Beside {@link #YES} and {@link #NO} the third answer of {@link #MARK}. */
    public static final String PARTLY = "PARTLY";

    /** @return whether its values can be added up and compared */
    public boolean number() {
        return this == WHOLE || this == DECIMAL || this == PERCENT;
    }

    /** @return whether one of few answers is chosen, so that their numbers are counted */
    public boolean chosen() {
        return this == YES_NO || this == CHOICE || this == MARK;
    }
}
