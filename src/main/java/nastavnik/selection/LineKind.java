package nastavnik.selection;

/** The two forms of the order's appendix 2. */
public enum LineKind {
    WEBINAR,
    PRACTICE
}
